import { parse } from "csv-parse/sync";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import readWorkbook from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as publicFile } from "@/app/[locale]/plans/export/public/route";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { exportPlans, type TakenPlans } from "@/lib/plan-report/export-plans";
import { fileOfPlans } from "@/lib/plan-report/file";
import { gatherPlans } from "@/lib/plan-report/gather";
import type { ReportFormat } from "@/lib/plan-report/schema";
import { actorOf, testNetwork } from "@/tests/network";
import { entryOf } from "@/tests/unzip";

let database: Database;
let expert: Actor;
let serbia: Actor;
beforeAll(async () => {
  database = await testNetwork();
  expert = await actorOf(database, "expert@example.org");
  serbia = await actorOf(database, "poc.serbia@example.org");
  await writeAsSystem("test", async (transaction) => {
    for (const [place, circle] of (["public", "network", "states"] as const).entries()) {
      const plan = await transaction.plan.create({
        data: { stateCode: "FI", sequence: 90 + place, kind: "nap1540", circle, note: "Fictional." },
      });
      await transaction.planEvent.create({
        data: {
          planId: plan.id,
          kind: "drafting",
          date: new Date("2026-01-15"),
          precision: "day",
          place: 0,
          text: `=${circle} fictional`,
        },
      });
      await transaction.measure.create({
        data: { planId: plan.id, number: "1", place: 0, text: `Fictional ${circle} measure`, paragraphs: ["op3a"] },
      });
    }
  });
});
afterAll(() => database.close());

const taken = async (actor: Actor, format: ReportFormat, filters = {}) => {
  const report = await gatherPlans(actor, { on: "2026-11-25", sort: "state", ...filters }, "en");
  return Buffer.from(await (await fileOfPlans(report, format)).arrayBuffer());
};
const table = (bytes: Buffer) => parse(bytes, { bom: true, columns: true }) as unknown as Record<string, string>[];

async function wordsOfPrint(bytes: Buffer): Promise<string> {
  const print = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: print.numPages }, async (_, index) => {
    const { items } = await (await print.getPage(index + 1)).getTextContent();
    return items.map((item) => ("str" in item ? item.str : "")).join(" ");
  });
  return (await Promise.all(pages)).join(" ").replace(/\s+/g, " ");
}

describe("the table", () => {
  test("has a row a plan, and one for a State of which nothing is known", async () => {
    const rows = table(await taken(visitor, "csv"));
    expect(new Set(rows.map(({ Code }) => Code)).size).toBe(57);
    expect(
      rows.filter(({ Code }) => Code === "RS").map((row) => [row["Plan no."], row.Stage, row["Period to"]]),
    ).toEqual([
      ["2", "expired", "2025"],
      ["1", "succeeded by a later plan", "2016"],
    ]);
    expect(rows.find(({ Code }) => Code === "AT")?.Stage).toBe("Nothing known");
  });

  test("is of the day and the States that are asked for", async () => {
    const rows = table(await taken(visitor, "csv", { on: "2016-08-10", region: "southernEurope", kind: "nap1540" }));
    expect(rows.map(({ Code, Stage }) => [Code, Stage])).toContainEqual(["RS", "reviewed"]);
    expect(rows.every((row) => row["Sub-region"] === "Southern Europe")).toBe(true);
  });
});

test.each([
  ["a visitor", () => visitor, ["public"]],
  ["an expert", () => expert, ["public", "network"]],
  ["a Point of Contact", () => serbia, ["public", "network", "states"]],
] as const)(
  "the workbook of %s holds the plans, events and measures of their circle, and no formula",
  async (_who, who, circles) => {
    const bytes = await taken(who(), "xlsx", { region: "northernEurope" });
    const sheets = await readWorkbook(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Plans", "Events", "Measures", "About"]);
    const [plans, events, measures] = sheets.map(({ data }) => data);
    const of = (rows: unknown) => JSON.stringify(rows);
    expect(of(plans).match(/"FI"/g)).toHaveLength(circles.length);
    for (const circle of ["public", "network", "states"]) {
      const isTold = (circles as readonly string[]).includes(circle);
      expect(of(events).includes(`=${circle} fictional`)).toBe(isTold);
      expect(of(measures).includes(`Fictional ${circle} measure`)).toBe(isTold);
    }
    expect(of(measures)).toContain("OP 3 (a)");
  },
);

test("the report says of when it is, what was counted, where each State stands, and what unknown means", async () => {
  const word = entryOf(await taken(expert, "docx"), "word/document.xml").replace(/<[^>]*>/g, " ");
  const print = await wordsOfPrint(await taken(expert, "pdf"));
  for (const text of [word.replace(/\s+/g, " "), print])
    for (const said of [
      "As of 25 November 2026",
      "All 57 participating States; something is known of 12.",
      "Central Asia",
      "succeeded by a later plan",
      "Implementation reviewed, 26 May 2015",
      "sources disagree",
      "It does not mean that there is none",
    ])
      expect(text).toContain(said);
  expect(print).toContain("For the network");
  expect(print).not.toContain("For participating States and the CPC");
});

describe("taking it along", () => {
  test("is on record of who is signed in, with what was asked", async () => {
    const outcome = await pass(exportPlans, expert, { format: "pdf", on: "2016-08-10", stage: "", sort: "stage" });
    expect(outcome).toMatchObject({ status: "done", result: { format: "pdf" } satisfies Partial<TakenPlans> });
    const last = await database.client.export.findFirstOrThrow({ orderBy: { at: "desc" } });
    expect(last).toMatchObject({
      accountId: expert.accountId,
      format: "pdf",
      filters: { what: "plans", on: "2016-08-10", sort: "stage" },
    });
    expect(await pass(exportPlans, expert, { format: "exe", on: "2016-02-31" })).toMatchObject({ status: "invalid" });
    expect(
      await pass(exportPlans, expert, { format: "csv", stage: "drafting", region: "northernAmerica" }),
    ).toMatchObject({
      status: "invalid",
    });
  });

  test("by a visitor gives what is public, sends whoever asks wrongly to the page, and ends at a limit", async () => {
    const ask = (query: string) =>
      publicFile(new Request(`http://portal.example/plans/export/public?${query}`), {
        params: Promise.resolve({ locale: "en" }),
      });
    const rows = table(Buffer.from(await (await ask("format=csv&region=northernEurope")).arrayBuffer()));
    expect(rows.filter(({ Code }) => Code === "FI")).toHaveLength(1);
    const wrong = await ask("format=csv&on=soon");
    expect([wrong.status, wrong.headers.get("Location")]).toEqual([303, "/plans/export?format=csv&on=soon"]);
    const statuses = await Promise.all(Array.from({ length: 41 }, async () => (await ask("format=csv")).status));
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  });
});
