import { HomeView } from "@/app/_views/home";
import { visitor } from "@/lib/access/actor";

export const dynamic = "force-static";
export const revalidate = 60;

export default function HomePage() {
  return <HomeView actor={visitor} />;
}
