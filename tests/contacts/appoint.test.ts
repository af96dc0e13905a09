/** Nominating, appointing, ending and withdrawing, through the door. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Outcome, Typed } from "@/lib/access/outcome";
import { endAppointment } from "@/lib/appointments/end-appointment";
import { makeAppointment, type Appointed } from "@/lib/appointments/make-appointment";
import { appointmentsAhead, appointmentsOf, appointmentToChange, vacancies } from "@/lib/appointments/queries";
import { withdrawAppointment } from "@/lib/appointments/withdraw-appointment";
import { editEntry } from "@/lib/contacts/edit-entry";
import { currentEntries } from "@/lib/contacts/entries";
import type { Database } from "@/lib/database/connect";
import { databaseDate, formatDate, plainDate, today } from "@/lib/dates";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
let coordinator: Actor;

const dayAfter = (days: number) => plainDate(new Date(databaseDate(today()).getTime() + days * 86_400_000));
const client = () => database.client;

const form = (stateCode: string, more: Typed = {}): Typed => ({
  step: "check",
  stateCode,
  function: "primary",
  person: "new",
  givenNames: "Jelena",
  familyName: "Example",
  email: `jelena.${stateCode.toLowerCase()}@example.org`,
  emailVisibility: "network",
  telephone: "+000 001 60 0099",
  telephoneVisibility: "states",
  startsOn: today(),
  nominationId: "",
  account: "on",
  ...more,
});

const told = (outcome: Outcome) => (outcome.status === "done" ? (outcome.result as Appointed) : undefined);

/** Checks first, then appoints on what was shown. */
async function appoint(typed: Typed): Promise<Outcome> {
  const checked = told(await pass(makeAppointment, coordinator, typed));
  if (checked?.step !== "check") throw new Error("not checked");
  return pass(makeAppointment, coordinator, { ...typed, step: "appoint", seen: checked.seen });
}

const primaryOf = (stateCode: string) =>
  client().appointment.findMany({
    where: { stateCode, function: "primary" },
    orderBy: { startsOn: "desc" },
    include: { person: { include: { account: true } }, channels: true },
  });

beforeAll(async () => {
  database = await testNetwork();
  coordinator = await actorOf(database, "coordinator@example.org");
});
afterAll(() => database.close());

