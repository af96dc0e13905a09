/** The demonstration's network in a test database, and who is who in it. */
import { actorOfToken } from "@/lib/access/session";
import type { Actor } from "@/lib/access/actor";
import { beginSession } from "@/lib/accounts/begin-session";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { today } from "@/lib/dates";
import { loadDemo } from "@/prisma/demo/load";
import { loadReference } from "@/prisma/reference/load";
import { testDatabase } from "./database";

/** @returns a database with the reference and the demonstration's data. Close it after the tests. */
export async function testNetwork(): Promise<Database> {
  const database = await testDatabase();
  await writeAsSystem("reference.load", loadReference);
  await writeAsSystem("demo.load", (transaction) => loadDemo(transaction, today()));
  return database;
}

/** @returns the actor that signing in with an address makes one. */
export async function actorOf(database: Database, email: string): Promise<Actor> {
  const { id } = await database.client.account.findUniqueOrThrow({ where: { email }, select: { id: true } });
  return actorOfToken((await beginSession(id)).token);
}
