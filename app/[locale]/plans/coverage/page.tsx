import { CoverageView } from "@/app/_views/coverage";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { currentActor } from "@/lib/access/current";
import { readMeasuresQuery } from "@/lib/measures/list";
import { heeded, withoutFields, type Search } from "@/lib/request/query";

interface Props {
  searchParams: Promise<Search>;
}

/** A cell of the table is asked for by its paragraph and its weapon; nothing else is. */
async function asked({ searchParams }: Props) {
  const { paragraph, weapon, page, ...others } = await searchParams;
  const query = withoutFields(readMeasuresQuery({ paragraph, weapon, page }));
  return heeded({ ...query, unknown: [...query.unknown, ...Object.keys(others)] });
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("measures"))("coverage.title"));
}

export default async function CoveragePage(props: Props) {
  return <CoverageView actor={await currentActor()} query={await asked(props)} />;
}
