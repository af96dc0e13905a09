/** What is said of plans, by whom: reported, sourced, confirmed, corrected, withdrawn. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import type { Database } from "@/lib/database/connect";
import { stateHistory } from "@/lib/history/queries";
import { addPlan } from "@/lib/plans/add-plan";
import { confirmFacts } from "@/lib/plans/confirm-facts";
import { editPlan } from "@/lib/plans/edit-plan";
import { asTyped, planOnRecord } from "@/lib/plans/plan-columns";
import { planText, putPlanText, removePlanText } from "@/lib/plans/plan-text";
import { knownPlans } from "@/lib/plans/queries";
import { reportEvent } from "@/lib/plans/report-event";
import { nameOfEvent, nameOfPlan, unconfirmedFacts } from "@/lib/plans/unconfirmed";
import { withdrawEvent } from "@/lib/plans/withdraw-event";
import { actorOf, testNetwork } from "@/tests/network";
import { docx, pdf } from "@/tests/meetings/planned";

let database: Database;
let serbia: Actor;
let coordinator: Actor;

beforeAll(async () => {
  database = await testNetwork();
  serbia = await actorOf(database, "poc.serbia@example.org");
  coordinator = await actorOf(database, "coordinator@example.org");
});
afterAll(() => database.close());

const serbian = async (sequence: number) => {
  const plan = (await knownPlans(visitor, "RS")).find((one) => one.sequence === sequence);
  if (!plan) throw new Error("no such plan");
  return plan;
};
const event = { kind: "submitted", "date.day": "", "date.month": "6", "date.year": "2022" };
const report = async (actor: Actor, said: Typed = {}) =>
  pass(reportEvent, actor, { plan: (await serbian(2)).id, id: randomUUID(), ...event, ...said });
const last = async () => (await serbian(2)).events.at(-1);
const complaint: unknown = expect.any(String);

describe("an event", () => {
  test("that a State reports is its own at once, whatever source was sent with it, once", async () => {
    const id = randomUUID();
    const said = { id, by: "on", text: "Sent by note.", source: "Forged", confidence: "high" };
    expect((await report(serbia, said)).status).toBe("done");
    expect((await report(serbia, said)).status).toBe("done");
    const { events } = await serbian(2);
    expect(events.filter((one) => one.id === id)).toMatchObject([
      { kind: "submitted", date: "2022-06-01", precision: "month", by: true, text: "Sent by note.", source: null },
    ]);
  });

  test("of the coordinator's names its source and how sure one can be, and waits for the State", async () => {
    expect(await report(coordinator)).toMatchObject({ status: "invalid", errors: { source: complaint } });
    expect(await report(coordinator, { source: "Gazette" })).toMatchObject({ errors: { confidence: complaint } });
    await report(coordinator, { source: "Gazette", confidence: "medium" });
    expect(await last()).toMatchObject({ source: "Gazette", confidence: "medium", confirmedOn: null });
  });

  test.each([
    [{ "date.year": "" }, "date.year"],
    [{ "date.year": "22" }, "date.year"],
    [{ "date.year": "2022", "date.month": "", "date.day": "3" }, "date.month"],
    [{ "date.month": "13" }, "date.month"],
    [{ "date.month": "2", "date.day": "30" }, "date.day"],
    [{ "date.year": "2099" }, "date.year"],
    [{ "date.year": "2003" }, "date.year"],
    [{ kind: "expired" }, "kind"],
  ])("with %o is complained of at %s", async (said, field) => {
    expect(await report(serbia, said)).toMatchObject({ status: "invalid", errors: { [field]: complaint } });
  });

  test("of the running month or year can be reported before that is over", async () => {
    const year = String(new Date().getFullYear());
    expect((await report(serbia, { kind: "reviewed", "date.year": year, "date.month": "" })).status).toBe("done");
  });
});

describe("what came from a source", () => {
  const confirm = (actor: Actor, ...facts: string[]) =>
    pass(confirmFacts, actor, { state: "RS", facts: facts.join(",") });

  test("is confirmed by its State fact by fact, and all that was seen at once", async () => {
    const first = await serbian(1);
    const [adopted] = first.events;
    if (!adopted) throw new Error("no event");
    expect((await confirm(serbia, nameOfEvent(adopted))).status).toBe("done");
    expect((await serbian(1)).events[0]?.confirmedOn).not.toBeNull();
    expect((await serbian(1)).confirmedOn).toBeNull();
    const rest = unconfirmedFacts(await knownPlans(visitor, "RS"));
    expect((await confirm(serbia, ...rest)).status).toBe("done");
    expect(unconfirmedFacts(await knownPlans(visitor, "RS"))).toEqual([]);
  });

  test("is confirmed by nobody once it was changed, nor with it what was not", async () => {
    const plan = await serbian(1);
    await report(coordinator, { source: "Gazette", confidence: "high" });
    const fresh = await last();
    if (!fresh) throw new Error("no event");
    const stale = nameOfPlan({ ...plan, version: plan.version + 1 });
    expect((await confirm(serbia, nameOfEvent(fresh), stale)).status).toBe("conflict");
    expect((await last())?.confirmedOn).toBeNull();
    const croatian = (await knownPlans(visitor, "HR")).map(nameOfPlan);
    expect((await confirm(serbia, ...croatian)).status).toBe("conflict");
  });

  test("is withdrawn by its State with a reason and replaced by its own, after a look at both; the history keeps it", async () => {
    const wrong = (await serbian(1)).events.find(({ kind }) => kind === "reviewed");
    if (!wrong) throw new Error("no event");
    const said = {
      ...{ event: wrong.id, id: randomUUID(), instead: "event", reason: "It was a month later." },
      ...{ kind: "reviewed", "date.year": "2015", "date.month": "6", source: "Forged", confidence: "high" },
    };
    const checked = await pass(withdrawEvent, serbia, { ...said, step: "check" });
    expect(JSON.stringify(checked)).toMatch(/26 May 2015.*It was a month later.*June 2015.*Reported by the State/);
    expect((await serbian(1)).events.map(({ id }) => id)).toContain(wrong.id);
    expect(await pass(withdrawEvent, serbia, { ...said, reason: " ", step: "withdraw" })).toMatchObject({
      errors: { reason: complaint },
    });
    expect((await pass(withdrawEvent, serbia, { ...said, step: "withdraw" })).status).toBe("done");
    const { events } = await serbian(1);
    expect(events.map(({ id }) => id)).not.toContain(wrong.id);
    expect(events.at(-1)).toMatchObject({ kind: "reviewed", date: "2015-06-01", precision: "month", source: null });
    expect(await pass(withdrawEvent, serbia, { ...said, id: randomUUID(), step: "withdraw" })).toMatchObject({
      errors: { form: complaint },
    });
    for (const reader of [serbia, coordinator]) {
      const [save] = (await stateHistory(reader, "RS", { kind: "plans" })).saves;
      expect(save).toMatchObject({ by: serbia.name, action: "planEvent.withdraw" });
      expect(save?.things).toMatchObject([
        { how: "withdrawn", subjectId: wrong.id, fields: [{ field: "withdrawnReason", to: said.reason }] },
        { how: "added", subject: "PlanEvent" },
      ]);
    }
    const austria = await actorOf(database, "poc.austria@example.org");
    expect((await stateHistory(austria, "RS", { kind: "plans" })).saves).toEqual([]);
  });
});

describe("what is said of a plan", () => {
  const typed = async (sequence: number) => {
    const plan = await planOnRecord({ stateCode: "RS", sequence });
    if (!plan) throw new Error("no such plan");
    return { ...asTyped(plan, "en"), plan: plan.id, version: String(plan.version) };
  };

  test("stays its source's where only who may read it changes, and is the State's own once a fact does", async () => {
    expect((await pass(editPlan, serbia, { ...(await typed(2)), circle: "network" })).status).toBe("done");
    const kept = await planOnRecord({ stateCode: "RS", sequence: 2 });
    expect(kept).toMatchObject({ circle: "network", confidence: "high" });
    expect(kept?.source).toContain("Official Gazette");
    const changed = { ...(await typed(2)), circle: "public", languages: "Serbian, English", "periodTo.month": "6" };
    expect((await pass(editPlan, serbia, { ...changed, source: "Forged" })).status).toBe("done");
    expect(await serbian(2)).toMatchObject({
      ...{ source: null, confidence: null, confirmedOn: null, languages: ["sr", "en"] },
      ...{ periodTo: "2025-06-01", periodToPrecision: "month", periodFrom: "2021-01-01", periodFromPrecision: "year" },
    });
    const [save] = (await stateHistory(serbia, "RS", { kind: "plans" })).saves;
    const source = save?.things[0]?.fields.find(({ field }) => field === "source");
    expect(source).toMatchObject({ from: kept?.source, to: null });
  });

  test("is not saved over what somebody else saved meanwhile, which is shown", async () => {
    const [mine, theirs] = [await typed(2), await typed(2)];
    const sourced = { source: "Gazette", confidence: "high" };
    expect((await pass(editPlan, coordinator, { ...theirs, title: "Theirs", ...sourced })).status).toBe("done");
    expect(await pass(editPlan, serbia, { ...mine, title: "Mine" })).toMatchObject({
      status: "conflict",
      theirs: { title: "Theirs" },
    });
    expect(await serbian(2)).toMatchObject({ title: "Theirs", source: "Gazette", confirmedOn: null });
  });

  test.each([
    [{ kind: "nap" }, "kind"],
    [{ link: "javascript:alert(1)" }, "link"],
    [{ languages: "Klingonese" }, "languages"],
    [{ "periodFrom.year": "2026", "periodTo.year": "2025" }, "periodTo.year"],
    [{ circle: "cpc" }, "circle"],
  ])("with %o is complained of at %s", async (said, field) => {
    const added = { state: "RS", id: randomUUID(), kind: "nap1540", circle: "public", ...said };
    expect(await pass(addPlan, serbia, added)).toMatchObject({ status: "invalid", errors: { [field]: complaint } });
  });
});

test("the text of a plan is what it is by its content, one at a time, for whoever may read the plan", async () => {
  const added = { state: "RS", id: randomUUID(), kind: "nap1540", circle: "network", "periodTo.year": "2030" };
  expect((await pass(addPlan, serbia, added)).status).toBe("done");
  const files = () => database.client.document.count();
  const before = await files();
  const put = (actor: Actor, bytes: string) =>
    pass(putPlanText, actor, { plan: added.id, "document.name": "Plan.pdf", "document.bytes": bytes });
  expect(await put(serbia, "<html></html>")).toMatchObject({ errors: { document: complaint } });
  expect((await put(coordinator, pdf)).status).toBe("done");
  expect((await put(serbia, docx())).status).toBe("done");
  expect(await files()).toBe(before + 1);
  const expert = await actorOf(database, "expert@example.org");
  const read = async (actor: Actor) => (await planText(actor, "RS", 3))?.type.slice(-8);
  expect([await read(expert), await read(visitor)]).toEqual(["document", undefined]);
  expect((await pass(removePlanText, serbia, { plan: added.id })).status).toBe("done");
  expect([await files(), await read(expert)]).toEqual([before, undefined]);
});
