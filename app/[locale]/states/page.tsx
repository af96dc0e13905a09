import { getTranslations } from "@/i18n/words";
import { StatesView } from "@/app/_views/states";
import { titled } from "@/components/title";
import { currentActor } from "@/lib/access/current";
import { answerWith } from "@/lib/request/context";
import { readDirectoryQuery, type DirectoryQuery } from "@/lib/states/schema";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Whatever cannot be understood makes it a bad request, in its status and its title. */
async function asked({ searchParams }: Props): Promise<DirectoryQuery> {
  const query = readDirectoryQuery(await searchParams);
  if (Object.keys(query.errors).length > 0) answerWith(400);
  return query;
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("states"))("title"));
}

export default async function StatesPage(props: Props) {
  return <StatesView actor={await currentActor()} query={await asked(props)} />;
}
