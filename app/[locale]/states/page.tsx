import { getTranslations } from "@/i18n/words";
import { PastStatesView } from "@/app/_views/past/states";
import { StatesView } from "@/app/_views/states";
import { titled } from "@/components/title";
import { can } from "@/lib/access/can";
import { currentActor } from "@/lib/access/current";
import { heeded, type Search } from "@/lib/request/query";
import { readDirectoryQuery } from "@/lib/states/schema";

interface Props {
  searchParams: Promise<Search>;
}

async function asked({ searchParams }: Props) {
  const [actor, search] = await Promise.all([currentActor(), searchParams]);
  return { actor, query: heeded(readDirectoryQuery(search, can(actor, "directory.read"))) };
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("states"))("title"));
}

export default async function StatesPage(props: Props) {
  const { actor, query } = await asked(props);
  const { on } = query.filters;
  return on ? <PastStatesView actor={actor} query={query} on={on} /> : <StatesView actor={actor} query={query} />;
}
