import "server-only";
import type { Transaction } from "@/lib/database/client";
import { fullName } from "@/lib/contacts/rules";
import type { Subject } from "./subject";

/** The e-mail addresses that somebody has or had, as far as anything tells: channels, account, checks, and what the trail holds. */
async function addressesOf(client: Transaction, personId: string): Promise<string[]> {
  const found = await client.$queryRaw<{ address: string }[]>`
    SELECT DISTINCT lower("address") AS "address" FROM (
      SELECT c."value" FROM "Channel" c JOIN "Appointment" a ON a."id" = c."appointmentId" WHERE a."personId" = ${personId}::uuid AND c."kind" = 'email'
      UNION SELECT "email"::text FROM "Account" WHERE "personId" = ${personId}::uuid
      UNION SELECT r."recipient"::text FROM "CheckRequest" r JOIN "Appointment" a ON a."id" = r."appointmentId" WHERE a."personId" = ${personId}::uuid
      UNION SELECT said #>> '{}' FROM "AuditEntry" e JOIN "AuditValue" v ON v."entryId" = e."id", jsonb_path_query(v."changes", '$.**') AS said
        WHERE e."personId" = ${personId}::uuid AND e."subject" IN ('Channel', 'Account', 'CheckRequest') AND jsonb_typeof(said) = 'string'
      UNION SELECT i."recipient"::text FROM "Invitation" i JOIN "Appointment" a ON a."stateCode" = i."stateCode" JOIN "Person" p ON p."id" = a."personId"
        WHERE a."personId" = ${personId}::uuid AND i."addressee" = concat_ws(' ', p."honorific", p."givenNames", p."familyName")
    ) AS all_of_them("address") WHERE "address" ~ '^[^@\\s]+@[^@\\s]+$'`;
  return found.map(({ address }) => address);
}

/** Of these addresses those that others have too: a shared mailbox tells of nobody. */
async function shared(client: Transaction, personId: string, addresses: string[]): Promise<Set<string>> {
  const found = await client.$queryRaw<{ address: string }[]>`
    SELECT lower(c."value") AS "address" FROM "Channel" c JOIN "Appointment" a ON a."id" = c."appointmentId"
      WHERE a."personId" <> ${personId}::uuid AND lower(c."value") = ANY (${addresses}::text[])
    UNION SELECT lower("value") FROM "StateChannel" WHERE lower("value") = ANY (${addresses}::text[])
    UNION SELECT lower("email"::text) FROM "Account" WHERE "personId" IS DISTINCT FROM ${personId}::uuid AND lower("email"::text) = ANY (${addresses}::text[])`;
  return new Set(found.map(({ address }) => address));
}

/** The whole name, where it is of two words or more and nobody else's. */
async function nameOf(client: Transaction, { id, givenNames, familyName }: Subject): Promise<string[]> {
  if (!givenNames) return [];
  const namesakes = await client.person.count({ where: { id: { not: id }, givenNames, familyName } });
  return namesakes > 0 ? [] : [fullName({ givenNames, familyName }), `${familyName}, ${givenNames}`];
}

/** What tells of one person wherever it stands: the addresses and the name that nobody else has. */
export async function wordsOf(client: Transaction, person: Subject): Promise<{ addresses: string[]; words: string[] }> {
  const all = await addressesOf(client, person.id);
  const others = await shared(client, person.id, all);
  const addresses = all.filter((address) => !others.has(address));
  return { addresses, words: [...addresses, ...(await nameOf(client, person))] };
}
