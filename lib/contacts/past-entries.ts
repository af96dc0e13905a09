import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import { Prisma } from "@/lib/database/generated/client";
import type { ContactFunction } from "@/lib/database/generated/enums";
import { today } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import { undone, type LaterChange } from "./as-of";

interface FoundEntry {
  id: string;
  stateCode: string;
  function: ContactFunction;
  startsOn: Date;
  endsOn: Date | null;
  nominationReference: string | null;
  nominatedOn: Date | null;
  position: string | null;
  organisation: string | null;
  personId: string;
  honorific: string | null;
  givenNames: string | null;
  familyName: string;
  languages: string[];
  isErased: boolean;
}

interface FoundChange extends LaterChange {
  subjectId: string;
  at: Date;
}

/** One who held a function for a State on a day, with what the entry said then. Personal data; no channels, for nobody is reached in the past. */
export interface PastEntry extends FoundEntry {
  /** The day on which the appointment was first recorded here, where that was later: what it says is then no older. */
  recordedOn: string | null;
}

/**
 * The entries of those who, by all that is known now, held a function on a past day, of every State or of one. What they
 * say of person and post is what was recorded by the end of that day. A visitor gets none.
 * @param day "YYYY-MM-DD", of Vienna.
 */
export async function pastEntries(actor: Actor, day: string, stateCode?: string): Promise<PastEntry[]> {
  if (!can(actor, "directory.read")) return [];
  return kept(`past entries ${day} ${stateCode ?? ""}`, () => readEntries(day, stateCode));
}

async function readEntries(day: string, stateCode: string | undefined): Promise<PastEntry[]> {
  const ofState = stateCode === undefined ? Prisma.empty : Prisma.sql`AND a."stateCode" = ${stateCode}`;
  const entries = await database().$queryRaw<FoundEntry[]>`
    SELECT a."id"::text, a."stateCode", a."function"::text, a."startsOn", a."endsOn", n."reference" AS "nominationReference",
      n."datedOn" AS "nominatedOn", a."position", a."organisation", a."personId"::text, p."honorific", p."givenNames",
      p."familyName", coalesce(p."languages", ARRAY[]::text[]) AS "languages", p."erasedAt" IS NOT NULL AS "isErased"
    FROM "Appointment" a JOIN "Person" p ON p."id" = a."personId" LEFT JOIN "Nomination" n ON n."id" = a."nominationId"
    WHERE a."withdrawnAt" IS NULL AND a."startsOn" <= ${day}::date AND (a."endsOn" IS NULL OR a."endsOn" > ${day}::date) ${ofState}
    ORDER BY a."function", a."startsOn", a."id"`;
  const later = groupBy(await changesAfter(day, entries), ({ subjectId }) => subjectId);
  return entries.map((entry) => {
    const [ofPost, ofPerson] = [later.get(entry.id) ?? [], later.get(entry.personId) ?? []];
    const made = ofPost.find(({ operation }) => operation === "insert");
    const { position, organisation } = undone(entry, ofPost);
    const { honorific, givenNames, familyName, languages } = undone(entry, ofPerson);
    const then = entry.isErased ? {} : { position, organisation, honorific, givenNames, familyName, languages };
    return { ...entry, ...then, recordedOn: made ? today(made.at) : null };
  });
}

/** What happened to appointments and persons after a day, the newest first. */
const changesAfter = (day: string, entries: FoundEntry[]) => database().$queryRaw<FoundChange[]>`
  SELECT e."subjectId", e."operation", e."changes", e."at" FROM "AuditTrail" e
  WHERE e."subject" IN ('Appointment', 'Person') AND e."subjectId" = ANY(${entries.flatMap(({ id, personId }) => [id, personId])}::text[])
    AND e."at" >= (${day}::date + 1)::timestamp AT TIME ZONE 'Europe/Vienna'
  ORDER BY e."id" DESC`;
