import { ActivitiesView } from "@/app/_views/activities";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { currentActor } from "@/lib/access/current";
import { checked } from "@/lib/activities/asked";
import { readActivityQuery } from "@/lib/activities/filters";
import { heeded, type Search } from "@/lib/request/query";

interface Props {
  searchParams: Promise<Search>;
}

/** @returns what is asked, and whether the reader comes from taking back an entry. */
async function asked({ searchParams }: Props) {
  const { done, ...search } = await searchParams;
  const withdrawn = done === "withdrawn";
  const given = withdrawn || done === undefined ? search : { ...search, done };
  return { query: heeded(await checked(readActivityQuery(given))), withdrawn };
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("activitiesSeen"))("title"));
}

export default async function ActivitiesPage(props: Props) {
  return <ActivitiesView actor={await currentActor()} {...await asked(props)} />;
}
