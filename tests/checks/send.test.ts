import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import { answerByLink } from "@/lib/checks/answer-check";
import { closeCheck } from "@/lib/checks/close-check";
import { tokenOf } from "@/lib/checks/link";
import { markReturned } from "@/lib/checks/record-answer";
import { remindCheck } from "@/lib/checks/remind";
import { remindDue } from "@/lib/checks/remind-due";
import { sendAgain } from "@/lib/checks/send-again";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { deliverAll, overSmtp } from "@/lib/mail/deliver";
import { actorOf, testNetwork } from "@/tests/network";
import { opened } from "./opened";
import { mailServer, type Act, type MailServer } from "./smtp";

let database: Database;
let coordinator: Actor;
let server: MailServer;
let act: Act = () => undefined;

beforeAll(async () => {
  database = await testNetwork();
  coordinator = await actorOf(database, "coordinator@example.org");
});
beforeEach(async () => {
  act = () => undefined;
  server = await mailServer((step, arrived) => act(step, arrived));
});
afterEach(async () => {
  await server.close();
  await writeAsSystem("test", async (transaction) => {
    await transaction.outboxMail.deleteMany({ where: { sentAt: null } });
    await transaction.check.updateMany({ where: { closedAt: null }, data: { closedAt: new Date() } });
  });
});
afterAll(() => database.close());

const deliver = () => deliverAll(overSmtp(server.url));
const open = (typed = {}) => opened(database, coordinator, { states: "RS,AT,BE,BG,CA", ...typed });
type Check = Awaited<ReturnType<typeof open>>;
const mailOf = (check: Check, place = 0) =>
  database.client.outboxMail.findUniqueOrThrow({ where: { id: check.requests[place]?.letters[0]?.mailId ?? "" } });
const letterOf = (check: Check, place = 0) => check.requests[place]?.letters[0]?.id ?? "";
/** As if the time had come to try again. */
const soon = () =>
  database.client.$executeRaw`UPDATE "OutboxMail" SET "notBefore" = now() - interval '1 minute' WHERE "sentAt" IS NULL`;

describe("the outbox", () => {
  test("sends each letter once, under its own name, and forgets its text", async () => {
    const check = await open();
    await deliver();
    await deliver();
    expect(server.received).toHaveLength(5);
    const mail = await mailOf(check);
    expect(mail).toMatchObject({ text: null, attempts: 1 });
    expect(server.received.map(({ id }) => id)).toContain(`<${mail.id}@localhost>`);
  });

  test("two instances together send each letter once", async () => {
    await open({ states: "", kind: "communication" });
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(server.received).toHaveLength(51);
    expect(new Set(server.received.map(({ to }) => to)).size).toBe(51);
  });

  test("what was answered before it went out is not sent, nor what is closed", async () => {
    const check = await open();
    const [first] = check.requests;
    await pass(answerByLink, visitor, {
      token: tokenOf(first?.id ?? ""),
      answer: "change",
      version: String(first?.appointment.version),
    });
    await deliver();
    expect(server.received).toHaveLength(4);
    const next = await open();
    await pass(closeCheck, coordinator, { checkId: next.id });
    await deliver();
    expect(server.received).toHaveLength(4);
  });

  test("a refusal is an answer: the letter is tried again later", async () => {
    act = (step) => (step === "arrived" ? "451 later" : undefined);
    const check = await open({ states: "RS" });
    await deliver();
    expect(await mailOf(check)).toMatchObject({ handedAt: null, sentAt: null, failedAt: null });
    act = () => undefined;
    server.received.length = 0;
    await deliver();
    expect(server.received).toHaveLength(0);
    await soon();
    await deliver();
    expect(server.received).toHaveLength(1);
  });

  test.each(["recipient", "begin"])("one refused at its %s was never handed over", async (refused) => {
    act = (step) => (step === refused ? "550 no" : undefined);
    const check = await open({ states: "RS" });
    let handed = 0;
    await deliverAll((letter, handing) =>
      overSmtp(server.url)(letter, () => {
        handed += 1;
        return handing();
      }),
    );
    expect(handed).toBe(0);
    expect(await mailOf(check)).toMatchObject({ handedAt: null, attempts: 1 });
  });

  test("a connection lost before the letter began: tried again", async () => {
    act = (step) => (step === "recipient" ? "drop" : undefined);
    const check = await open({ states: "RS" });
    await deliver();
    expect(await mailOf(check)).toMatchObject({ handedAt: null, sentAt: null });
    act = () => undefined;
    await soon();
    await deliver();
    expect(server.received).toHaveLength(1);
  });

  test("a connection lost after it arrived: nobody knows, so it waits for somebody to send it again", async () => {
    act = (step) => (step === "arrived" ? "drop" : undefined);
    const check = await open({ states: "RS" });
    await deliver();
    act = () => undefined;
    await soon();
    await deliver();
    expect(server.received).toHaveLength(1);
    expect((await mailOf(check)).handedAt).not.toBeNull();
    const again = () => pass(sendAgain, coordinator, { letterId: letterOf(check) });
    expect(await again()).toMatchObject({ status: "done" });
    expect(await again()).toMatchObject({ status: "invalid" });
    await deliver();
    expect(server.received).toHaveLength(2);
  });

  test("one that was sent is not sent again, by hand neither", async () => {
    const check = await open({ states: "RS" });
    await deliver();
    expect(await pass(sendAgain, coordinator, { letterId: letterOf(check) })).toMatchObject({ status: "invalid" });
  });

  test("after eight attempts it has failed, and can be sent again by hand", async () => {
    act = () => "550 no";
    const check = await open({ states: "RS" });
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await soon();
      await deliver();
    }
    expect(await mailOf(check)).toMatchObject({ attempts: 8, text: null, failedAt: expect.any(Date) as Date });
    act = () => undefined;
    expect(await pass(sendAgain, coordinator, { letterId: letterOf(check) })).toMatchObject({ status: "done" });
    await deliver();
    expect(server.received).toHaveLength(1);
  });
});

