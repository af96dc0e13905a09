import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scopeOf, visibleTo } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import { Prisma } from "@/lib/database/generated/client";
import type { ChannelKind, ContactFunction, Visibility } from "@/lib/database/generated/enums";
import { today } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import type { Confirmer } from "./rules";

export interface EntryChannel {
  id: string;
  appointmentId: string;
  kind: ChannelKind;
  value: string;
  visibility: Visibility;
  confirmedAt: Date | null;
}

interface FoundEntry {
  id: string;
  stateCode: string;
  function: ContactFunction;
  startsOn: Date;
  nominationReference: string | null;
  nominatedOn: Date | null;
  position: string | null;
  organisation: string | null;
  confirmedAt: Date | null;
  confirmedBy: Confirmer | null;
  version: number;
  personId: string;
  honorific: string | null;
  givenNames: string | null;
  familyName: string;
  languages: string[];
}

/** What the directory says of one who holds a function for a State today. Personal data. */
export interface Entry extends FoundEntry {
  channels: EntryChannel[];
}

const current = Prisma.sql`a."withdrawnAt" IS NULL AND a."startsOn" <= portal_today() AND (a."endsOn" IS NULL OR a."endsOn" > portal_today())`;

/** By the mark of each channel, and wholly for the reader's own State: the same as `visibleTo`, said in SQL for all States at once. */
function readable(actor: Actor): Prisma.Sql {
  const others = visibleTo(actor, "");
  if (actor.stateCode === null) return Prisma.sql`c."visibility"::text = ANY(${others}::text[])`;
  const own = visibleTo(actor, actor.stateCode);
  return Prisma.sql`c."visibility"::text = ANY(CASE WHEN a."stateCode" = ${actor.stateCode} THEN ${own}::text[] ELSE ${others}::text[] END)`;
}

/**
 * The entries of those who hold a function today, of every State or of one, each with the channels that the actor may see.
 * A visitor gets none.
 */
export async function currentEntries(actor: Actor, stateCode?: string): Promise<Entry[]> {
  if (!can(actor, "directory.read")) return [];
  return kept(`entries ${scopeOf(actor)} ${stateCode ?? ""} ${today()}`, () => readEntries(actor, stateCode));
}

async function readEntries(actor: Actor, stateCode: string | undefined): Promise<Entry[]> {
  const where = stateCode === undefined ? current : Prisma.sql`a."stateCode" = ${stateCode} AND ${current}`;
  const [entries, channels] = await Promise.all([
    database().$queryRaw<FoundEntry[]>`
      SELECT a."id"::text, a."stateCode", a."function"::text, a."startsOn", n."reference" AS "nominationReference", n."datedOn" AS "nominatedOn", a."position",
        a."organisation", a."confirmedAt", a."version", a."personId"::text, p."honorific", p."givenNames", p."familyName", coalesce(p."languages", ARRAY[]::text[]) AS "languages",
        CASE WHEN a."confirmedAt" IS NULL THEN NULL WHEN a."confirmedById" IS NULL OR o."personId" = a."personId" THEN 'holder'
          WHEN o."role" = 'pointOfContact' THEN 'state' ELSE 'centre' END AS "confirmedBy"
      FROM "Appointment" a JOIN "Person" p ON p."id" = a."personId"
        LEFT JOIN "Nomination" n ON n."id" = a."nominationId" LEFT JOIN "Account" o ON o."id" = a."confirmedById"
      WHERE ${where} ORDER BY a."function", a."startsOn", a."id"`,
    database().$queryRaw<EntryChannel[]>`
      SELECT c."id"::text, c."appointmentId"::text, c."kind"::text, c."value", c."visibility"::text, c."confirmedAt"
      FROM "Channel" c JOIN "Appointment" a ON a."id" = c."appointmentId"
      WHERE ${where} AND ${readable(actor)} ORDER BY c."place", c."id"`,
  ]);
  const byEntry = groupBy(channels, ({ appointmentId }) => appointmentId);
  return entries.map((entry) => ({ ...entry, channels: byEntry.get(entry.id) ?? [] }));
}

/** @returns since which day each function of a State has been without anybody, where it was held before. For the network. */
export async function vacantSince(actor: Actor, stateCode: string): Promise<Map<ContactFunction, Date>> {
  if (!can(actor, "directory.read")) return new Map();
  return kept(`vacant ${stateCode} ${today()}`, async () => {
    const ended = await database().$queryRaw<{ function: ContactFunction; endsOn: Date }[]>`
      SELECT "function"::text, max("endsOn") AS "endsOn" FROM "Appointment"
      WHERE "stateCode" = ${stateCode} AND "withdrawnAt" IS NULL AND "endsOn" <= portal_today() GROUP BY "function"`;
    return new Map(ended.map((post) => [post.function, post.endsOn]));
  });
}
