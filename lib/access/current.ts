import "server-only";
import { cookies } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import { openDatabase } from "@/lib/database/client";
import { requestContext } from "@/lib/request/context";
import { visitor, type Actor } from "./actor";
import { can, type Permission, type Subject } from "./can";
import { hashToken } from "./token";

/** The session cookie's name, chosen by server.mjs: `__Host-…` where the portal is served over HTTPS. */
export const sessionCookie = (): string => process.env.PORTAL_SESSION_COOKIE ?? "portal-session";

/** With the state of the data it was read from: the same question need not be asked twice (lib/database/kept.ts). */
interface Found extends Actor {
  version: string;
}

const whose = `
  SELECT pg_current_snapshot()::text AS "version", a."id"::text AS "accountId", a."name", a."role"::text, a."personId"::text, a."organisationId"::text,
    (SELECT "stateCode" FROM "Appointment" WHERE "personId" = a."personId" AND "startsOn" <= portal_today()
      AND ("endsOn" IS NULL OR "endsOn" > portal_today()) ORDER BY "startsOn" LIMIT 1) AS "stateCode"
  FROM "Session" s JOIN "Account" a ON a."id" = s."accountId"
  WHERE s."tokenHash" = $1 AND s."expiresAt" > now() AND a."disabledAt" IS NULL`;

/**
 * Who a session token belongs to, as the database says now: an ended session, a disabled account or an ended appointment
 * counts from this very request.
 */
export async function actorOfToken(token: string | undefined): Promise<Actor> {
  if (!token) return visitor;
  const [found] = await openDatabase().ask<Found>(whose, [hashToken(token)]);
  if (!found) return visitor;
  const { version, ...actor } = found;
  requestContext().dataVersion = version;
  return actor;
}

/** @returns the token that this request's cookie carries, if any. */
export async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(sessionCookie())?.value;
}

/** @returns who is asking; asked of the database once a request. */
export const currentActor = cache(async (): Promise<Actor> => actorOfToken(await sessionToken()));

/** For pages that only some may see: a visitor is sent to sign in and back to `address`, anybody else not allowed gets 403. */
export async function requireActor(permission: Permission, address: string, subject: Subject = {}): Promise<Actor> {
  const actor = await currentActor();
  if (can(actor, permission, subject)) return actor;
  if (actor.accountId === null) redirect(`/sign-in?to=${encodeURIComponent(address)}`);
  forbidden();
}
