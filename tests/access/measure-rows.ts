/** The rows of the matrix on measures of plans, their progress and their import. */
import { randomUUID } from "node:crypto";
import type { Typed } from "@/lib/access/outcome";
import type { PrismaClient } from "@/lib/database/generated/client";
import { today } from "@/lib/dates";
import { fingerprint } from "@/lib/measures/import/apply-list";
import { planImport } from "@/lib/measures/import/plan";
import type { Reading } from "@/lib/measures/import/said";
import type { About, Row } from "./matrix";

type Add = (client: PrismaClient, sql: string, ...values: string[]) => Promise<string>;

const plan = `INSERT INTO "Plan" ("id", "stateCode", "sequence", "kind") VALUES ($1::uuid, $2::char(2), $3::int, 'nap1540')`;
const measure = `INSERT INTO "Measure" ("id", "planId", "number", "place", "text") VALUES ($1::uuid, $2::uuid, '1', 1, 'Example')`;
const progress = `INSERT INTO "MeasureProgress" ("id", "measureId", "on", "status", "recordedById")
  SELECT $1::uuid, $2::uuid, '2020-01-01', 'underWay', "id" FROM "Account" WHERE "role" = 'coordinator' LIMIT 1`;
const waitingList = `INSERT INTO "Import" ("id", "planId", "fileName", "columns", "rows", "mapping", "createdById")
  SELECT $1::uuid, $2::uuid, 'measures.csv', '{No,Measure}', $3::jsonb, $4::jsonb, "id" FROM "Account" WHERE "role" = 'coordinator' LIMIT 1`;

/** Each form is about a plan of its own. */
let plans = 100;

const reading: Reading = { columns: ["number", "text"], on: "2020-01-01" };
const rows: [number, ...string[]][] = [[2, "1", "Example"]];

export function measureRows(added: Add, coordinatorOrOwnState: Row["may"]): Record<string, Row> {
  const page = "app/[locale]/(session)/plans/[code]/measures";
  const codeOf = (about: About) => (about === "own" ? "RS" : "AT");
  const may = coordinatorOrOwnState;
  const planned = async (client: PrismaClient, about: About) => {
    const sequence = String((plans += 1));
    return { planId: await added(client, plan, codeOf(about), sequence), sequence };
  };
  const one = async (client: PrismaClient, about: About) =>
    added(client, measure, (await planned(client, about)).planId);
  const list = async (client: PrismaClient, about: About): Promise<Typed> => {
    const { planId } = await planned(client, about);
    return { importId: await added(client, waitingList, planId, JSON.stringify(rows), JSON.stringify(reading)) };
  };
  return {
    [`${page}/actions.ts#add`]: {
      may,
      form: async (client, about) => {
        const { sequence } = await planned(client, about);
        return { stateCode: codeOf(about), plan: sequence, number: "2", text: "Example", paragraphs: "op2,op3a" };
      },
    },
    [`${page}/actions.ts#edit`]: {
      may,
      form: async (client, about) => ({
        measureId: await one(client, about),
        version: "1",
        number: "1",
        text: `Example ${randomUUID()}`,
      }),
    },
    [`${page}/actions.ts#withdraw`]: {
      may,
      form: async (client, about) => ({ measureId: await one(client, about), version: "1", reason: "Example" }),
    },
    [`${page}/actions.ts#report`]: {
      may,
      form: async (client, about) => ({
        measureId: await one(client, about),
        on: "2020-01-01",
        status: "done",
        source: "Fictional",
      }),
    },
    [`${page}/actions.ts#takeBack`]: {
      may,
      form: async (client, about) => ({ progressId: await added(client, progress, await one(client, about)) }),
    },
    [`${page}/import/upload/route.ts#POST`]: {
      may,
      form: async (client, about) => ({
        stateCode: codeOf(about),
        plan: (await planned(client, about)).sequence,
        "file.name": "measures.csv",
        "file.bytes": "No,Measure\n1,Example",
      }),
    },
    [`${page}/import/actions.ts#map`]: {
      may,
      form: async (client, about) => ({
        ...(await list(client, about)),
        "columns.0": "number",
        "columns.1": "text",
        on: "2020-01-01",
      }),
    },
    [`${page}/import/actions.ts#apply`]: {
      may,
      form: async (client, about) => ({
        ...(await list(client, about)),
        seen: fingerprint(planImport(rows, reading, [], today())),
      }),
    },
    [`${page}/import/actions.ts#giveUp`]: { may, form: list },
  };
}
