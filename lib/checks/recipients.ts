import "server-only";
import type { Transaction } from "@/lib/database/client";
import type { ContactFunction } from "@/lib/database/generated/enums";
import { Prisma } from "@/lib/database/generated/client";
import { fullName } from "@/lib/contacts/rules";
import type { OpenCheck } from "./schema";

/** One who holds a function today, with the address that a letter would go to. */
export interface Recipient {
  appointmentId: string;
  stateCode: string;
  function: ContactFunction;
  name: string;
  /** The first of the entry's addresses that is not known to bounce; null: none works. */
  address: string | null;
  /** Whether there is an address, which is known to bounce. */
  bounces: boolean;
}

interface Found extends Omit<Recipient, "name"> {
  honorific: string | null;
  givenNames: string | null;
  familyName: string;
}

/** Days are those of Vienna: whatever was confirmed on that day was confirmed since it. */
const unconfirmedSince = (since: string) =>
  Prisma.sql`AND (a."confirmedAt" IS NULL OR a."confirmedAt" < (${since}::date)::timestamp AT TIME ZONE 'Europe/Vienna')`;

/** @returns those whom the restriction leaves of all who hold a function today, each with the address to write to. */
async function held(transaction: Transaction, restriction: Prisma.Sql): Promise<Recipient[]> {
  const found = await transaction.$queryRaw<Found[]>`
    SELECT a."id"::text AS "appointmentId", a."stateCode", a."function"::text, p."honorific", p."givenNames", p."familyName",
      (SELECT c."value" FROM "Channel" c WHERE c."appointmentId" = a."id" AND c."kind" = 'email'
        AND NOT EXISTS (SELECT FROM "BouncedAddress" b WHERE b."address" = c."value"::citext)
        ORDER BY c."place", c."id" LIMIT 1) AS "address",
      EXISTS (SELECT FROM "Channel" c JOIN "BouncedAddress" b ON b."address" = c."value"::citext
        WHERE c."appointmentId" = a."id" AND c."kind" = 'email') AS "bounces"
    FROM "Appointment" a JOIN "Person" p ON p."id" = a."personId"
    WHERE a."withdrawnAt" IS NULL AND a."startsOn" <= portal_today() AND (a."endsOn" IS NULL OR a."endsOn" > portal_today())
      AND p."erasedAt" IS NULL ${restriction}
    ORDER BY a."stateCode", a."function", a."startsOn", a."id"`;
  return found.map(({ honorific, givenNames, familyName, ...rest }) => ({
    ...rest,
    name: [honorific, fullName({ givenNames, familyName })].filter(Boolean).join(" "),
  }));
}

/** @returns whom a check as asked for would go to. */
export function recipientsOf(transaction: Transaction, { scope, states, functions, since }: OpenCheck) {
  if (scope === "all") return held(transaction, Prisma.empty);
  if (scope === "unconfirmed") return held(transaction, since ? unconfirmedSince(since) : Prisma.empty);
  const ofStates = states.length > 0 ? Prisma.sql`AND a."stateCode" = ANY(${states}::text[])` : Prisma.empty;
  const of = functions.length > 0 ? Prisma.sql`AND a."function"::text = ANY(${functions}::text[])` : Prisma.empty;
  return held(transaction, Prisma.sql`${ofStates} ${of}`);
}

/** @returns those of these appointments that still stand, with the addresses they have now. */
export const standingOf = (transaction: Transaction, appointmentIds: string[]) =>
  held(transaction, Prisma.sql`AND a."id"::text = ANY(${appointmentIds}::text[])`);
