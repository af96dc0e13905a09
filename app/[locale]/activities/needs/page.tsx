import { GapsView } from "@/app/_views/gaps";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { currentActor } from "@/lib/access/current";
import { readGapsQuery } from "@/lib/gaps/filters";
import { heeded, type Search } from "@/lib/request/query";

interface Props {
  searchParams: Promise<Search>;
}

const asked = async ({ searchParams }: Props) => heeded(readGapsQuery(await searchParams));

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("gaps"))("title"));
}

export default async function NeedsAndGaps(props: Props) {
  return <GapsView actor={await currentActor()} query={await asked(props)} />;
}
