/** The demonstration's network in a test database, and who is who in it. */
import { actorOfToken } from "@/lib/access/session";
import type { Actor } from "@/lib/access/actor";
import { beginSession } from "@/lib/accounts/begin-session";
import type { Database } from "@/lib/database/connect";
import { testDatabase } from "./database";

/** @returns a database with the reference and the demonstration's data. Close it after the tests. */
export const testNetwork = (): Promise<Database> => testDatabase("network");

/** @returns the actor that signing in with an address makes one. */
export async function actorOf(database: Database, email: string): Promise<Actor> {
  const { id } = await database.client.account.findUniqueOrThrow({ where: { email }, select: { id: true } });
  return actorOfToken((await beginSession(id)).token);
}
