import "server-only";
import type { Transaction } from "@/lib/database/client";

/** Who of a State or an organisation gets the letter. */
export interface Recipient {
  stateCode: string | null;
  organisationId: string | null;
  /** As the letter calls them; null where nobody is known by name: then it is the State or the organisation. */
  name: string | null;
  /** How the recipient was found: by a function in the directory, the State's own channels, an account, or an address typed. */
  by: "primary" | "deputy" | "stateChannel" | "account" | "typed" | "nobody";
  /** Null: none is known that works. */
  address: string | null;
  /** Whether there is an address that mail comes back from. */
  bounces: boolean;
}

interface Found {
  stateCode: string;
  by: "primary" | "deputy" | "stateChannel";
  name: string | null;
  address: string;
  bounces: boolean;
}

/** Every address of the States that could be written to, those of the Point of Contact first. */
const addressesOf = (transaction: Transaction, codes: string[]) => transaction.$queryRaw<Found[]>`
  SELECT a."stateCode", a."function"::text AS "by", concat_ws(' ', p."honorific", p."givenNames", p."familyName") AS "name", c."value" AS "address",
    EXISTS (SELECT FROM "BouncedAddress" b WHERE b."address" = c."value"::citext) AS "bounces", CASE a."function" WHEN 'primary' THEN 0 ELSE 1 END AS "rank", c."place"
  FROM "Appointment" a JOIN "Person" p ON p."id" = a."personId" JOIN "Channel" c ON c."appointmentId" = a."id" AND c."kind" = 'email'
  WHERE a."stateCode" = ANY (${codes}::text[]) AND a."function" IN ('primary', 'deputy') AND a."withdrawnAt" IS NULL AND p."erasedAt" IS NULL
    AND a."startsOn" <= portal_today() AND (a."endsOn" IS NULL OR a."endsOn" > portal_today())
  UNION ALL
  SELECT s."stateCode", 'stateChannel', NULL, s."value", EXISTS (SELECT FROM "BouncedAddress" b WHERE b."address" = s."value"::citext),
    CASE s."purpose" WHEN 'role' THEN 2 ELSE 3 END, s."place"
  FROM "StateChannel" s WHERE s."stateCode" = ANY (${codes}::text[]) AND s."kind" = 'email'
  ORDER BY "stateCode", "rank", "place", "address"`;

/** @returns each State with the first address that works; without one where none does. */
export async function stateRecipients(transaction: Transaction, codes: string[]): Promise<Recipient[]> {
  const found = await addressesOf(transaction, codes);
  return codes.map((stateCode) => {
    const own = found.filter((one) => one.stateCode === stateCode);
    const working = own.find(({ bounces }) => !bounces);
    return {
      stateCode,
      organisationId: null,
      name: working?.name ?? null,
      by: working?.by ?? "nobody",
      address: working?.address ?? null,
      bounces: own.some(({ bounces }) => bounces),
    };
  });
}

/** @returns the States of which somebody is Point of Contact today, by their codes. */
export async function statesWithContact(transaction: Transaction): Promise<string[]> {
  const found = await transaction.$queryRaw<{ stateCode: string }[]>`
    SELECT DISTINCT a."stateCode" FROM "Appointment" a WHERE a."function" = 'primary' AND a."withdrawnAt" IS NULL
      AND a."startsOn" <= portal_today() AND (a."endsOn" IS NULL OR a."endsOn" > portal_today()) ORDER BY 1`;
  return found.map(({ stateCode }) => stateCode);
}

/** An organisation to be invited, with the address to write to where one was typed. */
export interface AskedOrganisation {
  id: string;
  address: string | null;
}

const isBouncing = async (transaction: Transaction, addresses: string[]) => {
  const found = await transaction.bouncedAddress.findMany({
    where: { address: { in: addresses } },
    select: { address: true },
  });
  return new Set(found.map(({ address }) => address.toLowerCase()));
};

/** @returns each organisation with the address typed, else that of its partner's account. */
export async function organisationRecipients(
  transaction: Transaction,
  asked: AskedOrganisation[],
): Promise<Recipient[]> {
  const accounts = await transaction.account.findMany({
    where: { organisationId: { in: asked.map(({ id }) => id) }, role: "partner", disabledAt: null },
    orderBy: { createdAt: "asc" },
    select: { organisationId: true, name: true, email: true },
  });
  const bouncing = await isBouncing(transaction, [
    ...accounts.map(({ email }) => email),
    ...asked.flatMap(({ address }) => address ?? []),
  ]);
  return asked.map(({ id, address: typed }) => {
    const own = accounts.filter(({ organisationId }) => organisationId === id);
    const known = own.find(({ email }) => email.toLowerCase() === (typed ?? email).toLowerCase());
    const address = typed ?? known?.email ?? null;
    const bounces = address !== null && bouncing.has(address.toLowerCase());
    return {
      stateCode: null,
      organisationId: id,
      name: known?.name ?? null,
      by: address === null || bounces ? "nobody" : known ? "account" : "typed",
      address: bounces ? null : address,
      bounces,
    };
  });
}
