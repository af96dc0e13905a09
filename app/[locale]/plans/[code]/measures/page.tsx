import { permanentRedirect } from "next/navigation";
import { MeasuresView } from "@/app/_views/measures";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { currentActor } from "@/lib/access/current";
import { choice } from "@/lib/access/fields";
import { readMeasuresQuery } from "@/lib/measures/list";
import { addressWith } from "@/lib/request/address";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { codeTyped, stateNames } from "@/lib/states/names";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ code: typed }, { done, ...search }, actor] = await Promise.all([params, searchParams, currentActor()]);
  const code = await codeTyped(typed);
  if (code !== null && code !== typed) permanentRedirect(addressWith(`/plans/${code}/measures`, search));
  const told = withoutFields(readQuery({ done: choice(["added", "withdrawn", "imported", "givenUp"]) }, { done }));
  const query = withoutFields(readMeasuresQuery(search), ["on", "page"]);
  return {
    actor,
    code: code ?? typed,
    query: heeded({ ...query, unknown: [...query.unknown, ...told.unknown] }),
    done: told.filters.done,
  };
}

export async function generateMetadata(props: Props) {
  const name = (await stateNames(await getLocale())).get((await asked(props)).code);
  return name === undefined ? {} : titled((await getTranslations("measures"))("of", { state: name }));
}

export default async function MeasuresPage(props: Props) {
  return <MeasuresView {...await asked(props)} />;
}
