import "server-only";
import { actorOfToken } from "@/lib/access/session";
import { database } from "@/lib/database/client";
import { personas } from "@/prisma/demo/personas";
import { beginSession } from "./begin-session";
import { landing } from "./rules";

/** Begins a session for a persona of the demonstration; null where the address is none of theirs. */
export async function signInPersona(
  email: string,
): Promise<{ token: string; expiresAt: Date; landing: string } | null> {
  if (!personas.some((persona) => persona.email === email)) return null;
  const account = await database().account.findFirst({ where: { email, disabledAt: null }, select: { id: true } });
  if (!account) return null;
  const begun = await beginSession(account.id);
  return { ...begun, landing: landing(await actorOfToken(begun.token), null) };
}
