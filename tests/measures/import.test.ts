import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import { write } from "@/lib/database/write";
import { today } from "@/lib/dates";
import { deadlineIn } from "@/lib/measures/deadline";
import { measuresFile } from "@/lib/measures/file";
import { applyList } from "@/lib/measures/import/apply-list";
import { measureHeadings } from "@/lib/measures/import/headings";
import { keepList } from "@/lib/measures/import/keep-list";
import { planImport, type StandingMeasure } from "@/lib/measures/import/plan";
import { badRowsOf, listFor, previewOf } from "@/lib/measures/import/queries";
import { listMeasures, measuresOfPlan } from "@/lib/measures/list";
import { measureStatuses, standingOn } from "@/lib/measures/rules";
import { bodiesIn, longest, type MeasureSaid } from "@/lib/measures/schema";
import { lines, text } from "@/lib/access/fields";
import { readFile } from "@/lib/imports/read-file";
import { paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";
import { actorOf, testNetwork } from "@/tests/network";
import { measureFor, planFor, resultOf } from "./plans";

let database: Database;
let serbia: Actor;
let austria: Actor;
let coordinator: Actor;

beforeAll(async () => {
  database = await testNetwork();
  serbia = await actorOf(database, "poc.serbia@example.org");
  austria = await actorOf(database, "poc.austria@example.org");
  coordinator = await actorOf(database, "coordinator@example.org");
});
afterAll(() => database.close());

const handedIn = (actor: Actor, plan: number, list: string) =>
  pass(keepList, actor, {
    stateCode: "RS",
    plan: String(plan),
    "file.name": "measures.csv",
    "file.bytes": Buffer.from(list, "utf8").toString("latin1"),
  });

async function previewed(plan: number, list: string) {
  const { importId } = resultOf(await handedIn(serbia, plan, list)) as { importId: string };
  const handed = await listFor(serbia, "RS", importId);
  const preview = handed && (await previewOf(handed));
  if (!preview) throw new Error("no preview");
  return { importId, handed, ...preview };
}

const list = `Nr.;Maßnahme;Ziffer;Waffenart;Zuständige Stelle;Frist;Stand;Stand vom
1;Fictional: amend the act;2, 3 d;alle;Ministry of Trade;Ende 2027;in Arbeit;1.6.2026
2;Fictional: a list;3 z;biologisch;Ministry of Health;irgendwann;;
3;Fictional: an exercise;3c;nuklear;;;fortlaufend;10.1.2026
`;

test("a list is read in: what can be taken is applied, what cannot is told cell by cell; read in again it changes nothing", async () => {
  const plan = await planFor(database, 11);
  const { importId, handed, outcomes, seen } = await previewed(plan, list);
  expect(outcomes.map(({ kind }) => kind)).toEqual(["new", "bad", "new"]);
  expect((await badRowsOf(handed)).map(({ row, problems }) => [row, problems.map(({ field }) => field)])).toEqual([
    [3, ["paragraphs", "deadline"]],
  ]);
  resultOf(await pass(applyList, serbia, { importId, seen }));
  const { measures } = await listMeasures(coordinator, today(), { plan }, "RS");
  expect(measures).toMatchObject([
    {
      number: "1",
      paragraphs: ["op2", "op3d"],
      weapons: ["crossCutting"],
      standing: "underWay",
      standsSince: "2026-06-01",
    },
    { number: "3", paragraphs: ["op3c"], deadline: null, standing: "continuing" },
  ]);
  expect((await pass(applyList, serbia, { importId, seen })).status).toBe("invalid");
  const again = await previewed(plan, list.replace("an exercise", "two exercises"));
  expect(again.outcomes.map(({ kind }) => kind)).toEqual(["same", "bad", "changed"]);
});

test("what changed after it was looked at is not applied", async () => {
  const plan = await planFor(database, 12);
  const { importId, seen } = await previewed(plan, "No,Measure\n1,Fictional: one\n");
  await measureFor(serbia, plan, { number: "1", text: "Fictional: entered meanwhile" });
  expect((await pass(applyList, serbia, { importId, seen })).status).toBe("conflict");
});

test("nobody else sees a list, nor hands one in or applies it: not another State, by whatever is sent, nor past the code above", async () => {
  const plan = await planFor(database, 13);
  const { importId, seen } = await previewed(plan, "No,Measure\n1,Fictional: one\n");
  expect(await listFor(austria, "RS", importId)).toBeNull();
  expect(await listFor(austria, "AT", importId)).toBeNull();
  expect((await handedIn(austria, plan, "No,Measure\n1,x\n")).status).toBe("refused");
  expect((await pass(applyList, austria, { importId, seen })).status).toBe("refused");
  const forged = write({ accountId: austria.accountId ?? "", action: "measure.import" }, async (transaction) => ({
    read: await transaction.import.count({ where: { id: importId } }),
    written: (await transaction.import.updateMany({ where: { id: importId }, data: { appliedAt: new Date() } })).count,
    measures: (await transaction.measure.updateMany({ where: {}, data: { text: "Forged" } })).count,
  }));
  expect(await forged).toEqual({ read: 0, written: 0, measures: 0 });
});

const letters = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const signs = fc.constantFrom("", "", "'", "''", "=", "'=", "+", "@", "-", "'-", '"', ";", ",", "＝");
const words = (most: number) =>
  fc.tuple(signs, letters, fc.constantFrom(" ", "\n", "; "), letters).map((parts) => parts.join("").slice(0, most));
/** Only what a form would have let in. */
const fit = (field: ReturnType<typeof text>, most: number) =>
  words(most).map((typed) => {
    const read = field.safeParse(typed);
    return read.success ? read.data : null;
  });
const sure = (field: ReturnType<typeof text>, most: number) => fit(field, most).map((typed) => typed ?? "Example");

const said: fc.Arbitrary<MeasureSaid> = fc.record({
  number: fc.constant(""),
  text: sure(lines(longest.text), 40),
  paragraphs: fc.subarray([...paragraphs]),
  weapons: fc.subarray([...weaponTypes]),
  bodies: fc
    .array(
      sure(text(longest.body), 30).map((body) => bodiesIn(body)[0] ?? "Body"),
      { maxLength: 3 },
    )
    .map((all) => bodiesIn(all.join(";"))),
  deadline: fc.constantFrom("", "2027", "2027-06", "2026-12-31").map(deadlineIn),
  indicator: fit(lines(longest.indicator), 30),
});
const report = fc.option(
  fc.record({
    on: fc.constantFrom("2025-01-01", "2026-02-03"),
    status: fc.constantFrom(...measureStatuses),
    note: fit(lines(longest.note), 30),
  }),
  { nil: null },
);
const measures = fc.array(fc.tuple(said, report), { minLength: 1, maxLength: 6 });

test.each(["csv", "xlsx"] as const)(
  "our own file (%s) changes nothing where it is read in again, whatever it holds",
  async (format) => {
    await fc.assert(
      fc.asyncProperty(measures, async (some) => {
        const standing = some.map(([measure, one], place): StandingMeasure => ({
          ...measure,
          number: `${place + 1}.`,
          id: String(place),
          version: 1,
          reports: one ? [one] : [],
        }));
        const known = standing.map(({ reports, ...measure }) => ({
          ...measure,
          ...{ stateCode: "RS", sequence: 1, kind: "nap1540" as const, overdue: false },
          standing: standingOn(reports, "2026-11-25"),
          standsSince: reports[0]?.on ?? null,
          note: reports[0]?.note ?? null,
        }));
        const file = await readFile(await measuresFile(known, format, "en"), measureHeadings.fieldOf);
        if (typeof file === "string") throw new Error(file);
        const reading = { columns: measureHeadings.guess(file.columns), on: "2026-11-25" };
        const outcomes = planImport(file.rows, reading, standing, "2026-11-25");
        expect(outcomes.filter(({ kind }) => kind !== "same")).toEqual([]);
        expect(outcomes).toHaveLength(some.length);
      }),
      { numRuns: format === "csv" ? 150 : 15 },
    );
  },
);

test("a plan's file holds what was entered", async () => {
  const plan = await planFor(database, 14);
  await measureFor(serbia, plan, {
    number: "II.4",
    text: "Fictional: =1+1",
    paragraphs: "op6,op2",
    deadline: "June 2027",
  });
  const file = await measuresFile(await measuresOfPlan(serbia, today(), "RS", plan), "csv", "en");
  expect(file.toString("utf8")).toContain("II.4,Fictional: =1+1,OP 2; OP 6,,,2027-06");
});
