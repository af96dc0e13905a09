/** Support on record: what came from public sources, what States report, who may read it, who changed it meanwhile. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { stateHistory } from "@/lib/history/queries";
import { knownPlans } from "@/lib/plans/queries";
import { editSupport } from "@/lib/support/edit-support";
import { asTyped, supportToEdit } from "@/lib/support/find-support";
import { modelRows, supportedStates } from "@/lib/support/overview";
import { knownSupport } from "@/lib/support/queries";
import { recordSupport } from "@/lib/support/record-support";
import { confirmSupport, withdrawSupport } from "@/lib/support/settle-support";
import { supportModels } from "@/lib/support/schema";
import { loadReference } from "@/prisma/reference/load";
import { readSupport } from "@/prisma/reference/files";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
let [serbia, coordinator, expert, staff] = [visitor, visitor, visitor, visitor];
const complaint: unknown = expect.any(String);

beforeAll(async () => {
  database = await testNetwork();
  const actor = (name: string) => actorOf(database, `${name}@example.org`);
  [serbia, coordinator, expert] = [await actor("poc.serbia"), await actor("coordinator"), await actor("expert")];
  staff = await actor("staff");
});
afterAll(() => database.close());

const least: Typed = { state: "RS", model: "visit", startsOn: "2020-05", "supporters.0.label": "Example Centre" };
async function recorded(actor: Actor, more: Typed = {}): Promise<string> {
  const id = randomUUID();
  expect(await pass(recordSupport, actor, { ...least, id, ...more })).toMatchObject({ status: "done" });
  return id;
}
const find = async (id: string, actor = coordinator) => (await knownSupport(actor)).find((one) => one.id === id);
async function edit(actor: Actor, id: string, changes: Typed, seen?: string) {
  const found = await supportToEdit(id);
  if (!found) throw new Error(`no support ${id}`);
  const form = { ...asTyped(found), support: id, version: seen ?? String(found.version) };
  return pass(editSupport, actor, { ...form, ...changes });
}
const asSystem = (sql: string, ...values: string[]) =>
  writeAsSystem("test", (transaction) => transaction.$executeRawUnsafe(sql, ...values));

test("what is known from public sources: each with its source, none of it confirmed, as the figures say", async () => {
  const supports = await knownSupport(visitor);
  expect(supports).toHaveLength(readSupport().flatMap(({ states }) => states).length);
  expect(supports.every(({ source, isConfirmed }) => source !== null && !isConfirmed)).toBe(true);
  const minsk = supports.find(({ stateCode, startsOn }) => stateCode === "KG" && startsOn.date === "2016-08-02");
  expect(minsk?.supporters).toEqual([
    { label: "UNODA/UNRCPD", stateCode: null },
    { label: "OSCE", stateCode: null },
    { label: "Belarus, as peer", stateCode: "BY" },
    { label: "Tajikistan, as peer", stateCode: "TJ" },
  ]);
  // Worked out by hand from the sources: of three States the time can be told.
  const states = supportedStates(
    ["BY", "HR", "KG", "KZ", "MD", "ME", "MN", "PL", "RS", "TJ", "TM", "UZ"],
    supports,
    await knownPlans(visitor),
  );
  expect(Object.fromEntries(states.map(({ code, wait }) => [code, wait]))).toEqual({
    BY: { known: "unclear" },
    HR: { known: "after" },
    KG: { known: "unclear" },
    KZ: { known: "notAdopted" },
    MD: { known: "notAdopted" },
    ME: { known: "notAdopted" },
    MN: { known: "months", least: 43, most: 67, isDoubtful: false },
    PL: { known: "notAdopted" },
    RS: { known: "after" },
    TJ: { known: "months", least: 17, most: 41, isDoubtful: true },
    TM: { known: "months", least: 6, most: 12, isDoubtful: false },
    UZ: { known: "after" },
  });
  const rows = modelRows(states, supportModels);
  expect(rows.find(({ model }) => model === "roundTable")).toMatchObject({
    before: ["MN", "TJ", "TM"],
    after: ["KG", "UZ"],
  });
});

describe("a State's Point of Contact", () => {
  test("reports support, whatever source is sent along; an organisation is known by its name or stays words", async () => {
    const { id: unoda, name } = await database.client.organisation.findUniqueOrThrow({ where: { slug: "unoda" } });
    const before = await database.client.organisation.count();
    const id = await recorded(serbia, {
      ...{ source: "Somebody", confidence: "high" },
      "supporters.0.place": "3",
      "supporters.1.who": "state:AT",
      "supporters.1.label": "Austria, as host",
      "supporters.2.name": name.toUpperCase(),
      "supporters.3.name": "Institute of Support",
      "supporters.3.acronym": "IS",
    });
    expect(await find(id)).toMatchObject({ source: null, confidence: null, startsOn: { precision: "month" } });
    const rows = await database.client.planSupporter.findMany({
      where: { supportId: id },
      orderBy: { position: "asc" },
    });
    expect(rows.map(({ organisationId, stateCode, label }) => [organisationId, stateCode, label])).toEqual([
      [null, "AT", "Austria, as host"],
      [null, null, "Example Centre"],
      [unoda, null, `${name} (UNODA)`],
      [null, null, "Institute of Support (IS)"],
    ]);
    expect(await database.client.organisation.count()).toBe(before);
  });

  test("confirms what came from sources once, and reports it once corrected", async () => {
    const [known] = await knownSupport(serbia, "RS");
    const id = known?.id ?? "";
    const confirm = { support: id, version: "1" };
    expect(await pass(confirmSupport, serbia, confirm)).toMatchObject({ status: "done" });
    expect(await find(id)).toMatchObject({ isConfirmed: true, version: 2 });
    expect(await pass(confirmSupport, serbia, confirm)).toMatchObject({ status: "conflict" });
    expect(await pass(confirmSupport, serbia, { ...confirm, version: "2" })).toMatchObject({ status: "invalid" });
    expect(await edit(serbia, id, { place: "Novi Sad" })).toMatchObject({ status: "done" });
    expect(await find(id)).toMatchObject({ source: null, isConfirmed: false, place: "Novi Sad" });
    await writeAsSystem("reference.load", loadReference);
    expect(await find(id)).toMatchObject({ source: null, place: "Novi Sad" });
    const [save] = (await stateHistory(serbia, "RS", {})).saves;
    expect(save?.things[0]).toMatchObject({ subject: "PlanSupport", how: "changed" });
  });
});

test("the coordinator names a source, and corrects into what waits for the State again", async () => {
  const typed = { ...least, id: randomUUID() };
  expect(await pass(recordSupport, coordinator, typed)).toMatchObject({
    status: "invalid",
    errors: { source: complaint, confidence: complaint },
  });
  const id = await recorded(coordinator, { source: "Example, https://example.org", confidence: "low" });
  expect(await pass(confirmSupport, serbia, { support: id, version: "1" })).toMatchObject({ status: "done" });
  expect(await edit(coordinator, id, { title: "A visit" })).toMatchObject({ status: "done" });
  expect(await find(id)).toMatchObject({ isConfirmed: false, title: "A visit", version: 3 });
  expect(await edit(serbia, id, { title: "Another" }, "1")).toMatchObject({
    status: "conflict",
    version: 3,
    theirs: { title: "A visit" },
  });
  const withdrawal = { support: id, version: "3", reason: "Never was" };
  expect(await pass(withdrawSupport, coordinator, { ...withdrawal, reason: " " })).toMatchObject({ status: "invalid" });
  expect(await pass(withdrawSupport, coordinator, withdrawal)).toMatchObject({ status: "done" });
  expect(await find(id)).toBeUndefined();
  expect(await edit(coordinator, id, {})).toMatchObject({ status: "invalid", errors: { form: complaint } });
});

test.each<[Typed, string[]]>([
  [{ model: "" }, ["model"]],
  [{ startsOn: "May 2020" }, ["startsOn"]],
  [{ startsOn: "2020-13" }, ["startsOn"]],
  [{ endsOn: "2020-06-01" }, ["endsOn"]],
  [{ startsOn: "2020-05-02", endsOn: "2020-05-01" }, ["endsOn"]],
  [{ "supporters.0.label": " " }, ["supporters.0.who"]],
  [{ plan: "7f0fc8f2-7bd0-4f3a-8d83-1d2c9a5c8a11" }, ["plan"]],
  [{ meeting: "no meeting" }, ["meeting"]],
  [{ "supporters.0.who": "organisation:7f0fc8f2-7bd0-4f3a-8d83-1d2c9a5c8a11" }, ["supporters.0.who"]],
])("complains of %j where it was typed", async (wrong, fields) => {
  const outcome = await pass(recordSupport, serbia, { ...least, id: randomUUID(), ...wrong });
  expect(outcome).toMatchObject({ status: "invalid" });
  expect(Object.keys(outcome.status === "invalid" ? outcome.errors : {})).toEqual(fields);
});

test("another State's plan cannot be named", async () => {
  const { id: plan } = await database.client.plan.findFirstOrThrow({ where: { stateCode: "KG" } });
  expect(await pass(recordSupport, serbia, { ...least, id: randomUUID(), plan })).toMatchObject({ status: "invalid" });
});

test("support of a plan is read by whoever may read the plan", async () => {
  const plan = randomUUID();
  await asSystem(
    `INSERT INTO "Plan" ("id", "stateCode", "sequence", "kind", "circle") VALUES ($1::uuid, 'RS', 9, 'nap1540', 'states')`,
    plan,
  );
  const id = await recorded(serbia, { plan });
  const seenBy = async () =>
    Promise.all([visitor, expert, staff, serbia].map(async (actor) => (await find(id, actor)) !== undefined));
  expect(await seenBy()).toEqual([false, false, true, true]);
  await asSystem(`UPDATE "Plan" SET "circle" = 'network' WHERE "id" = $1::uuid`, plan);
  expect(await seenBy()).toEqual([false, true, true, true]);
});
