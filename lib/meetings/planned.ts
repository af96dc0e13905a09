import "server-only";
import type { Typed } from "@/lib/access/outcome";
import { database, type Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import { dateFields, datesOf, type MeetingDates } from "./days";
import { placeInSeries } from "./place-in-series";

const fields = {
  id: true,
  slug: true,
  title: true,
  kind: true,
  ordinal: true,
  ...dateFields,
  mode: true,
  venue: true,
  city: true,
  hostCode: true,
  objectives: true,
  capacity: true,
  answerBy: true,
  version: true,
  cancelledAt: true,
  cancelledReason: true,
  organisers: {
    orderBy: { place: "asc" },
    select: { stateCode: true, organisationId: true, label: true },
  },
} as const;

type Reader = Pick<Transaction, "meeting">;

/** @returns a meeting as its plan says it; null where there is none of that name. For who plans meetings. */
export async function plannedMeeting(slug: string, reader: Reader = database()) {
  const found = await reader.meeting.findUnique({ where: { slug }, select: fields });
  if (!found) return null;
  const { startsOn, endsOn, precision, days, answerBy, ...meeting } = found;
  const dates = datesOf({ startsOn, endsOn, precision, days });
  return { ...meeting, dates, answerBy: answerBy && plainDate(answerBy) };
}

export type PlannedMeeting = NonNullable<Awaited<ReturnType<typeof plannedMeeting>>>;

/** Dates as the fields of a form. */
export function typedDates({ startsOn, endsOn, precision, days }: MeetingDates): Typed {
  if (precision !== "day") return { "dates.when": "month", "dates.month": startsOn.slice(0, 7) };
  if (days.length > 0)
    return {
      "dates.when": "apart",
      ...Object.fromEntries(days.map((day, place) => [`dates.apart.${place}`, day])),
    };
  return { "dates.when": "days", "dates.startsOn": startsOn, "dates.endsOn": endsOn === startsOn ? "" : endsOn };
}

/** A meeting as the fields of its form. */
export function asTyped(meeting: PlannedMeeting): Typed {
  const { title, kind, ordinal, mode, venue, city, hostCode, capacity, answerBy } = meeting;
  const organisers = meeting.organisers.flatMap(({ stateCode, organisationId, label }, place) => [
    [
      `organisers.${place}.who`,
      stateCode ? `state:${stateCode}` : organisationId ? `organisation:${organisationId}` : "",
    ],
    [`organisers.${place}.label`, label],
  ]);
  return {
    title,
    kind,
    ordinal: String(ordinal ?? ""),
    ...typedDates(meeting.dates),
    mode,
    venue: venue ?? "",
    city: city ?? "",
    hostCode: hostCode ?? "",
    ...(Object.fromEntries(organisers) as Typed),
    objectives: meeting.objectives.join("\n"),
    capacity: String(capacity ?? ""),
    answerBy: answerBy ?? "",
  };
}

/** @returns the number that a network meeting has by its place on record. @param day on which it begins. @param slug its own, where it is on record. */
export async function ordinalOn(day: string, slug: string | null, reader: Reader = database()): Promise<number> {
  const others = await reader.meeting.findMany({
    where: { kind: "network", fictional: false, cancelledAt: null, ...(slug !== null && { slug: { not: slug } }) },
    select: { startsOn: true, ordinal: true },
  });
  return placeInSeries(
    others.map(({ startsOn, ordinal }) => ({ startsOn: plainDate(startsOn), ordinal })),
    day,
  );
}
