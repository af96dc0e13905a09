import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import { answerByLink, answerCheck } from "@/lib/checks/answer-check";
import { closeCheck } from "@/lib/checks/close-check";
import { tokenOf } from "@/lib/checks/link";
import { linkPage } from "@/lib/checks/link-page";
import { openRequestsOf } from "@/lib/checks/open-requests";
import { liftReturned, markReturned, recordAnswer } from "@/lib/checks/record-answer";
import { confirmEntry } from "@/lib/contacts/confirm-entry";
import { currentEntries } from "@/lib/contacts/entries";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate, today } from "@/lib/dates";
import { actorOf, testNetwork } from "@/tests/network";
import { opened } from "./opened";

let database: Database;
let coordinator: Actor;
let serbia: Actor;
beforeAll(async () => {
  database = await testNetwork();
  coordinator = await actorOf(database, "coordinator@example.org");
  serbia = await actorOf(database, "poc.serbia@example.org");
});
afterAll(() => database.close());

/** A check that asks Serbia's Point of Contact, and what a page about it would send. */
async function asked(typed: Typed = {}) {
  const check = await opened(database, coordinator, typed);
  const request = check.requests[0];
  if (!request) throw new Error("nobody asked");
  const { version } = request.appointment;
  return { check, request, token: tokenOf(request.id), version: String(version) };
}
const now = (id: string) =>
  database.client.checkRequest.findUniqueOrThrow({ where: { id }, include: { appointment: true } });
const audited = (subjectId: string) =>
  database.client.auditTrail.findFirst({ where: { subjectId, operation: "update" }, orderBy: { id: "desc" } });

describe("by the link", () => {
  test("opening it answers nothing and writes nothing", async () => {
    const { token, request } = await asked();
    const before = await database.client.auditEntry.count();
    expect(await linkPage(token)).toMatchObject({ state: "open", entry: { name: "Ms Ana Primer" } });
    expect(await database.client.auditEntry.count()).toBe(before);
    expect((await now(request.id)).answer).toBeNull();
  });

  test("all correct confirms the entry, once, and the trail says that it was by the link", async () => {
    const { token, version, request } = await asked();
    expect(await pass(answerByLink, visitor, { token, answer: "correct", version })).toMatchObject({ status: "done" });
    const answered = await now(request.id);
    expect(answered).toMatchObject({ answer: "correct", via: "link", appointment: { confirmedById: null } });
    expect(today(answered.appointment.confirmedAt ?? undefined)).toBe(today());
    expect(
      await database.client.channel.count({ where: { appointmentId: request.appointmentId, confirmedAt: null } }),
    ).toBe(0);
    expect(await audited(request.appointmentId)).toMatchObject({ actor: "system", action: "check.answerByLink" });
    const [entry] = await currentEntries(coordinator, "RS");
    expect(entry?.confirmedBy).toBe("holder");

    const next = String(answered.appointment.version);
    expect(await pass(answerByLink, visitor, { token, answer: "change", version: next })).toMatchObject({
      status: "invalid",
    });
    expect((await now(request.id)).answer).toBe("correct");
    const page = await linkPage(token);
    expect(page).toMatchObject({ state: "answered", answer: "correct" });
    expect(page).not.toHaveProperty("entry");
  });

  test("two presses in one moment are one answer", async () => {
    const { token, version } = await asked();
    const press = () => pass(answerByLink, visitor, { token, answer: "correct", version });
    const outcomes = await Promise.all([press(), press()]);
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(1);
  });

  test("something to change is noted and confirms nothing", async () => {
    const { token, version, request } = await asked();
    const outcome = await pass(answerByLink, visitor, { token, answer: "change", version });
    expect(outcome).toMatchObject({ status: "done", result: { hasAccount: true, stateCode: "RS" } });
    expect((await now(request.id)).appointment.version).toBe(Number(version));
  });

  test("an entry that was changed meanwhile is shown before it is confirmed", async () => {
    const { token, version, request } = await asked();
    const outcome = await pass(answerByLink, visitor, {
      token,
      answer: "correct",
      version: String(Number(version) - 1),
    });
    expect(outcome.status).toBe("conflict");
    expect((await now(request.id)).answer).toBeNull();
  });

  test("a communication check is answered by having been reached, by nothing else", async () => {
    const { token, version, request } = await asked({ kind: "communication" });
    expect(await pass(answerByLink, visitor, { token, answer: "correct", version })).toMatchObject({
      status: "invalid",
    });
    expect(await pass(answerByLink, visitor, { token, answer: "reached", version })).toMatchObject({ status: "done" });
    expect((await now(request.id)).appointment.version).toBe(Number(version));
  });

  test("a forged one is refused and leads nowhere", async () => {
    const { request, version } = await asked();
    const { request: another } = await asked();
    const [, signature] = tokenOf(another.id).split(".");
    const token = `${request.id}.${signature ?? ""}`;
    expect(await linkPage(token)).toEqual({ state: "wrong" });
    expect(await pass(answerByLink, visitor, { token, answer: "correct", version })).toMatchObject({
      status: "refused",
    });
  });

  test("it serves no more once the check is closed", async () => {
    const { check, token, version } = await asked();
    await pass(closeCheck, coordinator, { checkId: check.id });
    expect((await linkPage(token)).state).toBe("closed");
    expect(await pass(answerByLink, visitor, { token, answer: "correct", version })).toMatchObject({
      status: "invalid",
    });
  });

  test("nor once the appointment has ended", async () => {
    const { token, version, request } = await asked({ states: "FI" });
    await writeAsSystem("test", (transaction) =>
      transaction.appointment.update({ where: { id: request.appointmentId }, data: { endsOn: databaseDate(today()) } }),
    );
    expect((await linkPage(token)).state).toBe("ended");
    expect(await pass(answerByLink, visitor, { token, answer: "correct", version })).toMatchObject({
      status: "invalid",
    });
  });
});

