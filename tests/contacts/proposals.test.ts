/** What a Point of Contact announces, and what becomes of it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import { makeAppointment, type Appointed } from "@/lib/appointments/make-appointment";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate, plainDate, today } from "@/lib/dates";
import { acceptDeparture, declineProposal } from "@/lib/proposals/decide-proposal";
import { makeProposal } from "@/lib/proposals/make-proposal";
import { openProposals, proposalsOf } from "@/lib/proposals/queries";
import { withdrawProposal } from "@/lib/proposals/withdraw-proposal";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
let coordinator: Actor;
let serbia: Actor;
let entry: { id: string; version: number };

const client = () => database.client;
const inDays = (days: number) => plainDate(new Date(databaseDate(today()).getTime() + days * 86_400_000));
const successor = (more: Typed = {}): Typed => ({
  appointmentId: entry.id,
  kind: "successor",
  effectiveOn: inDays(40),
  givenNames: "Novak",
  familyName: "Example",
  email: "novak@example.org",
  ...more,
});
const lettersTo = (recipient: string) =>
  client().outboxMail.findMany({
    where: { recipient, subject: { startsWith: "What you announced" } },
    orderBy: { createdAt: "asc" },
  });
const open = async () => (await proposalsOf(coordinator, "RS")).find(({ decision }) => decision === null);

beforeAll(async () => {
  database = await testNetwork();
  coordinator = await actorOf(database, "coordinator@example.org");
  serbia = await actorOf(database, "poc.serbia@example.org");
  entry = await client().appointment.findFirstOrThrow({
    where: { stateCode: "RS", function: "primary", endsOn: null },
  });
});
afterAll(() => database.close());

describe("an announcement", () => {
  test("needs what it is about, a day that comes after the first, and a name for a successor", async () => {
    expect(await pass(makeProposal, serbia, successor({ kind: "" }))).toMatchObject({
      status: "invalid",
      errors: { kind: "Choose one" },
    });
    for (const wrong of [
      { familyName: " " } as Typed,
      { effectiveOn: "soon" },
      { email: "novak" },
      { telephone: "12" },
    ])
      expect(await pass(makeProposal, serbia, successor(wrong))).toMatchObject({ status: "invalid" });
    expect(await pass(makeProposal, serbia, successor({ effectiveOn: "2020-01-01" }))).toMatchObject({
      status: "invalid",
      errors: { effectiveOn: expect.stringContaining("after the one") as string },
    });
  });

  test("changes nothing until it is accepted, and there is one at a time", async () => {
    expect(await pass(makeProposal, serbia, successor())).toMatchObject({ status: "done" });
    expect(await client().appointment.findUniqueOrThrow({ where: { id: entry.id } })).toMatchObject({
      endsOn: null,
      version: entry.version,
    });
    expect(await client().person.count({ where: { givenNames: "Novak" } })).toBe(0);
    expect((await openProposals(coordinator)).map(({ stateCode }) => stateCode)).toContain("RS");
    expect(await pass(makeProposal, serbia, successor())).toMatchObject({ status: "invalid" });
  });

  test("is the own State's to make, read and take back", async () => {
    const austria = await actorOf(database, "poc.austria@example.org");
    const id = (await open())?.id ?? "";
    expect(await pass(makeProposal, austria, successor())).toMatchObject({ status: "refused" });
    expect(await pass(makeProposal, coordinator, successor())).toMatchObject({ status: "refused" });
    expect(await pass(withdrawProposal, austria, { proposalId: id })).toMatchObject({ status: "refused" });
    expect(await proposalsOf(austria, "RS")).toEqual([]);
    expect(await openProposals(serbia)).toEqual([]);
    expect(await pass(withdrawProposal, serbia, { proposalId: id })).toMatchObject({ status: "done" });
    expect(await pass(withdrawProposal, serbia, { proposalId: id })).toMatchObject({ status: "invalid" });
    expect(await open()).toBeUndefined();
  });

  test("declined: with a reason, a mail, and to be seen on the State's page", async () => {
    await pass(makeProposal, serbia, { appointmentId: entry.id, kind: "departure", effectiveOn: inDays(10) });
    const proposalId = (await open())?.id ?? "";
    expect(await pass(declineProposal, coordinator, { proposalId, reason: "" })).toMatchObject({ status: "invalid" });
    expect(await pass(declineProposal, serbia, { proposalId, reason: "No" })).toMatchObject({ status: "refused" });
    const outcome = await pass(declineProposal, coordinator, { proposalId, reason: "Send the note first" });
    expect(outcome).toMatchObject({ status: "done" });
    expect((await lettersTo("poc.serbia@example.org")).at(-1)).toMatchObject({
      subject: expect.stringContaining("declined") as string,
      text: expect.stringMatching(/Ana Primer leaves[\s\S]*Send the note first/) as string,
    });
    expect((await proposalsOf(serbia, "RS"))[0]).toMatchObject({ decision: "declined", reason: "Send the note first" });
    expect(await pass(acceptDeparture, coordinator, { proposalId })).toMatchObject({ status: "invalid" });
  });

  test("of a successor is accepted by appointing, in the same write", async () => {
    await pass(makeProposal, serbia, successor());
    const proposalId = (await open())?.id ?? "";
    const typed = {
      ...successor(),
      step: "check",
      stateCode: "RS",
      function: "primary",
      person: "new",
      startsOn: inDays(40),
      proposalId,
      account: "on",
    };
    const checked = await pass(makeAppointment, coordinator, typed);
    const result = checked.status === "done" ? (checked.result as Appointed) : null;
    if (result?.step !== "check") throw new Error("not checked");
    expect(result.told.effects.join(" ")).toContain("The announcement is accepted");
    expect(await open()).toBeDefined();
    const done = await pass(makeAppointment, coordinator, { ...typed, step: "appoint", seen: result.seen });
    expect(done).toMatchObject({ status: "done" });
    expect((await proposalsOf(serbia, "RS"))[0]).toMatchObject({ decision: "accepted" });
    expect((await lettersTo("poc.serbia@example.org")).at(-1)?.subject).toContain("accepted");
    // What was accepted once cannot be appointed on again.
    expect(
      await pass(makeAppointment, coordinator, { ...typed, startsOn: inDays(50), familyName: "Twice" }),
    ).toMatchObject({
      status: "invalid",
    });
  });

  test("of a departure is accepted by ending; who has no active account gets no mail", async () => {
    const spain = await client().account.findFirstOrThrow({ where: { email: "lucia.ejemplo.es@example.org" } });
    await writeAsSystem("test", (transaction) =>
      transaction.account.update({ where: { id: spain.id }, data: { disabledAt: new Date() } }),
    );
    const waiting = (await openProposals(coordinator)).find(({ stateCode }) => stateCode === "ES");
    expect(await pass(acceptDeparture, coordinator, { proposalId: waiting?.id ?? "" })).toMatchObject({
      status: "done",
    });
    const ended = await client().appointment.findUniqueOrThrow({ where: { id: waiting?.appointmentId ?? "" } });
    expect(ended.endsOn).toEqual(databaseDate(waiting?.effectiveOn ?? ""));
    expect(await lettersTo(spain.email)).toEqual([]);
  });
});
