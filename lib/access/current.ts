import "server-only";
import { cookies } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "./actor";
import { can, type Permission, type Subject } from "./can";
import { actorOfToken } from "./session";

/** The session cookie's name, chosen by server.mjs: `__Host-…` where the portal is served over HTTPS. */
export const sessionCookie = (): string => process.env.PORTAL_SESSION_COOKIE ?? "portal-session";

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
