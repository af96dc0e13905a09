import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import { write } from "@/lib/database/write";
import { databaseDate } from "@/lib/dates";
import { coverageFor } from "@/lib/measures/coverage";
import { editMeasure } from "@/lib/measures/edit-measure";
import { listMeasures } from "@/lib/measures/list";
import { oneMeasure, progressOf } from "@/lib/measures/one";
import { reportProgress } from "@/lib/measures/report-progress";
import { talliesOf } from "@/lib/measures/tallies";
import { withdrawMeasure } from "@/lib/measures/withdraw-measure";
import { withdrawProgress } from "@/lib/measures/withdraw-progress";
import { actorOf, testNetwork } from "@/tests/network";
import { measureFor, planFor, resultOf } from "./plans";

let database: Database;
let serbia: Actor;
let austria: Actor;
let expert: Actor;

beforeAll(async () => {
  database = await testNetwork();
  serbia = await actorOf(database, "poc.serbia@example.org");
  austria = await actorOf(database, "poc.austria@example.org");
  expert = await actorOf(database, "expert@example.org");
});
afterAll(() => database.close());

const day = "2026-11-25";
const report = (measureId: string, on: string, status: string, note = "") =>
  pass(reportProgress, serbia, { measureId, on, status, note });
const standingOf = async (plan: number, on = day) =>
  (await listMeasures(serbia, on, { plan }, "RS")).measures.map(({ standing }) => standing);

test("a measure stands where its last report put it, on any day; what is taken back never counted; what is sent twice counts once", async () => {
  const plan = await planFor(database, 21);
  const id = await measureFor(serbia, plan, { number: "1" });
  expect(await standingOf(plan)).toEqual(["noReport"]);
  resultOf(await report(id, "2026-03-01", "underWay", "Fictional"));
  resultOf(await report(id, "2025-01-01", "notStarted"));
  resultOf(await report(id, "2026-05-01", "done"));
  expect((await report(id, "2026-05-01", "done")).status).toBe("invalid");
  expect((await report(id, "2090-01-01", "done")).status).toBe("invalid");
  expect(await standingOf(plan)).toEqual(["done"]);
  expect(await standingOf(plan, "2026-04-30")).toEqual(["underWay"]);
  expect(await standingOf(plan, "2025-12-31")).toEqual(["notStarted"]);
  const measure = await oneMeasure(visitor, "RS", id);
  const progress = measure && (await progressOf(measure));
  expect(progress?.map(({ status }) => status)).toEqual(["done", "underWay", "notStarted"]);
  expect(JSON.stringify(progress)).not.toContain(serbia.accountId);
  resultOf(await pass(withdrawProgress, serbia, { progressId: progress?.[0]?.id ?? "" }));
  expect(await standingOf(plan)).toEqual(["underWay"]);
});

test("what the coordinator reports names a source, what a State reports is its own", async () => {
  const coordinator = await actorOf(database, "coordinator@example.org");
  const id = await measureFor(serbia, await planFor(database, 61), { number: "1" });
  const said = { measureId: id, on: "2026-03-01", status: "done", note: "" };
  expect(await pass(reportProgress, coordinator, said)).toMatchObject({
    status: "invalid",
    errors: { source: expect.any(String) as string },
  });
  resultOf(await pass(reportProgress, coordinator, { ...said, source: "A fictional report" }));
  resultOf(await pass(reportProgress, serbia, { ...said, on: "2026-04-01", source: "Forged" }));
  const measure = await oneMeasure(visitor, "RS", id);
  expect(measure && (await progressOf(measure)).map(({ source }) => source)).toEqual([null, "A fictional report"]);
});

test("a deadline passes with the last day of what is known of it; what is done or goes on is not overdue", async () => {
  const plan = await planFor(database, 22);
  const deadlines = {
    "1": "2026-11-24",
    "2": "2026-11-25",
    "3": "2026-10",
    "4": "2026-11",
    "5": "2025",
    "6": "2026",
    "7": "2025",
  };
  const ids = new Map<string, string>();
  for (const [number, deadline] of Object.entries(deadlines))
    ids.set(number, await measureFor(serbia, plan, { number, deadline }));
  resultOf(await report(ids.get("7") ?? "", "2025-12-01", "continuing"));
  const { measures, all } = await listMeasures(serbia, day, { plan, overdue: "yes" }, "RS");
  expect(measures.map(({ number }) => number)).toEqual(["1", "3", "5"]);
  expect(all).toBe(3);
  const tally = (await talliesOf(serbia, "RS", day)).get(plan);
  expect(tally).toMatchObject({ overdue: 3, all: { noReport: 6, continuing: 1, done: 0 } });
});

