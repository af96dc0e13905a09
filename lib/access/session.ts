import "server-only";
import { openDatabase, type Transaction } from "@/lib/database/client";
import { requestContext } from "@/lib/request/context";
import { visitor, type Actor } from "./actor";
import { hashToken } from "./token";

/** With the state of the data it was read from: the same question need not be asked twice (lib/database/kept.ts). */
interface Found extends Actor {
  version: string;
}

const columns = `pg_current_snapshot()::text AS "version", a."id"::text AS "accountId", a."name", a."role"::text, a."personId"::text,
    a."organisationId"::text, (SELECT "stateCode" FROM "Appointment" WHERE "personId" = a."personId" AND "withdrawnAt" IS NULL
      AND "startsOn" <= portal_today() AND ("endsOn" IS NULL OR "endsOn" > portal_today()) ORDER BY "startsOn" LIMIT 1) AS "stateCode"`;

const whose = `
  SELECT ${columns} FROM "Session" s JOIN "Account" a ON a."id" = s."accountId"
  WHERE s."tokenHash" = $1 AND s."expiresAt" > now() AND a."disabledAt" IS NULL`;

/**
 * Who a session token belongs to, as the database says now: an ended session, a disabled account or an ended appointment
 * counts from this very request. Asked of the database once a request.
 */
export async function actorOfToken(token: string | undefined): Promise<Actor> {
  if (!token) return visitor;
  const context = requestContext();
  if (context.asked?.token === token) return context.asked.actor;
  const [found] = await openDatabase().ask<Found>(whose, [hashToken(token)]);
  if (!found) return visitor;
  const { version, ...actor } = found;
  Object.assign(context, { dataVersion: version, asked: { token, actor } });
  return actor;
}

const ofAccount = `SELECT ${columns} FROM "Account" a WHERE a."id" = $1::uuid AND a."disabledAt" IS NULL`;

/**
 * Who an account is today, for what is done on its behalf while nobody is signed in; a visitor where it is disabled.
 * @param transaction in which to ask, where one is open.
 */
export async function actorOfAccount(accountId: string, transaction?: Transaction): Promise<Actor> {
  const [found] = transaction
    ? await transaction.$queryRawUnsafe<Found[]>(ofAccount, accountId)
    : await openDatabase().ask<Found>(ofAccount, [accountId]);
  if (!found) return visitor;
  const { version: _version, ...actor } = found;
  return actor;
}
