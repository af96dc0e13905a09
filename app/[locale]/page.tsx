import { HomeView } from "@/app/_views/home";
import { currentActor } from "@/lib/access/current";

export default async function HomePage() {
  return <HomeView actor={await currentActor()} />;
}
