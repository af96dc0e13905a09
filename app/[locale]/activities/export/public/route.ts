import { wordsOf } from "@/i18n/words-of";
import { visitor } from "@/lib/access/actor";
import { mayTakeFile } from "@/lib/accounts/limits";
import { checked } from "@/lib/activities/asked";
import { fileOfActivities } from "@/lib/activities/file";
import { filtersOf, readFileQuery } from "@/lib/activities/filters";
import { gatherActivities } from "@/lib/activities/gather";
import { requestContext } from "@/lib/request/context";
import { isWrong } from "@/lib/request/query";

interface Context {
  params: Promise<{ locale: string }>;
}

/** Gives what is public of the activities as a file, to anybody: who takes it is nobody that could be put on record. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  const { search, searchParams } = new URL(request.url);
  const query = await checked(readFileQuery(Object.fromEntries(searchParams)));
  const { format } = query.filters;
  if (isWrong(query) || format === undefined)
    return new Response(null, { status: 303, headers: { Location: `/activities/export${search}` } });
  if (!(await mayTakeFile(requestContext().address)))
    return new Response((await wordsOf(locale))("activitiesSeen.file.tooMany"), {
      status: 429,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Retry-After": "900" },
    });
  return fileOfActivities(await gatherActivities(visitor, filtersOf(query.filters), locale), format);
}
