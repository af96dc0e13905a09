import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import { closeCheck } from "@/lib/checks/close-check";
import { openCheck } from "@/lib/checks/open-check";
import { writeAsSystem } from "@/lib/database/write";
import type { Database } from "@/lib/database/connect";
import { today } from "@/lib/dates";
import { actorOf, testNetwork } from "@/tests/network";
import { opened, preview, resultOf, wording } from "./opened";

let database: Database;
let coordinator: Actor;
beforeAll(async () => {
  database = await testNetwork();
  coordinator = await actorOf(database, "coordinator@example.org");
});
afterAll(() => database.close());

const counts = () =>
  Promise.all([
    database.client.check.count(),
    database.client.checkRequest.count(),
    database.client.checkLetter.count(),
    database.client.outboxMail.count(),
    database.client.auditEntry.count(),
  ]);

describe("before it is opened", () => {
  test("nothing is written, and the mail is shown as one of them gets it, without their link", async () => {
    const before = await counts();
    const { told } = await preview(coordinator);
    expect(await counts()).toEqual(before);
    expect(told.letter).toEqual({
      to: "To poc.serbia@example.org",
      subject: "To Serbia",
      text: "Dear Ms Ana Primer, by 1 January 2090: http://localhost:3000/checks/answer/…",
    });
  });

  test("a letter has lines, as people write letters", async () => {
    const { told } = await preview(coordinator, { text: "Dear {name},\r\n\r\nplease: {link}" });
    expect(told.letter?.text).toBe("Dear Ms Ana Primer,\n\nplease: http://localhost:3000/checks/answer/…");
  });

  test.each([
    ["all", { scope: "all" }, 75],
    ["a function", { states: "" }, 51],
    ["a State", { functions: "" }, 2],
    ["States and a function", { states: "RS,AT" }, 2],
    ["not confirmed since ever", { scope: "unconfirmed", since: "1990-01-01" }, 0],
  ])("%s", async (_what, typed, asked) => {
    if (asked === 0) {
      await writeAsSystem("test", (transaction) =>
        transaction.appointment.updateMany({ where: { confirmedAt: null }, data: { confirmedAt: new Date() } }),
      );
      const outcome = await pass(openCheck, coordinator, { ...wording, ...typed, step: "preview" });
      expect(outcome).toMatchObject({ status: "invalid", errors: { scope: expect.any(String) as string } });
    } else expect((await preview(coordinator, typed)).told.whom.rows).toHaveLength(asked);
  });

  test("those confirmed on the day or since are not asked", async () => {
    const { told } = await preview(coordinator, { scope: "unconfirmed", since: today() });
    const inFunction = await database.client.appointment.findMany({ where: { endsOn: null } });
    const confirmedToday = inFunction.filter(({ confirmedAt }) => confirmedAt && today(confirmedAt) === today());
    expect(told.whom.rows).toHaveLength(75 - confirmedToday.length);
  });

  test.each([
    ["title", { title: " " }],
    ["dueOn", { dueOn: "2020-01-01" }],
    ["dueOn", { dueOn: "2026-02-30" }],
    ["remindOn.0", { "remindOn.0": today() }],
    ["remindOn.1", { "remindOn.1": "tomorrow" }],
    ["subject", { subject: "one\nline" }],
    ["subject", { subject: "{link}" }],
    ["text", { text: "no way to answer" }],
    ["text", { text: "{link} {nombre}" }],
    ["states", { states: "", functions: "" }],
    ["states.0", { states: "XX1" }],
    ["scope", { scope: "some" }],
    ["since", { scope: "unconfirmed" }],
    ["kind", { kind: "other" }],
  ])("%s is complained about: %j", async (field, typed) => {
    const outcome = await pass(openCheck, coordinator, { ...wording, ...typed, step: "preview" });
    expect(outcome.status).toBe("invalid");
    expect(Object.keys((outcome as { errors: Record<string, string> }).errors)).toEqual([field]);
  });
});

describe("opened", () => {
  test("it asks just those who were shown, each with a letter of their own in the outbox", async () => {
    const { told } = await preview(coordinator, { states: "", kind: "communication" });
    const check = await opened(database, coordinator, {
      states: "",
      kind: "communication",
      "remindOn.0": "2089-01-01",
    });
    expect(check.slug).toMatch(/^\d{4}-\d+$/);
    expect(check.requests.map(({ appointmentId }) => appointmentId).sort()).toEqual(
      told.whom.rows.map(({ id }) => id).sort(),
    );
    const mails = await database.client.outboxMail.findMany({
      where: { id: { in: check.requests.flatMap(({ letters }) => letters.map(({ mailId }) => mailId)) } },
    });
    expect(mails).toHaveLength(51);
    expect(new Set(mails.map(({ text }) => /answer\/\S+/.exec(text ?? "")?.[0])).size).toBe(51);
    expect(mails.every(({ once, sentAt }) => once && sentAt === null)).toBe(true);
  });

  test("whoever came or went since the preview: nothing is sent, it is shown again", async () => {
    const { seen } = await preview(coordinator, { states: "BE", functions: "" });
    await writeAsSystem("test", (transaction) =>
      transaction.channel.updateMany({
        where: { value: "lotte.voorbeeld.be@example.org" },
        data: { value: "new@example.org" },
      }),
    );
    const before = await counts();
    const typed = { ...wording, states: "BE", functions: "", step: "open", seen };
    const result = resultOf(await pass(openCheck, coordinator, typed));
    expect(result).toMatchObject({ step: "preview", told: { changed: expect.any(String) as string } });
    expect(await counts()).toEqual(before);
  });

  test("an address that bounces is left for the next; where none works, one is asked without a letter", async () => {
    const bounce = (address: string) =>
      writeAsSystem("test", (transaction) =>
        transaction.bouncedAddress.create({ data: { address, markedById: coordinator.accountId ?? "" } }),
      );
    await bounce("Lea.Beispill.LU@example.org");
    expect((await opened(database, coordinator, { states: "LU" })).requests).toMatchObject([
      { recipient: "1540.lu@example.org" },
    ]);
    await bounce("1540.lu@example.org");
    expect((await opened(database, coordinator, { states: "LU" })).requests).toMatchObject([
      { recipient: null, letters: [] },
    ]);
  });

  test("two opened in one moment have addresses of their own", async () => {
    const both = await Promise.all([opened(database, coordinator), opened(database, coordinator)]);
    expect(new Set(both.map(({ slug }) => slug)).size).toBe(2);
  });

  test("it closes once; what still waits is not sent", async () => {
    const check = await opened(database, coordinator);
    const mailId = check.requests[0]?.letters[0]?.mailId ?? "";
    expect(await pass(closeCheck, coordinator, { checkId: check.id })).toMatchObject({ status: "done" });
    expect(await database.client.outboxMail.findUnique({ where: { id: mailId } })).toBeNull();
    expect(await pass(closeCheck, coordinator, { checkId: check.id })).toMatchObject({ status: "invalid" });
  });
});
