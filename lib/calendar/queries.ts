import "server-only";
import { wordsOf, type Say } from "@/i18n/words-of";
import { database } from "@/lib/database/client";
import { groupBy } from "@/lib/group";
import { daysBetween, daysOf, runsOf } from "@/lib/meetings/days";
import { isOffered } from "@/lib/meetings/offered";
import { listMeetings, type ListedMeeting } from "@/lib/meetings/queries";
import { calendarOf, type CalendarEvent } from "./ics";

const portal = () => process.env.PORTAL_URL ?? "http://localhost:3000";

interface Found {
  slug: string;
  venue: string | null;
  organisers: string[];
  changedAt: Date;
  sequence: number;
}

/** What a calendar says of meetings beside what lists of them say, by their addresses. No personal data. */
async function particulars(slugs: string[]): Promise<Map<string, Found>> {
  const meetings = await database().meeting.findMany({
    where: { slug: { in: slugs } },
    select: { id: true, slug: true, venue: true, organisers: { orderBy: { place: "asc" }, select: { label: true } } },
  });
  const changes = await database().$queryRaw<{ id: string; at: Date; changes: number }[]>`
    SELECT e."subjectId" AS "id", max(e."at") AS "at", (count(*) FILTER (WHERE e."operation" = 'update'))::int AS "changes"
    FROM "AuditEntry" e WHERE e."subject" = 'Meeting' AND e."subjectId" = ANY(${meetings.map(({ id }) => id)}::text[])
    GROUP BY e."subjectId"`;
  const byId = groupBy(changes, ({ id }) => id);
  return new Map(
    meetings.map(({ id, slug, venue, organisers }) => {
      const { at = new Date(0), changes: sequence = 0 } = byId.get(id)?.[0] ?? {};
      return [slug, { slug, venue, organisers: organisers.map(({ label }) => label), changedAt: at, sequence }];
    }),
  );
}

/** The days of a meeting, or the whole month where no more is known. */
const taken = (meeting: ListedMeeting) =>
  meeting.precision === "day" ? daysOf(meeting) : daysBetween(meeting.startsOn, meeting.endsOn);

/** A meeting whose days do not follow each other is several events: calendars do not all know days that recur as they please. */
function eventsOf(meeting: ListedMeeting, found: Found, say: Say): CalendarEvent[] {
  const address = `${portal()}/meetings/${meeting.slug}`;
  const { venue, organisers, changedAt, sequence } = found;
  const title = meeting.fictional ? say("calendar.fictionalTitle", { title: meeting.title }) : meeting.title;
  const isTentative = meeting.precision !== "day";
  const status = meeting.cancelled ? "CANCELLED" : isTentative ? "TENTATIVE" : "CONFIRMED";
  const text = [
    isTentative && say("calendar.tentative"),
    meeting.fictional && say("calendar.fictional"),
    organisers.length > 0 && say("calendar.organisers", { organisers: organisers.join("; ") }),
    say("calendar.more", { address }),
  ];
  return runsOf(taken(meeting)).map(({ from, until }, index) => ({
    uid: `${meeting.slug}${index > 0 ? `-${index + 1}` : ""}@1540-points-of-contact`,
    title,
    from,
    until,
    place: [venue, meeting.city, meeting.hostName].filter(Boolean).join(", ") || null,
    text: text.filter(Boolean).join("\n"),
    address,
    status,
    changedAt,
    sequence,
  }));
}

/** @returns the meetings as a calendar, the first first; of one alone null where there is none of that name. */
export async function meetingCalendar(locale: string, slug?: string): Promise<string | null> {
  const [say, all] = await Promise.all([wordsOf(locale), listMeetings()]);
  const meetings = all
    .filter((meeting) => isOffered(meeting) && (slug === undefined || meeting.slug === slug.toLowerCase()))
    .reverse();
  if (slug !== undefined && meetings.length === 0) return null;
  const found = await particulars(meetings.map((meeting) => meeting.slug));
  const events = meetings.flatMap((meeting) => {
    const more = found.get(meeting.slug);
    return more ? eventsOf(meeting, more, say) : [];
  });
  const feed = {
    name: say("calendar.name"),
    description: say("calendar.description"),
    address: `${portal()}/meetings.ics`,
  };
  return calendarOf(events, slug === undefined ? feed : undefined);
}