describe("appointing a new primary Point of Contact", () => {
  test("is shown first and changes nothing until then", async () => {
    const before = await client().auditEntry.count();
    const checked = told(await pass(makeAppointment, coordinator, form("RS")));
    expect(checked).toMatchObject({ step: "check" });
    if (checked?.step !== "check") throw new Error("not checked");
    expect(checked.told.effects.join(" ")).toMatch(/Jelena Example is in the function.*Ana Primer.*ends on/);
    expect(checked.told.effects.join(" ")).toContain("gets an account for jelena.rs@example.org");
    expect(checked.told.warnings).toEqual(["No nomination is on record for this."]);
    expect(await client().auditEntry.count()).toBe(before);
  });

  test("ends the old one that day, with person, channels, account and mail, in one write", async () => {
    const former = await actorOf(database, "poc.serbia@example.org");
    expect(await appoint(form("RS"))).toMatchObject({ status: "done" });
    const [now, old] = await primaryOf("RS");
    expect(now).toMatchObject({ person: { familyName: "Example", account: { role: "pointOfContact" } }, endsOn: null });
    expect(now?.channels.map(({ value }) => value)).toEqual(["jelena.rs@example.org", "+000 001 60 0099"]);
    expect(old).toMatchObject({ person: { familyName: "Primer" }, endsOn: databaseDate(today()) });
    const mail = await client().outboxMail.findMany({ where: { recipient: "jelena.rs@example.org" } });
    expect(mail.map(({ text }) => text?.includes("Your appointment begins"))).toEqual([false]);
    const made = await client().auditEntry.findFirstOrThrow({
      where: { subject: "Appointment", subjectId: now?.id ?? "" },
    });
    const write = await client().auditEntry.findMany({ where: { transactionId: made.transactionId } });
    expect(new Set(write.map(({ action }) => action))).toEqual(new Set(["appointment.make"]));
    expect(write.map(({ subject, operation }) => `${subject} ${operation}`).sort()).toEqual(
      [
        "Account insert",
        "Appointment insert",
        "Appointment update",
        "Channel insert",
        "Channel insert",
        "Person insert",
      ].sort(),
    );
    // Who held it until now is a Point of Contact no longer, from the next request.
    expect((await actorOf(database, "poc.serbia@example.org")).stateCode).toBeNull();
    const edit = { appointmentId: old?.id ?? "", version: String(old?.version), familyName: "Primer" };
    expect(await pass(editEntry, await actorOf(database, "poc.serbia@example.org"), edit)).toMatchObject({
      status: "refused",
    });
    // Even one who was let in before changes nothing: the database does not let them.
    await pass(editEntry, former, { ...edit, appointmentId: now?.id ?? "", version: "1" });
    expect((await primaryOf("RS"))[0]).toMatchObject({ version: 1, person: { familyName: "Example" } });
    const successor = await actorOf(database, "jelena.rs@example.org");
    expect(successor.stateCode).toBe("RS");
    expect((await currentEntries(successor, "RS"))[0]).toMatchObject({ familyName: "Example" });
  });

  test("on a day to come takes effect on that day, with nothing to run", async () => {
    const startsOn = dayAfter(30);
    expect(await appoint(form("AT", { startsOn }))).toMatchObject({ status: "done" });
    const [next, now] = await primaryOf("AT");
    expect(next).toMatchObject({ startsOn: databaseDate(startsOn), person: { familyName: "Example" } });
    expect(now).toMatchObject({ endsOn: databaseDate(startsOn), person: { familyName: "Muster" } });
    expect((await currentEntries(coordinator, "AT"))[0]).toMatchObject({ familyName: "Muster" });
    expect((await actorOf(database, "poc.austria@example.org")).stateCode).toBe("AT");
    expect((await actorOf(database, "jelena.at@example.org")).stateCode).toBeNull();
    const ahead = await appointmentsAhead(coordinator);
    expect(ahead.starting.map(({ stateCode }) => stateCode)).toEqual(["AT"]);
    expect(ahead.ending.map(({ stateCode }) => stateCode)).toEqual(["AT"]);
    const { text } = await client().outboxMail.findFirstOrThrow({ where: { recipient: "jelena.at@example.org" } });
    expect(text).toContain(`Your appointment begins on ${formatDate(startsOn, "day", "en")}.`);
  });

  test("says what is wrong with each field", async () => {
    const wrong = async (more: Typed) => {
      const outcome = await pass(makeAppointment, coordinator, form("RS", more));
      return outcome.status === "invalid" ? Object.keys(outcome.errors).sort() : outcome.status;
    };
    expect(await wrong({ familyName: "", startsOn: "soon", function: "king" })).toEqual(
      ["familyName", "function", "startsOn"].sort(),
    );
    expect(await wrong({ email: "x", telephone: "1" })).toEqual(["email", "telephone"]);
    for (const startsOn of ["2003-01-01", "2099-01-01", ""]) expect(await wrong({ startsOn })).toEqual(["startsOn"]);
    expect(await wrong({ nominationId: "01a20ae9-770a-7162-bac7-4d9379626831" })).toEqual(["nominationId"]);
    expect(await wrong({ replaces: "01a20ae9-770a-7162-bac7-4d9379626831", function: "deputy" })).toEqual(["replaces"]);
  });

  test("is refused where a later one stands, or the person is in it already", async () => {
    const outcome = await pass(
      makeAppointment,
      coordinator,
      form("AT", { startsOn: dayAfter(10), familyName: "Other" }),
    );
    expect(outcome).toMatchObject({
      status: "invalid",
      errors: { startsOn: expect.stringContaining("later day") as string },
    });
    const [finland] = await primaryOf("FI");
    const again = await pass(makeAppointment, coordinator, form("FI", { person: finland?.personId ?? "" }));
    expect(again).toMatchObject({ status: "invalid", errors: { personId: expect.any(String) as string } });
  });

  test("counts only as it was checked: if something changed since, it is shown anew and nothing happens", async () => {
    const typed = form("BA");
    const checked = told(await pass(makeAppointment, coordinator, typed));
    const [holder] = await primaryOf("BA");
    await pass(endAppointment, coordinator, {
      appointmentId: holder?.id ?? "",
      version: String(holder?.version),
      endsOn: today(),
    });
    const seen = checked?.step === "check" ? checked.seen : "";
    const outcome = await pass(makeAppointment, coordinator, { ...typed, step: "appoint", seen });
    expect(outcome).toMatchObject({ status: "conflict" });
    if (outcome.status !== "conflict") throw new Error("no conflict");
    expect(outcome.theirs.told).toContain("the function is vacant on that day");
    expect(await primaryOf("BA")).toHaveLength(1);
    const again = await pass(makeAppointment, coordinator, {
      ...typed,
      step: "appoint",
      seen: outcome.theirs.seen ?? "",
    });
    expect(again).toMatchObject({ status: "done" });
  });

  test("by two coordinators at once happens once", async () => {
    const typed = [form("CA", { familyName: "One", email: "" }), form("CA", { familyName: "Two", email: "" })];
    const checked = await Promise.all(typed.map((one) => pass(makeAppointment, coordinator, one).then(told)));
    const outcomes = await Promise.all(
      typed.map((one, place) => {
        const seen = checked[place];
        return pass(makeAppointment, coordinator, {
          ...one,
          step: "appoint",
          seen: seen?.step === "check" ? seen.seen : "",
        });
      }),
    );
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(1);
    expect(outcomes.filter(({ status }) => status !== "done").map(({ status }) => status)).not.toContain("failed");
  });
});

