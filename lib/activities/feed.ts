import "server-only";
import { wordsOf } from "@/i18n/words-of";
import type { Actor } from "@/lib/access/actor";
import { momentInVienna } from "@/lib/calendar/vienna";
import { calendarOf, type CalendarEvent } from "@/lib/calendar/ics";
import { database } from "@/lib/database/client";
import { databaseDate, plainDate } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import { isOffered } from "@/lib/meetings/offered";
import { activitiesAddress, type ActivityFilters } from "./filters";
import type { ListedActivity, Session } from "./listed";
import { listActivities } from "./queries";
import { oneActivity } from "./one";
import { activityWords } from "./words";

/** So many a calendar holds, the latest: more would be no calendar that a program asks for twice a day. */
const mostInFeed = 2000;

const portal = () => process.env.PORTAL_URL ?? "http://localhost:3000";
const dayAfter = (day: string) => plainDate(new Date(databaseDate(day).getTime() + 86_400_000));

/** When each was last changed, and how often: its sessions and organisers are changed with it. */
async function changesOf(ids: string[]) {
  const rows = await database().$queryRaw<{ id: string; at: Date; changes: number }[]>`
    SELECT e."subjectId" AS "id", max(e."at") AS "at", (count(*) FILTER (WHERE e."operation" = 'update'))::int AS "changes"
    FROM "AuditEntry" e WHERE e."subject" = 'Activity' AND e."subjectId" = ANY(${ids}::text[]) GROUP BY e."subjectId"`;
  return groupBy(rows, ({ id }) => id);
}

/** Where one of the two is known, the other is the same: a calendar has no open ends. */
function timesOf({ startsOn, endsOn, startsAt, endsAt }: Session) {
  if (startsAt === null) return null;
  return { begins: momentInVienna(startsOn, startsAt), ends: momentInVienna(endsOn, endsAt ?? startsAt) };
}

function statusOf({ status }: ListedActivity, { precision }: Session): CalendarEvent["status"] {
  if (status === "cancelled") return "CANCELLED";
  return precision === "day" && (status === "confirmed" || status === "held") ? "CONFIRMED" : "TENTATIVE";
}

type Words = Awaited<ReturnType<typeof speak>>;
const speak = async (locale: string) => ({
  ...(await activityWords(locale)),
  feed: await wordsOf(locale, "activitiesSeen.feed"),
});

function textOf(activity: ListedActivity, session: Session, { feed, days, forWhom, organisers }: Words): string {
  const { status, fictional, slug } = activity;
  const who = organisers(activity.organisers).join("; ");
  return [
    status === "idea" && feed("idea"),
    status === "cancelled" && feed("cancelled"),
    session.precision !== "day" && feed("rough", { when: days(session) }),
    fictional && feed("fictional"),
    feed("for", { states: forWhom(activity) }),
    who && feed("organisers", { organisers: who }),
    feed("more", { address: `${portal()}/activities/${slug}` }),
  ]
    .filter((line) => line !== false && line !== "")
    .join("\n");
}

/** One event a session, known by the activity's address and the session's number. */
function eventsOf(activity: ListedActivity, changed: { changedAt: Date; sequence: number }, words: Words) {
  const { feed, place } = words;
  const { slug, sessions, fictional } = activity;
  const named = fictional ? feed("fictionalTitle", { title: activity.title }) : activity.title;
  return sessions.map((session, position): CalendarEvent => ({
    uid: `activity-${slug}-${position + 1}@1540-points-of-contact`,
    title:
      sessions.length > 1 ? feed("session", { title: named, number: position + 1, count: sessions.length }) : named,
    from: session.startsOn,
    until: dayAfter(session.endsOn),
    times: timesOf(session),
    place: place(activity) || null,
    text: textOf(activity, session, words),
    address: `${portal()}/activities/${slug}`,
    status: statusOf(activity, session),
    ...changed,
  }));
}

async function allEvents(activities: ListedActivity[], words: Words): Promise<CalendarEvent[]> {
  const offered = activities.filter(isOffered);
  const changes = await changesOf(offered.map(({ id }) => id));
  return offered.flatMap((activity) => {
    const { at = new Date(0), changes: sequence = 0 } = changes.get(activity.id)?.[0] ?? {};
    return eventsOf(activity, { changedAt: at, sequence }, words);
  });
}

/** @returns the activities that the filters let through and the actor may see, as a calendar to subscribe to. */
export async function activityCalendar(actor: Actor, filters: ActivityFilters, locale: string): Promise<string> {
  const words = await speak(locale);
  const { activities } = await listActivities(actor, filters, { when: "latest", most: mostInFeed });
  return calendarOf(await allEvents(activities, words), {
    name: words.feed("name"),
    description: words.feed("description"),
    address: activitiesAddress(filters, `${portal()}/activities.ics`),
  });
}

/** @returns one activity as a calendar, to be added once; null where there is none of that name, for the actor. */
export async function calendarOfActivity(actor: Actor, slug: string, locale: string): Promise<string | null> {
  const activity = await oneActivity(actor, slug);
  return activity && isOffered(activity) ? calendarOf(await allEvents([activity], await speak(locale))) : null;
}
