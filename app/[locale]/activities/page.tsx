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

const asked = async ({ searchParams }: Props) => heeded(await checked(readActivityQuery(await searchParams)));

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("activitiesSeen"))("title"));
}

export default async function ActivitiesPage(props: Props) {
  return <ActivitiesView actor={await currentActor()} query={await asked(props)} />;
}