test("somebody who saved meanwhile is not overwritten; a number stands once; what is withdrawn is gone and its number free", async () => {
  const plan = await planFor(database, 23);
  const measureId = await measureFor(serbia, plan, { number: "1" });
  const edited = { measureId, version: "1", number: "1", text: "Fictional: first" };
  resultOf(await pass(editMeasure, serbia, edited));
  expect(await pass(editMeasure, serbia, { ...edited, text: "Fictional: second" })).toMatchObject({
    status: "conflict",
    theirs: { text: "Fictional: first" },
    version: 2,
  });
  await expect(measureFor(serbia, plan, { number: "1" })).rejects.toThrow("number");
  resultOf(await pass(withdrawMeasure, serbia, { measureId, version: "2", reason: "Fictional" }));
  expect(await oneMeasure(serbia, "RS", measureId)).toBeNull();
  await measureFor(serbia, plan, { number: "1" });
});

describe("of a plan that is not for everybody", () => {
  test.each([
    [24, "network", 2],
    [25, "states", 1],
  ] as const)(
    "plan %d, for %s: lists, counts and pages tell nothing to whom it is not for",
    async (sequence, circle, readers) => {
      const before = await coverageFor(visitor);
      const plan = await planFor(database, sequence, circle);
      const id = await measureFor(serbia, plan, { number: "1", paragraphs: "op9", weapons: "delivery" });
      resultOf(await report(id, "2026-03-01", "done"));
      const reads = async (actor: Actor) => ({
        listed: (await listMeasures(actor, day, { plan }, "RS")).all,
        anywhere: (await listMeasures(actor, day, { paragraph: "op9", weapon: "delivery" })).measures.some(
          (one) => one.id === id,
        ),
        page: (await oneMeasure(actor, "RS", id)) !== null,
        tally: (await talliesOf(actor, "RS", day)).has(plan),
      });
      const none = { listed: 0, anywhere: false, page: false, tally: false };
      const all = { listed: 1, anywhere: true, page: true, tally: true };
      expect(await reads(visitor)).toEqual(none);
      expect(await reads(expert)).toEqual(readers === 2 ? all : none);
      expect(await reads(austria)).toEqual(all);
      const after = await coverageFor(visitor);
      expect([after.measures, after.cell("op9", "delivery")]).toEqual([
        before.measures,
        before.cell("op9", "delivery"),
      ]);
      expect((await coverageFor(austria)).cell("op9", "delivery")).toBeGreaterThan(before.cell("op9", "delivery"));
    },
  );
});

test("a measure counts in each of its cells and once in the totals; what names nothing has a row and a column of its own", async () => {
  const plan = await planFor(database, 26);
  const before = await coverageFor(visitor);
  await measureFor(serbia, plan, { number: "1", paragraphs: "op1,op5", weapons: "nuclear,biological" });
  await measureFor(serbia, plan, { number: "2" });
  const after = await coverageFor(visitor);
  const grown = (count: (coverage: typeof after) => number) => count(after) - count(before);
  expect(grown(({ cell }) => cell("op1", "nuclear"))).toBe(1);
  expect(grown(({ cell }) => cell("op5", "biological"))).toBe(1);
  expect(grown(({ row }) => row("op1"))).toBe(1);
  expect(grown(({ column }) => column("nuclear"))).toBe(1);
  expect(grown(({ cell }) => cell("none", "none"))).toBe(1);
  expect(grown(({ measures }) => measures)).toBe(2);
});

test("what Austria sends past the code above changes nothing of Serbia's; nobody reports in another's name, nor changes a report", async () => {
  const plan = await planFor(database, 27);
  const measureId = await measureFor(serbia, plan, { number: "1" });
  resultOf(await report(measureId, "2026-03-01", "underWay"));
  const as = (actor: Actor) => ({ accountId: actor.accountId ?? "", action: "progress.report" });
  const progress = (recordedBy: Actor) => ({
    data: { measureId, on: databaseDate(day), status: "done" as const, recordedById: recordedBy.accountId ?? "" },
  });
  await expect(
    write(as(austria), (transaction) => transaction.measureProgress.create(progress(austria))),
  ).rejects.toThrow();
  await expect(
    write(as(serbia), (transaction) => transaction.measureProgress.create(progress(austria))),
  ).rejects.toThrow();
  await expect(
    write(as(serbia), (transaction) =>
      transaction.measureProgress.updateMany({ where: { measureId }, data: { status: "done" } }),
    ),
  ).rejects.toThrow();
  expect(await standingOf(plan)).toEqual(["underWay"]);
});
