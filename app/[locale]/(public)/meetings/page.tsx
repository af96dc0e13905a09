import { getTranslations } from "next-intl/server";
import { MeetingsView } from "@/app/_views/meetings";
import { titled } from "@/components/title";
import { visitor } from "@/lib/access/actor";

export const dynamic = "force-static";
export const revalidate = 60;

export const generateMetadata = async () => titled((await getTranslations("meetings"))("title"));

export default function MeetingsPage() {
  return <MeetingsView actor={visitor} />;
}