describe("reminders", () => {
  const lettersOf = (check: Check) => database.client.checkLetter.count({ where: { request: { checkId: check.id } } });
  const remind = (check: Check) => pass(remindCheck, coordinator, { checkId: check.id });
  const morning = new Date("2089-06-01T08:00:00Z");

  test("by hand go to all who have not answered, once a day, also when pressed twice at once", async () => {
    const check = await open();
    const [first] = check.requests;
    const version = String(first?.appointment.version);
    await pass(answerByLink, visitor, { token: tokenOf(first?.id ?? ""), answer: "change", version });
    const outcomes = await Promise.all([remind(check), remind(check)]);
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(1);
    expect(await lettersOf(check)).toBe(9);
    expect(await remind(check)).toMatchObject({ status: "invalid" });
  });

  test("carry the same link and say that they remind", async () => {
    const check = await open({ states: "RS" });
    const first = await mailOf(check);
    await remind(check);
    const letter = await database.client.checkLetter.findFirstOrThrow({
      where: { request: { checkId: check.id }, occasion: { not: "first" } },
    });
    const reminder = await database.client.outboxMail.findUniqueOrThrow({ where: { id: letter.mailId } });
    expect(reminder).toMatchObject({ subject: "Reminder: To Serbia", text: first.text });
  });

  test("go by themselves on the day chosen, from the morning on, once however many instances run", async () => {
    const check = await open({ "remindOn.0": "2089-06-01" });
    expect(await remindDue(new Date("2089-05-31T12:00:00Z"))).toBe(0);
    expect(await remindDue(new Date("2089-06-01T03:00:00Z"))).toBe(0);
    const written = await Promise.all([remindDue(morning), remindDue(morning), remindDue(morning)]);
    expect(written.toSorted()).toEqual([0, 0, 5]);
    expect(await lettersOf(check)).toBe(10);
    expect(await remindDue(new Date("2089-06-02T08:00:00Z"))).toBe(0);
  });

  test("go a day late where the portal was down, and not at all a week late or once the check is closed", async () => {
    const check = await open({ "remindOn.0": "2089-06-01" });
    expect(await remindDue(new Date("2089-06-08T08:00:00Z"))).toBe(0);
    expect(await remindDue(new Date("2089-06-02T08:00:00Z"))).toBe(5);
    const closed = await open({ "remindOn.0": "2089-06-01" });
    await pass(closeCheck, coordinator, { checkId: closed.id });
    expect(await remindDue(morning)).toBe(0);
    expect(await lettersOf(check)).toBe(10);
  });

  test("leave out an address that bounces until the entry has another", async () => {
    const check = await open({ states: "AM" });
    const [request] = check.requests;
    await pass(markReturned, coordinator, { requestId: request?.id ?? "" });
    expect(await remind(check)).toMatchObject({ status: "invalid" });
    await writeAsSystem("test", (transaction) =>
      transaction.channel.updateMany({
        where: { appointmentId: request?.appointmentId ?? "", kind: "email", value: request?.recipient ?? "" },
        data: { value: "new.am@example.org" },
      }),
    );
    expect(await remind(check)).toMatchObject({ status: "done" });
    const now = await database.client.checkRequest.findUniqueOrThrow({ where: { id: request?.id ?? "" } });
    expect(now).toMatchObject({ recipient: "new.am@example.org", returnedAt: null });
  });
});
