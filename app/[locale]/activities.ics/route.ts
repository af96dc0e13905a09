import { wordsOf } from "@/i18n/words-of";
import { visitor } from "@/lib/access/actor";
import { checked } from "@/lib/activities/asked";
import { activityCalendar } from "@/lib/activities/feed";
import { filtersOf, readFeedQuery } from "@/lib/activities/filters";
import { readerOfKey } from "@/lib/activities/own-feed";
import { answerCalendar } from "@/lib/calendar/answer";
import { isWrong } from "@/lib/request/query";

interface Context {
  params: Promise<{ locale: string }>;
}

/** In one line, for whoever looks why a calendar program brings nothing. */
async function refusal(locale: string, status: number, key: "wrong" | "ended", names = ""): Promise<Response> {
  const text = (await wordsOf(locale))(`activitiesSeen.feed.${key}`, { names });
  return new Response(text, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}

/**
 * The activities that the address asks for, for calendar programs to subscribe to: what is public of them; with the key of
 * somebody's own feed, what they may see.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  const query = await checked(readFeedQuery(Object.fromEntries(new URL(request.url).searchParams)));
  if (isWrong(query)) {
    const wrong = [...Object.keys(query.errors), ...query.unknown].join(", ").slice(0, 100);
    return refusal(locale, 400, "wrong", wrong);
  }
  const { key } = query.filters;
  const reader = key === undefined ? visitor : await readerOfKey(key);
  if (reader === null) return refusal(locale, 404, "ended");
  const answer = answerCalendar(
    request,
    await activityCalendar(reader, filtersOf(query.filters), locale),
    "1540-activities.ics",
  );
  if (key !== undefined) answer.headers.set("Cache-Control", "private, no-store");
  return answer;
}
