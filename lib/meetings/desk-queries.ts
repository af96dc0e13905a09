import "server-only";
import { database } from "@/lib/database/client";
import { plainDate, today } from "@/lib/dates";
import { delegationsOf } from "./delegations";
import type { MarkRow, Snapshot } from "./desk";
import { timeOfMark } from "./mark-time";
import { statesOn } from "./names";
import { statesWithPointOfContact } from "./queries";
import { dateFields } from "./days";
import { deskDay } from "./rules";
import type { Order } from "./schema";

interface MarksRow {
  list: string;
  marks: { id: string; key: string; markedAt: string | null; by: string | null }[] | null;
}

/** The standing marks of a meeting for one day, and what tells one state of its list from another: one query, asked every two seconds. */
async function standingMarks(meetingId: string, day: string): Promise<{ list: string; marks: MarkRow[] }> {
  const [row] = await database().$queryRaw<MarksRow[]>`
    SELECT
      (SELECT md5(string_agg(listed."id"::text, '' ORDER BY listed."id")) FROM (
        SELECT "id" FROM "Delegation" WHERE "meetingId" = ${meetingId}::uuid AND "withdrawnAt" IS NULL
        UNION ALL
        SELECT "id" FROM "Participant" WHERE "meetingId" = ${meetingId}::uuid AND "withdrawnAt" IS NULL) AS listed) AS "list",
      (SELECT json_agg(json_build_object('id', m."id", 'key', coalesce(m."participantId", m."delegationId"),
          'markedAt', m."markedAt", 'by', a."name") ORDER BY m."markedAt" NULLS FIRST, m."id")
        FROM "Attendance" m LEFT JOIN "Account" a ON a."id" = m."markedById"
        WHERE m."meetingId" = ${meetingId}::uuid AND m."withdrawnAt" IS NULL
          AND (m."day" = ${day}::date OR m."day" IS NULL)) AS "marks"`;
  const marks = (row?.marks ?? []).map(({ id, key, markedAt, by }): MarkRow => {
    return [key, id, timeOfMark(markedAt === null ? null : new Date(markedAt), day), by];
  });
  return { list: row?.list ?? "", marks };
}

interface DeskMeeting {
  id: string;
  startsOn: Date;
  /** "YYYY-MM-DD": the day that is marked. */
  day: string;
}

/** @returns a meeting as the desk needs it; null where there is none of that name. */
export async function deskMeeting(slug: string) {
  const meeting = await database().meeting.findUnique({
    where: { slug },
    select: { id: true, title: true, ...dateFields, source: true, fictional: true },
  });
  if (!meeting) return null;
  const days = { startsOn: plainDate(meeting.startsOn), endsOn: plainDate(meeting.endsOn) };
  return { ...meeting, day: deskDay(days, today()), lastsOneDay: days.startsOn === days.endsOn };
}

/**
 * What the desk shows.
 * @param known the list that the desk has; where it is still so, only the marks are sent.
 */
export async function snapshot(meeting: DeskMeeting, order: Order, known?: string): Promise<Snapshot> {
  const state = await standingMarks(meeting.id, meeting.day);
  return state.list === known ? state : { ...state, delegations: await delegationsOf(meeting, order) };
}

/** @returns how many States have a Point of Contact: for a meeting known from a note, as reported there; null where it says nothing. */
export async function pointsOfContactFor(meeting: DeskMeeting & { source: string | null }): Promise<number | null> {
  if (meeting.source === null) return statesWithPointOfContact(meeting.day);
  const figure = await database().reportedFigure.findUnique({
    where: { meetingId_kind: { meetingId: meeting.id, kind: "statesWithPointOfContact" } },
    select: { value: true },
  });
  return figure?.value ?? null;
}

/** @returns what one can add at the door: the States that have no delegation, and the organisations on record that have none. */
export async function walkInChoices(delegations: { stateCode: string | null; name: string }[], day: string) {
  const there = new Set(delegations.flatMap(({ stateCode }) => stateCode ?? []));
  const names = new Set(delegations.map(({ name }) => name));
  const [states, organisations] = await Promise.all([
    statesOn(day),
    database().organisation.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
  ]);
  return {
    states: [...states.values()].filter(({ code }) => !there.has(code)).map(({ code, name }) => ({ code, name })),
    organisations: organisations.filter(({ name }) => !names.has(name)),
  };
}
