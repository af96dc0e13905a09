import { getTranslations } from "@/i18n/words";
import { MeetingsView } from "@/app/_views/meetings";
import { titled } from "@/components/title";
import { currentActor } from "@/lib/access/current";

export const generateMetadata = async () => titled((await getTranslations("meetings"))("title"));

export default async function MeetingsPage() {
  return <MeetingsView actor={await currentActor()} />;
}
