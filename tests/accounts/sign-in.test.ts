import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor } from "@/lib/access/actor";
import { actorOfToken } from "@/lib/access/session";
import { pass } from "@/lib/access/door";
import { adapter } from "@/lib/accounts/adapter";
import { hashLinkToken } from "@/lib/accounts/auth";
import { beginSession } from "@/lib/accounts/begin-session";
import { disableAccount } from "@/lib/accounts/change-account";
import { requestLink } from "@/lib/accounts/request-link";
import { landing, ownPath } from "@/lib/accounts/rules";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
beforeAll(async () => {
  database = await testNetwork();
});
afterAll(() => database.close());

const ask = (email: string, to?: string) => pass(requestLink, visitor, { email, ...(to !== undefined && { to }) });
const mailTo = (recipient: string) =>
  database.client.outboxMail.findMany({ where: { recipient }, orderBy: { createdAt: "desc" } });
const linkTo = async (recipient: string) => {
  const [mail] = await database.client.outboxMail.findMany({ where: { recipient }, orderBy: { createdAt: "desc" } });
  return new URL(/http\S+/.exec(mail?.text ?? "")?.[0] ?? "");
};
/** An expert of their own for a test, so that limits of other tests do not count. */
const expert = () =>
  writeAsSystem("test", (transaction) =>
    transaction.account.create({
      data: { email: `${randomUUID()}@example.org`, name: "Example", role: "expert" },
      select: { id: true, email: true },
    }),
  );
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

  test.each([
    ["/states/RS/edit?entry=1", "/states/RS/edit?entry=1"],
    ["//evil.example/", null],
    ["https://evil.example/", null],
    [`/states?q=${"a".repeat(600)}`, null],
    [undefined, null],
  ])("mails a link that leads on to %j as %j", async (to, leadsTo) => {
    const { email } = await expert();
    expect((await ask(email, to)).status).toBe("done");
    expect((await linkTo(email)).searchParams.get("to")).toBe(leadsTo);
  });
});

test("a link serves once, and one whose address was garbled is not used up", async () => {
  await ask("staff@example.org");
  const token = hashLinkToken((await linkTo("staff@example.org")).searchParams.get("token") ?? "");
  const use = async (identifier: string) => await adapter.useVerificationToken?.({ identifier, token });
  for (const garbled of ["expert@example.org", "Staff@example.org", "", "staff@example"])
    expect(await use(garbled)).toBeNull();
  const uses = await Promise.all([use("staff@example.org"), use("staff@example.org")]);
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

test.each([
  "//evil.example",
  "/\\evil.example",
  "https://evil.example",
  "/ x",
  "",
  "/.//evil.example",
  "/".repeat(600),
])("after signing in one does not land at %j", (wanted) => {
  expect(landing(visitor, wanted)).toBe("/");
});

test("wherever one lands is within the portal, and can stand in a header", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(fc.constantFrom("/", "\\", ".", "@", ":", "?", "#", "%", "e"), fc.string({ maxLength: 1 })),
      }),
      (typed) => {
        const path = ownPath(`/${typed}`);
        if (path === null) return;
        expect(path).toMatch(/^\/(?!\/)[!-~]*$/);
        expect(new URL(path, "https://portal.example").host).toBe("portal.example");
        expect(ownPath(path)).toBe(path);
      },
    ),
    { numRuns: 1000 },
  );
});