describe("the account of who is appointed", () => {
  const check = async (typed: Typed) => {
    const checked = told(await pass(makeAppointment, coordinator, typed));
    if (checked?.step !== "check") throw new Error("not checked");
    return [...checked.told.effects, ...checked.told.warnings].join(" ");
  };

  test("is not given where there is no address, it is not wanted, or the address has another part", async () => {
    expect(await check(form("CH", { email: "" }))).toContain("there is no e-mail address");
    expect(await check(form("CH", { account: "" }))).toContain("gets no account");
    expect(await check(form("CH", { email: "expert@example.org" }))).toMatch(/Eli Expert-Specimen .* 1540 expert/);
    expect(await appoint(form("CH", { email: "expert@example.org" }))).toMatchObject({ status: "done" });
    expect((await actorOf(database, "expert@example.org")).role).toBe("expert");
    expect((await primaryOf("CH"))[0]?.person.account).toBeNull();
  });

  test("is there already, or enabled again", async () => {
    const disabled = await client().account.findFirstOrThrow({
      where: { email: "lukasz.wzorzec.pl@example.org" },
      include: { person: true },
    });
    const typed = form("PL", { person: disabled.personId ?? "", email: disabled.email });
    expect(await check(typed)).toContain("It is enabled again");
    expect(await appoint(typed)).toMatchObject({ status: "done" });
    expect((await actorOf(database, disabled.email)).stateCode).toBe("PL");
    const german = await client().account.findFirstOrThrow({ where: { email: "sabine.vorlage.de@example.org" } });
    expect(await check(form("DE", { person: german.personId ?? "", email: "" }))).toContain("has an account already");
  });

  test("a person known by name or address is pointed out", async () => {
    expect(await check(form("IT", { givenNames: "ana", familyName: "primer" }))).toContain("Ana Primer (RS)");
    expect(await check(form("IT", { email: "Giulia.Esempio.it@example.org" }))).toContain("Giulia Esempio (IT)");
  });
});

