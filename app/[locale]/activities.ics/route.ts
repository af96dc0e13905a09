import { wordsOf } from "@/i18n/words-of";
import { visitor } from "@/lib/access/actor";
import { checked } from "@/lib/activities/asked";
import { activityCalendar } from "@/lib/activities/feed";
import { readFilters } from "@/lib/activities/filters";
import { answerCalendar } from "@/lib/calendar/answer";
import { isWrong } from "@/lib/request/query";

interface Context {
  params: Promise<{ locale: string }>;
}

/** What is public of the activities that the address asks for, for calendar programs to subscribe to. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  const query = await checked(readFilters(Object.fromEntries(new URL(request.url).searchParams)));
  if (isWrong(query)) {
    const wrong = [...Object.keys(query.errors), ...query.unknown].join(", ").slice(0, 100);
    const text = (await wordsOf(locale))("activitiesSeen.feed.wrong", { names: wrong });
    return new Response(text, { status: 400, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
  return answerCalendar(request, await activityCalendar(visitor, query.filters, locale), "1540-activities.ics");
}
