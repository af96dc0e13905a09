import "server-only";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { FigureKind } from "@/lib/database/generated/enums";
import { databaseDate, today } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import { functionsFilled } from "@/lib/states/coverage";
import { sexSums, type Gender, type SexSums } from "@/lib/participants/sex";
import { stateNames } from "@/lib/states/names";
import { listMeetings, type ListedMeeting } from "./queries";

/** One meeting in figures; null where the record does not say. No personal data. */
export interface MeetingStatistics extends Pick<
  ListedMeeting,
  | "slug"
  | "title"
  | "startsOn"
  | "endsOn"
  | "precision"
  | "days"
  | "city"
  | "fictional"
  | "phase"
  | "counted"
  | "mismatch"
> {
  /** How many participating States there were on the day. */
  total: number;
  /** Persons counted; null also where the list names nobody. */
  persons: number | null;
  /** Women and men among them; null where nobody is named. No sum of few persons leaves this module. */
  sex: SexSums | null;
  /** As the note says. */
  reported: Partial<Record<FigureKind, number>>;
  /** States that had a Point of Contact on the day, by the directory; null for a meeting known from a note, of whose day it knows too little. */
  withPointOfContact: number | null;
  /** Those of them that were there. */
  attendingWithPointOfContact: number | null;
  /** Whether anybody is on record as having been there. */
  isRecorded: boolean;
}

export interface Statistics {
  /** Those that have begun, the oldest first. */
  meetings: MeetingStatistics[];
  /** Participating States that are on no list of those who were at a meeting. */
  never: { code: string; name: string }[];
  total: number;
}

interface Recorded {
  slug: string;
  source: string | null;
  codes: string[];
  named: boolean;
}

/** Which States are on record as having been at each meeting, and whether its list names anybody, by its address. */
async function recorded(): Promise<Map<string, Recorded>> {
  const rows = await database().$queryRaw<Recorded[]>`
    SELECT m."slug", m."source",
      ARRAY(SELECT DISTINCT coalesce(d."stateCode", '')::text FROM "Attendance" a JOIN "Delegation" d ON d."id" = a."delegationId"
        WHERE a."meetingId" = m."id" AND a."withdrawnAt" IS NULL AND d."withdrawnAt" IS NULL) AS "codes",
      EXISTS (SELECT 1 FROM "Participant" p WHERE p."meetingId" = m."id" AND p."withdrawnAt" IS NULL) AS "named"
    FROM "Meeting" m`;
  return new Map(rows.map((row) => [row.slug, row]));
}

/** What is recorded of each who was at a meeting on any day, by its address. */
async function sexRecorded(): Promise<Map<string, (Gender | null)[]>> {
  const rows = await database().$queryRaw<{ slug: string; said: (Gender | null)[] }[]>`
    SELECT m."slug", json_agg(p."gender") AS "said" FROM "Participant" p JOIN "Meeting" m ON m."id" = p."meetingId"
    WHERE p."withdrawnAt" IS NULL AND EXISTS
      (SELECT FROM "Attendance" a WHERE a."participantId" = p."id" AND a."withdrawnAt" IS NULL)
    GROUP BY m."slug"`;
  return new Map(rows.map(({ slug, said }) => [slug, said]));
}

async function reportedFigures(): Promise<Map<string, Partial<Record<FigureKind, number>>>> {
  const found = await database().reportedFigure.findMany({
    select: { kind: true, value: true, meeting: { select: { slug: true } } },
  });
  const byMeeting = groupBy(found, ({ meeting }) => meeting.slug);
  return new Map(
    [...byMeeting].map(([slug, figures]) => [
      slug,
      Object.fromEntries(figures.map(({ kind, value }) => [kind, value])) as Partial<Record<FigureKind, number>>,
    ]),
  );
}

/** The States that had a Point of Contact on a day. */
async function withPointOfContact(day: string): Promise<string[]> {
  return [...(await functionsFilled(day))].flatMap(([code, functions]) => (functions.has("primary") ? [code] : []));
}

/** @returns the meetings of the network that have begun, in figures. Public. */
export const statistics = (): Promise<Statistics> => kept(`statistics ${today()}`, readStatistics);

async function readStatistics(): Promise<Statistics> {
  const [all, records, reported, names, said] = await Promise.all([
    listMeetings(),
    recorded(),
    reportedFigures(),
    stateNames("en"),
    sexRecorded(),
  ]);
  const begun = all.filter(({ phase }) => phase !== "upcoming").reverse();
  const meetings = await Promise.all(
    begun.map(async ({ slug, title, startsOn, endsOn, precision, days, city, fictional, phase, counted, mismatch }) => {
      const { source = null, codes = [], named = false } = records.get(slug) ?? {};
      const held = source === null ? await withPointOfContact(startsOn) : null;
      const total = await database().state.count({ where: { joinedOn: { lte: databaseDate(startsOn) } } });
      return {
        ...{ slug, title, startsOn, endsOn, precision, days, city, fictional, phase, counted, mismatch, total },
        persons: named && counted ? counted.persons : null,
        sex: named && counted ? sexSums(said.get(slug) ?? []) : null,
        reported: reported.get(slug) ?? {},
        withPointOfContact: held && held.length,
        attendingWithPointOfContact: held && held.filter((code) => codes.includes(code)).length,
        isRecorded: codes.length > 0,
      };
    }),
  );
  const came = new Set(meetings.flatMap(({ slug }) => records.get(slug)?.codes ?? []));
  const never = [...names].flatMap(([code, name]) => (came.has(code) ? [] : [{ code, name }]));
  return { meetings, never, total: names.size };
}