describe("in the portal", () => {
  test("one's own State sees what it is asked, and answers it there", async () => {
    const { request, version, check } = await asked({ kind: "communication" });
    const listed = await openRequestsOf(serbia, "RS");
    expect(listed.map(({ id }) => id)).toContain(request.id);
    expect(await openRequestsOf(await actorOf(database, "poc.austria@example.org"), "RS")).toEqual([]);
    expect(await openRequestsOf(coordinator, "RS")).toEqual([]);
    const outcome = await pass(answerCheck, serbia, { requestId: request.id, answer: "reached", version });
    expect(outcome).toMatchObject({ status: "done" });
    expect(await now(request.id)).toMatchObject({ via: "portal", checkId: check.id });
    expect((await openRequestsOf(serbia, "RS")).map(({ id }) => id)).not.toContain(request.id);
  });

  test("confirming the entry answers an open check; the coordinator's confirming does not", async () => {
    const { request, version } = await asked();
    const { appointmentId } = request;
    await pass(confirmEntry, coordinator, { appointmentId, version });
    expect((await now(request.id)).answer).toBeNull();
    await pass(confirmEntry, serbia, { appointmentId, version: String(Number(version) + 1) });
    expect(await now(request.id)).toMatchObject({ answer: "correct", via: "portal" });
  });
});

describe("by hand", () => {
  test("what was said on the telephone is recorded with who recorded it, and confirms the entry", async () => {
    const { request, version } = await asked();
    const typed = { requestId: request.id, via: "telephone", answer: "correct", note: "Called at ten" };
    expect(await pass(recordAnswer, coordinator, typed)).toMatchObject({ status: "done" });
    expect(await now(request.id)).toMatchObject({
      ...{ via: "telephone", note: "Called at ten", recordedById: coordinator.accountId },
      appointment: { version: Number(version) + 1, confirmedById: coordinator.accountId },
    });
    expect(await pass(recordAnswer, coordinator, typed)).toMatchObject({ status: "invalid" });
  });

  test("a mail that came back: its address gets no more until the mark is lifted", async () => {
    const { request } = await asked({ states: "MN" });
    const mark = () => pass(markReturned, coordinator, { requestId: request.id, returnNote: "Mailbox full" });
    expect(await mark()).toMatchObject({ status: "done" });
    expect(await now(request.id)).toMatchObject({ note: "Mailbox full", returnedAt: expect.any(Date) as Date });
    expect(await mark()).toMatchObject({ status: "invalid" });
    const { request: next } = await asked({ states: "MN" });
    expect(next.recipient).not.toBe(request.recipient);
    expect(await pass(liftReturned, coordinator, { requestId: request.id })).toMatchObject({ status: "done" });
    const { request: again } = await asked({ states: "MN" });
    expect(again.recipient).toBe(request.recipient);
  });
});