describe("ending and withdrawing", () => {
  const versionOf = async (id: string) =>
    String((await client().appointment.findUniqueOrThrow({ where: { id } })).version);
  let current: string;
  let former: string;

  beforeEach(async () => {
    const [now, old] = await primaryOf("RS");
    [current, former] = [now?.id ?? "", old?.id ?? ""];
  });

  test("an appointment ends after it begins, and goes on where the end is taken away", async () => {
    const [now] = await primaryOf("ES");
    const end = async (endsOn: string) =>
      pass(endAppointment, coordinator, {
        appointmentId: now?.id ?? "",
        version: await versionOf(now?.id ?? ""),
        endsOn,
      });
    expect(await end(plainDate(now?.startsOn ?? new Date()))).toMatchObject({ status: "invalid" });
    expect(await end("2026-02-30")).toMatchObject({
      status: "invalid",
      errors: { endsOn: expect.any(String) as string },
    });
    expect(await end(today())).toMatchObject({ status: "done" });
    expect((await actorOf(database, "lucia.ejemplo.es@example.org")).stateCode).toBeNull();
    expect((await vacancies(coordinator)).find(({ stateCode }) => stateCode === "ES")).toMatchObject({
      function: "primary",
      since: today(),
      next: null,
    });
    expect(await end("")).toMatchObject({ status: "done" });
    expect((await actorOf(database, "lucia.ejemplo.es@example.org")).stateCode).toBe("ES");
  });

  test("nobody goes on into the time of a successor", async () => {
    const outcome = await pass(endAppointment, coordinator, {
      appointmentId: former,
      version: await versionOf(former),
      endsOn: dayAfter(5),
    });
    expect(outcome).toMatchObject({
      status: "invalid",
      errors: { endsOn: expect.stringContaining("Somebody else") as string },
    });
  });

  test("what was changed meanwhile is not ended", async () => {
    expect(
      await pass(endAppointment, coordinator, { appointmentId: current, version: "99", endsOn: today() }),
    ).toMatchObject({ status: "conflict" });
  });

  test("withdrawing needs a reason, stays on record, and restores who was there before", async () => {
    const found = await appointmentToChange(coordinator, current);
    expect(found?.followed).toMatchObject({ id: former, endedBefore: null });
    const order = { appointmentId: current, version: await versionOf(current), restore: former };
    expect(await pass(withdrawAppointment, coordinator, { ...order, reason: " " })).toMatchObject({
      status: "invalid",
    });
    expect(await pass(withdrawAppointment, coordinator, { ...order, reason: "Wrong State" })).toMatchObject({
      status: "done",
    });
    expect((await actorOf(database, "jelena.rs@example.org")).stateCode).toBeNull();
    expect((await actorOf(database, "poc.serbia@example.org")).stateCode).toBe("RS");
    const [withdrawn, restored] = await appointmentsOf(coordinator, "RS");
    expect(withdrawn).toMatchObject({ id: current, standing: "withdrawn", withdrawnReason: "Wrong State" });
    expect(restored).toMatchObject({ id: former, standing: "current", endsOn: null });
    expect(await pass(withdrawAppointment, coordinator, { ...order, reason: "Again" })).toMatchObject({
      status: "conflict",
    });
  });

  test("who was there before stays ended where that is wanted, or somebody else came meanwhile", async () => {
    const [later, before] = await primaryOf("AT");
    const order = {
      appointmentId: later?.id ?? "",
      version: await versionOf(later?.id ?? ""),
      reason: "Not yet agreed",
    };
    expect(await pass(withdrawAppointment, coordinator, { ...order, restore: current })).toMatchObject({
      status: "conflict",
    });
    expect(await pass(withdrawAppointment, coordinator, { ...order, restore: "" })).toMatchObject({ status: "done" });
    expect((await client().appointment.findUniqueOrThrow({ where: { id: before?.id ?? "" } })).endsOn).toEqual(
      databaseDate(dayAfter(30)),
    );
  });

  test("who holds what is for the CPC and the State itself to read in full", async () => {
    for (const email of ["staff@example.org", "poc.serbia@example.org"])
      expect((await appointmentsOf(await actorOf(database, email), "RS")).length).toBeGreaterThan(2);
    for (const email of ["poc.austria@example.org", "expert@example.org", "partner@example.org"])
      expect(await appointmentsOf(await actorOf(database, email), "RS")).toEqual([]);
    expect(await vacancies(await actorOf(database, "expert@example.org"))).toEqual([]);
  });
});
