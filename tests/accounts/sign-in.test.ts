import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor } from "@/lib/access/actor";
import { actorOfToken } from "@/lib/access/session";
import { pass } from "@/lib/access/door";
import { adapter } from "@/lib/accounts/adapter";
import { hashLinkToken } from "@/lib/accounts/auth";
import { beginSession } from "@/lib/accounts/begin-session";
import { disableAccount } from "@/lib/accounts/change-account";
import { requestLink } from "@/lib/accounts/request-link";
import { landing } from "@/lib/accounts/rules";
import type { Database } from "@/lib/database/connect";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
beforeAll(async () => {
  database = await testNetwork();
});
afterAll(() => database.close());

const ask = (email: string) => pass(requestLink, visitor, { email });
const mailTo = (recipient: string) => database.client.outboxMail.findMany({ where: { recipient } });
const disabled = () => database.client.account.findFirstOrThrow({ where: { disabledAt: { not: null } } });

describe("asking for a link", () => {
  test("mails it to a known, active account, in whatever case its address is typed", async () => {
    await ask("Poc.Serbia@Example.org");
    const [mail] = await mailTo("poc.serbia@example.org");
    expect(mail?.text).toMatch(/http:\/\/localhost:3000\/sign-in\/confirm\?email=\S+&token=\S{40,}/);
  });

  test("answers the same for a known, an unknown and a disabled address, and mails nothing to the latter", async () => {
    const { email } = await disabled();
    const known = await ask("poc.austria@example.org");
    expect(await ask("nobody@example.org")).toEqual(known);
    expect(await ask(email)).toEqual(known);
    expect(await mailTo("nobody@example.org")).toEqual([]);
    expect(await mailTo(email)).toEqual([]);
  });

  test("mails one account five links in a quarter of an hour, and answers the same beyond", async () => {
    for (let asked = 0; asked < 8; asked += 1) expect((await ask("expert@example.org")).status).toBe("done");
    expect(await mailTo("expert@example.org")).toHaveLength(5);
  });

  test.each(["", "no address", "a@b@c", "x".repeat(300) + "@example.org", "a\u0000@example.org"])(
    "%j is told to be no address",
    async (email) => {
      const outcome = await ask(email);
      expect(outcome).toMatchObject({
        status: "invalid",
        errors: { email: expect.any(String) as string },
        typed: { email },
      });
    },
  );
});

test("a link serves once", async () => {
  await ask("staff@example.org");
  const [mail] = await mailTo("staff@example.org");
  const token = hashLinkToken(new URL(/http\S+/.exec(mail?.text ?? "")?.[0] ?? "").searchParams.get("token") ?? "");
  const use = async () => await adapter.useVerificationToken?.({ identifier: "staff@example.org", token });
  const uses = await Promise.all([use(), use()]);
  expect(uses.filter(Boolean)).toHaveLength(1);
});

describe("a session", () => {
  test("makes one who the database says one is now", async () => {
    expect(await actorOf(database, "poc.serbia@example.org")).toMatchObject({
      role: "pointOfContact",
      stateCode: "RS",
    });
    expect(await actorOfToken("made up")).toEqual(visitor);
    expect(await actorOfToken(undefined)).toEqual(visitor);
  });

  test("ends at the next request when the account is disabled", async () => {
    const account = await database.client.account.findUniqueOrThrow({ where: { email: "partner@example.org" } });
    const { token } = await beginSession(account.id);
    expect((await actorOfToken(token)).role).toBe("partner");
    const coordinator = await actorOf(database, "coordinator@example.org");
    const outcome = await pass(disableAccount, coordinator, {
      accountId: account.id,
      version: String(account.version),
    });
    expect(outcome.status).toBe("done");
    expect(await actorOfToken(token)).toEqual(visitor);
  });

  test("cannot begin for a disabled account", async () => {
    await expect(beginSession((await disabled()).id)).rejects.toThrow();
  });

  test("ends when its time is over", async () => {
    const { id } = await database.client.account.findUniqueOrThrow({ where: { email: "staff@example.org" } });
    const { token } = await beginSession(id, undefined, new Date(Date.now() - 1000));
    expect(await actorOfToken(token)).toEqual(visitor);
  });
});

test.each(["//evil.example", "/\\evil.example", "https://evil.example", "/ x", ""])(
  "after signing in one does not land at %j",
  (wanted) => {
    expect(landing(visitor, wanted)).toBe("/");
  },
);
