import { afterAll, beforeAll, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import { beginSession } from "@/lib/accounts/begin-session";
import { changeRole, disableAccount } from "@/lib/accounts/change-account";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
let coordinator: Actor;
beforeAll(async () => {
  database = await testNetwork();
  coordinator = await actorOf(database, "coordinator@example.org");
});
afterAll(() => database.close());

const account = (email: string) => database.client.account.findUniqueOrThrow({ where: { email } });
const asSeen = ({ id, version }: { id: string; version: number }) => ({ accountId: id, version: String(version) });

test("whoever is second is told who changed the account, and what it is now; nothing is overwritten", async () => {
  const seen = await account("expert@example.org");
  expect((await pass(changeRole, coordinator, { ...asSeen(seen), role: "staff" })).status).toBe("done");
  const outcome = await pass(disableAccount, coordinator, asSeen(seen));
  expect(outcome).toMatchObject({ status: "conflict", theirs: { role: "staff" }, version: seen.version + 1 });
  expect(outcome).toHaveProperty("message", expect.stringMatching(`^${coordinator.name} changed this account`));
  expect(await account("expert@example.org")).toMatchObject({ role: "staff", disabledAt: null });
});

test("where the portal itself changed it, nobody is named", async () => {
  const seen = await account("partner@example.org");
  await writeAsSystem("test", (transaction) =>
    transaction.account.update({ where: { id: seen.id }, data: { name: "Example", version: { increment: 1 } } }),
  );
  expect(await pass(disableAccount, coordinator, asSeen(seen))).toHaveProperty(
    "message",
    expect.stringMatching(/^Somebody else changed this account/),
  );
});

test("nobody signed in is told so, and somebody without the right that it is not theirs", async () => {
  const form = asSeen(await account("staff@example.org"));
  expect(await pass(disableAccount, visitor, form)).toMatchObject({ status: "refused", reason: "signedOut" });
  const staff = await actorOf(database, "staff@example.org");
  expect(await pass(disableAccount, staff, form)).toMatchObject({ status: "refused", reason: "notAllowed" });
});

test("signing in leaves one audit entry: that of the session", async () => {
  const { id } = await account("staff@example.org");
  const last = (await database.client.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } })).id;
  await beginSession(id);
  const entries = await database.client.auditEntry.findMany({ where: { id: { gt: last } } });
  expect(entries).toMatchObject([{ action: "session.begin", subject: "Session", operation: "insert", actor: id }]);
  expect((await account("staff@example.org")).lastSignInAt?.getTime()).toBeGreaterThan(Date.now() - 60_000);
});
