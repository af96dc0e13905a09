import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import { exportDirectory, type Order } from "@/lib/exports/export-directory";
import { fileOf } from "@/lib/exports/file";
import { columns } from "@/lib/exports/rules";
import { directoryHeadings } from "@/lib/imports/headings";
import { readDirectory } from "@/lib/imports/directory";
import { makePlan } from "@/lib/imports/make-plan";
import { readFile } from "@/lib/imports/read-file";
import type { Reading } from "@/lib/imports/said";
import { today } from "@/lib/dates";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
let coordinator: Actor;

beforeAll(async () => {
  database = await testNetwork();
  coordinator = await actorOf(database, "coordinator@example.org");
}, 120_000);
afterAll(() => database.close());

test.each(["csv", "xlsx"])(
  "our own copy (%s) changes nothing where it is read in again: vacancies name nobody, all else is there",
  async (format) => {
    const typed = { format, columns: columns.join(","), parts: "primary,deputy,newYorkMission,assistance" };
    const outcome = await pass(exportDirectory, coordinator, typed);
    if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
    const { taken } = outcome.result as Order;
    const bytes = new Uint8Array(await (await fileOf(outcome.result as Order)).arrayBuffer());
    const list = await readFile(bytes, directoryHeadings.fieldOf);
    if (typeof list === "string") throw new Error(list);
    const reading: Reading = {
      columns: directoryHeadings.guess(list.columns),
      function: "primary",
      visibility: "cpc",
      stateAbove: false,
      others: "beside",
    };
    const { outcomes } = makePlan(list.rows, reading, await readDirectory(database.client), today());
    const became = (status: string) =>
      outcomes
        .filter((_, index) => taken.rows[index]?.status === status)
        .map((found) => [found.kind, JSON.stringify(found)]);
    expect(became("held").filter(([kind]) => kind !== "left")).toEqual([]);
    expect(became("vacant").filter(([kind]) => kind !== "bad")).toEqual([]);
  },
);
