/** Needs and lessons of States, and the Committee's public record: who reads them, what becomes of them, what is complained of. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import { committeeFile } from "@/lib/committee/queries";
import { addRecord, editRecord, withdrawRecord } from "@/lib/committee/keep-record";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { endNeed } from "@/lib/needs/end-need";
import { knownLessons, knownNeeds } from "@/lib/needs/queries";
import { lessonsWith, openNeedsByParagraph } from "@/lib/needs/rules";
import { editLesson, shareLesson, withdrawLesson } from "@/lib/needs/share-lesson";
import { editNeed, stateNeed } from "@/lib/needs/state-need";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
let [serbia, austria, coordinator, expert] = [visitor, visitor, visitor, visitor];
const complaint: unknown = expect.any(String);

beforeAll(async () => {
  database = await testNetwork();
  const actor = (name: string) => actorOf(database, `${name}@example.org`);
  [serbia, austria] = [await actor("poc.serbia"), await actor("poc.austria")];
  [coordinator, expert] = [await actor("coordinator"), await actor("expert")];
});
afterAll(() => database.close());

const need: Typed = {
  ...{ state: "RS", text: "Fictional: a course", paragraphs: "op6,op3d", weapons: "chemical,nuclear" },
  ...{ circle: "network", statedOn: "2026-01-15" },
};
const lesson: Typed = {
  ...{ state: "RS", title: "Fictional: begin early", text: "Číslá and lists first.", circle: "network" },
  statedOn: "2026-01-15",
};
async function told(write: typeof stateNeed | typeof shareLesson, typed: Typed): Promise<string> {
  const id = randomUUID();
  expect(await pass(write as typeof stateNeed, serbia, { ...typed, id })).toMatchObject({ status: "done" });
  return id;
}
const readers = (): Actor[] => [visitor, expert, austria, coordinator];
const readBy = (ids: (actor: Actor) => Promise<{ id: string }[]>, id: string) =>
  Promise.all(readers().map(async (actor) => (await ids(actor)).some((one) => one.id === id)));

test.each([
  ["public", [true, true, true, true]],
  ["network", [false, true, true, true]],
  ["states", [false, false, true, true]],
])("needs and lessons for %s are read by just those", async (circle, may) => {
  expect(await readBy(knownNeeds, await told(stateNeed, { ...need, circle }))).toEqual(may);
  expect(await readBy(knownLessons, await told(shareLesson, { ...lesson, circle }))).toEqual(may);
});

test("what belongs to a plan is read by no more than may read the plan", async () => {
  const [plan, measure] = [randomUUID(), randomUUID()];
  await writeAsSystem("test", async (transaction) => {
    await transaction.plan.create({
      data: { id: plan, stateCode: "RS", sequence: 9, kind: "nap1540", circle: "states", languages: [] },
    });
    await transaction.measure.create({
      data: { id: measure, planId: plan, number: "4", place: 0, text: "Example", paragraphs: ["op6"], weapons: [] },
    });
  });
  const id = await told(stateNeed, { ...need, circle: "public", measure });
  expect(await readBy(knownNeeds, id)).toEqual([false, false, true, true]);
  expect((await knownNeeds(serbia, "RS")).find((one) => one.id === id)?.measure).toEqual({ number: "4", plan: 9 });
  const shared = await told(shareLesson, { ...lesson, circle: "public", plan });
  expect(await readBy(knownLessons, shared)).toEqual([false, false, true, true]);
  expect(await pass(stateNeed, coordinator, { ...need, state: "AT", id: randomUUID(), measure })).toMatchObject({
    errors: { measure: complaint },
  });
});

describe("a need", () => {
  test("is changed, then met, and stays on record as it was", async () => {
    const id = await told(stateNeed, need);
    const change = { ...need, need: id, version: "1", text: "Fictional: two courses" };
    expect(await pass(editNeed, serbia, change)).toMatchObject({ status: "done" });
    expect(await pass(editNeed, coordinator, change)).toMatchObject({
      status: "conflict",
      theirs: { text: "Fictional: two courses", paragraphs: "op3d,op6" },
    });
    const end = { need: id, version: "2", end: "met", endedOn: "2026-02-01", endNote: "By a course" };
    const early = { ...end, endedOn: "2026-01-14" };
    expect(await pass(endNeed, serbia, early)).toMatchObject({ errors: { endedOn: complaint } });
    const under = async () =>
      openNeedsByParagraph(await knownNeeds(expert))
        .filter(({ needs }) => needs.some((one) => one.id === id))
        .map(({ paragraph }) => paragraph);
    expect(await under()).toEqual(["op3d", "op6"]);
    expect(await pass(endNeed, serbia, end)).toMatchObject({ status: "done" });
    expect(await under()).toEqual([]);
    expect((await knownNeeds(expert, "RS")).find((one) => one.id === id)).toMatchObject({ end: "met", version: 3 });
    expect(await pass(editNeed, serbia, { ...change, version: "3" })).toMatchObject({ errors: { form: complaint } });
  });

  test.each<[Typed, string]>([
    [{ text: " " }, "text"],
    [{ paragraphs: "" }, "paragraphs"],
    [{ paragraphs: "op99" }, "paragraphs"],
    [{ weapons: "" }, "weapons"],
    [{ circle: "all" }, "circle"],
    [{ statedOn: "2099-01-01" }, "statedOn"],
  ])("complains of %j where it was typed", async (wrong, field) => {
    const outcome = await pass(stateNeed, serbia, { ...need, ...wrong, id: randomUUID() });
    const errors = outcome.status === "invalid" ? Object.keys(outcome.errors) : [];
    expect(errors.map((path) => path.split(".")[0])).toEqual([field]);
  });
});

test("a lesson is found by the beginnings of its words, however they are spelt; withdrawn, it is read no more", async () => {
  const id = await told(shareLesson, lesson);
  const found = async (typed: string) =>
    lessonsWith(await knownLessons(expert), typed, () => "Serbia").some((one) => one.id === id);
  expect(await Promise.all(["cisla EARLY", "serb lis", "arly", "early later"].map(found))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  const change = { ...lesson, lesson: id, version: "1", title: "Fictional: begin now" };
  expect(await pass(editLesson, serbia, change)).toMatchObject({ status: "done" });
  expect(await pass(withdrawLesson, serbia, { lesson: id, version: "1" })).toMatchObject({ status: "conflict" });
  expect(await pass(withdrawLesson, serbia, { lesson: id, version: "2" })).toMatchObject({ status: "done" });
  expect(await found("begin now")).toBe(false);
});

test("Serbia's public record is what the header of its matrix says, and what that leaves open", async () => {
  const file = await committeeFile("RS");
  expect(file?.records.map(({ kind, date, confidence }) => [kind, date?.date, confidence])).toEqual([
    ["firstReport", "2005-01-05", "medium"],
    ["additionalReport", "2006-01-20", "medium"],
    ["additionalReport", "2008-06-30", "medium"],
    ["additionalReport", "2012-01-04", "medium"],
    ["matrixApproved", "2014-05-12", "low"],
  ]);
  expect(await committeeFile("VA")).toEqual({ isUnMember: false, records: [] });
  expect(await committeeFile("AT")).toEqual({ isUnMember: true, records: [] });
});

test("the coordinator adds to it with a source, corrects and withdraws", async () => {
  const id = randomUUID();
  const typed = { state: "AT", id, kind: "firstReport", date: "2004", source: "Example", confidence: "low" };
  for (const [wrong, field] of [
    [{ source: "" }, "source"],
    [{ link: "javascript:alert(1)" }, "link"],
    [{ date: "2004-02-31" }, "date"],
  ] as const)
    expect(await pass(addRecord, coordinator, { ...typed, ...wrong })).toMatchObject({
      errors: { [field]: complaint },
    });
  expect(await pass(addRecord, coordinator, typed)).toMatchObject({ status: "done" });
  const change = { ...typed, record: id, version: "1", date: "" };
  expect(await pass(editRecord, coordinator, change)).toMatchObject({ status: "done" });
  expect((await committeeFile("AT"))?.records).toMatchObject([{ id, date: null, version: 2 }]);
  const withdrawal = { record: id, version: "2", reason: "A mistake" };
  expect(await pass(withdrawRecord, coordinator, { ...withdrawal, version: "1" })).toMatchObject({
    status: "conflict",
  });
  expect(await pass(withdrawRecord, coordinator, withdrawal)).toMatchObject({ status: "done" });
  expect((await committeeFile("AT"))?.records).toEqual([]);
});
