import { LessonsView } from "@/app/_views/lessons";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { currentActor } from "@/lib/access/current";
import { words } from "@/lib/request/fields";
import { heeded, readQuery, type Search } from "@/lib/request/query";

interface Props {
  searchParams: Promise<Search>;
}

const asked = async ({ searchParams }: Props) => heeded(readQuery({ q: words }, await searchParams));

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("lessons.all"))("pageTitle"));
}

/** What the States learnt and what they need, as far as the reader may read it. */
export default async function LessonsPage(props: Props) {
  return <LessonsView actor={await currentActor()} query={await asked(props)} />;
}
