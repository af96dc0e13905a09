import { wordsOf } from "@/i18n/words-of";
import { visitor } from "@/lib/access/actor";
import { mayTakeFile } from "@/lib/accounts/limits";
import { fileOfPlans } from "@/lib/plan-report/file";
import { gatherPlans } from "@/lib/plan-report/gather";
import { readReportQuery } from "@/lib/plan-report/schema";
import { requestContext } from "@/lib/request/context";
import { isWrong } from "@/lib/request/query";

interface Context {
  params: Promise<{ locale: string }>;
}

/** Gives what is public of the plans as a file, to anybody: who takes it is nobody that could be put on record. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  const { search, searchParams } = new URL(request.url);
  const query = readReportQuery(Object.fromEntries(searchParams));
  const { format, ...filters } = query.filters;
  if (isWrong(query) || format === undefined)
    return new Response(null, { status: 303, headers: { Location: `/plans/export${search}` } });
  if (!(await mayTakeFile(requestContext().address)))
    return new Response((await wordsOf(locale))("planReport.take.tooMany"), {
      status: 429,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Retry-After": "900" },
    });
  return fileOfPlans(await gatherPlans(visitor, filters, locale), format);
}
