import { getTranslations } from "@/i18n/words";
import { MeetingsView } from "@/app/_views/meetings";
import { titled } from "@/components/title";
import { currentActor } from "@/lib/access/current";
import { heeded, readQuery, type Search } from "@/lib/request/query";

interface Props {
  searchParams: Promise<Search>;
}

/** There is nothing to ask for. */
const asked = async ({ searchParams }: Props) => heeded(readQuery({}, await searchParams));

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("meetings"))("title"));
}

export default async function MeetingsPage(props: Props) {
  return <MeetingsView actor={await currentActor()} unknown={(await asked(props)).unknown} />;
}
