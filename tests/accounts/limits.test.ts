import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { visitor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import { beginSession } from "@/lib/accounts/begin-session";
import { forgetOldCounts, mayAsk, mayMail, mayTry } from "@/lib/accounts/limits";
import { requestLink } from "@/lib/accounts/request-link";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import type { RequestContext } from "@/lib/request/context";
import { testDatabase } from "@/tests/database";

const storage = new AsyncLocalStorage<RequestContext>();
const pages = { forgotten: 0, forget: () => (pages.forgotten += 1) };

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  Object.assign(globalThis, { [Symbol.for("portal.request")]: storage, [Symbol.for("portal.pages")]: pages });
});
beforeEach(() => (pages.forgotten = 0));
afterAll(() => database.close());

const counters = () => database.client.rateLimiterFlexible.findMany();
const from = <Result>(address: string, work: () => Promise<Result>) =>
  storage.run({ id: "test", locale: "en", address }, work);
const ask = (email: string) => pass(requestLink, visitor, { email });

/** How many of so many at once are within a limit. */
async function within(limit: (key: string) => Promise<boolean>, key: string, times: number) {
  const answers = await Promise.all(Array.from({ length: times }, () => limit(key)));
  return answers.filter(Boolean).length;
}

describe("a limit", () => {
  test.each([
    ["asking", mayAsk, 20],
    ["mailing", mayMail, 5],
    ["trying", mayTry, 30],
  ])("on %s counts exactly, also what comes at once", async (_name, limit, most) => {
    expect(await within(limit, randomUUID(), most + 5)).toBe(most);
  });

  test("is kept in the database, under no address, and outlives whoever counted", async () => {
    const email = `${randomUUID()}@example.org`;
    await within(mayMail, email, 5);
    expect(JSON.stringify(await counters())).not.toContain(email);
    expect(await mayMail(email.toUpperCase())).toBe(false);
    await database.client.rateLimiterFlexible.deleteMany();
    expect(await mayMail(email)).toBe(true);
  });

  test("ends with its time, and its counter is removed then", async () => {
    const key = randomUUID();
    await within(mayAsk, key, 21);
    await database.client.rateLimiterFlexible.updateMany({ data: { expire: new Date(Date.now() - 1000) } });
    expect(await mayAsk(key)).toBe(true);
    await forgetOldCounts();
    expect(await counters()).toHaveLength(1);
  });
});

describe("asking for a link", () => {
  test("is limited by network address, whatever e-mail address is asked for, and is answered in words", async () => {
    const address = randomUUID();
    for (let asked = 0; asked < 20; asked += 1)
      expect((await from(address, () => ask(`${randomUUID()}@example.org`))).status).toBe("done");
    expect(await from(address, () => ask("anybody@example.org"))).toMatchObject({
      status: "invalid",
      errors: { email: "Too many links were asked for from your network address. Try again in 15 minutes." },
    });
    expect((await from(randomUUID(), () => ask("anybody@example.org"))).status).toBe("done");
  });

  test("leaves the pages kept for visitors alone, and so does signing in; what is on them does not", async () => {
    const { id } = await writeAsSystem("test", (transaction) =>
      transaction.account.create({ data: { email: "expert@example.org", name: "Example", role: "expert" } }),
    );
    expect(pages.forgotten).toBe(1);
    await from(randomUUID(), () => ask("expert@example.org"));
    await beginSession(id);
    expect(pages.forgotten).toBe(1);
  });
});
