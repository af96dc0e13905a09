import "server-only";
import { database } from "@/lib/database/client";
import { databaseDate, plainDate } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import { delegationsOf } from "./delegations";
import type { MarkRow, OtherDay, Snapshot } from "./desk";
import { timeOfMark } from "./mark-time";
import { statesOn } from "./names";
import { statesWithPointOfContact } from "./queries";
import { datesOf, daysOf } from "./days";
import { dayFields, markedDay } from "./listed";
import type { Order } from "./schema";

interface MarksRow {
  list: string;
  marks: { id: string; key: string; markedAt: string | null; by: string | null }[] | null;
}

/** The standing marks of a meeting for one day, and what tells one state of its list and its other days from another: one query, asked every two seconds. */
async function standingMarks(meetingId: string, day: string): Promise<{ list: string; marks: MarkRow[] }> {
  const [row] = await database().$queryRaw<MarksRow[]>`
    SELECT
      (SELECT md5(string_agg(listed."id", '' ORDER BY listed."id")) FROM (
        SELECT "id"::text FROM "Delegation" WHERE "meetingId" = ${meetingId}::uuid AND "withdrawnAt" IS NULL
        UNION ALL
        SELECT "id"::text || "version" FROM "Participant" WHERE "meetingId" = ${meetingId}::uuid AND "withdrawnAt" IS NULL
        UNION ALL
        SELECT "id"::text FROM "Attendance" WHERE "meetingId" = ${meetingId}::uuid AND "withdrawnAt" IS NULL
          AND "day" <> ${day}::date) AS listed) AS "list",
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

/** Who stands as marked on the other days of a meeting, in the order of the days. */
async function otherDaysOf({ id, day }: DeskMeeting): Promise<OtherDay[]> {
  const found = await database().attendance.findMany({
    where: { meetingId: id, withdrawnAt: null, day: { not: databaseDate(day) } },
    orderBy: { day: "asc" },
    select: { day: true, delegationId: true, participantId: true },
  });
  const byDay = groupBy(found, ({ day: of }) => (of ? plainDate(of) : ""));
  return [...byDay].map(([of, marks]) => ({
    day: of,
    keys: marks.map(({ participantId, delegationId }) => participantId ?? delegationId),
  }));
}

interface DeskMeeting {
  id: string;
  startsOn: Date;
  /** "YYYY-MM-DD": the day that is marked. */
  day: string;
}

/**
 * @param asked the day to be shown, "YYYY-MM-DD"; none: today, or the nearest to it.
 * @returns a meeting as the desk needs it; null where there is none of that name.
 */
export async function deskMeeting(slug: string, asked: string | null = null) {
  const meeting = await database().meeting.findUnique({
    where: { slug },
    select: { title: true, ...dayFields, source: true, fictional: true },
  });
  if (!meeting) return null;
  const allDays = daysOf(datesOf(meeting));
  const isDay = asked === null || allDays.includes(asked);
  const { day, trouble } = markedDay(meeting, isDay ? asked : null);
  return { ...meeting, day: plainDate(day), trouble, allDays, isDay };
}

/**
 * What the desk shows.
 * @param who the account that asks. @param known the list that the desk has; where it is still so, only the marks are sent.
 */
export async function snapshot(meeting: DeskMeeting, who: string, order: Order, known?: string): Promise<Snapshot> {
  const state = { who, ...(await standingMarks(meeting.id, meeting.day)) };
  if (state.list === known) return state;
  const [delegations, otherDays] = await Promise.all([delegationsOf(meeting, order), otherDaysOf(meeting)]);
  return { ...state, delegations, otherDays };
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
