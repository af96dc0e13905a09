/** The rows of the matrix on lists read in, and on what is held on a person. */
import { randomUUID } from "node:crypto";
import type { Typed } from "@/lib/access/outcome";
import type { PrismaClient } from "@/lib/database/generated/client";
import { today } from "@/lib/dates";
import { fingerprint as fingerprintOfPlan } from "@/lib/imports/apply-import";
import { readDirectory } from "@/lib/imports/directory";
import { makePlan } from "@/lib/imports/make-plan";
import type { Reading } from "@/lib/imports/said";
import { fingerprint, holdingsOfAll } from "@/lib/persons/erase-persons";
import type { Row } from "./matrix";

type Add = (client: PrismaClient, sql: string, ...values: string[]) => Promise<string>;

const reading: Reading = {
  columns: ["state", "name"],
  function: "primary",
  visibility: "states",
  stateAbove: false,
  others: "beside",
};
const rows: [number, ...string[]][] = [[2, "Nowhere", "Ana Example"]];

const waitingList = `INSERT INTO "Import" ("id", "fileName", "columns", "rows", "mapping", "createdById")
  SELECT $1::uuid, 'list.csv', '{State,Name}', $2::jsonb, $3::jsonb, "id" FROM "Account" WHERE "role" = 'coordinator' LIMIT 1`;
const somebody = `INSERT INTO "Person" ("id", "familyName", "languages") VALUES ($1::uuid, 'Example', '{}')`;
const request = `INSERT INTO "ErasureRequest" ("id", "personId") VALUES ($1::uuid, $2::uuid)`;

export function upkeepRows(added: Add, coordinator: Row["may"]): Record<string, Row> {
  const list = (client: PrismaClient) => added(client, waitingList, JSON.stringify(rows), JSON.stringify(reading));
  const imports = "app/[locale]/(session)/directory/import";
  const retention = "app/[locale]/(session)/directory/retention/actions.ts";
  const ownData = "app/[locale]/(session)/account/data/actions.ts";
  const inDirectory: Row["may"] = (who) => who === "pointOfContact" || who === "formerPointOfContact";
  const nothing = () => Promise.resolve({});
  return {
    [`${imports}/upload/route.ts#POST`]: {
      may: coordinator,
      form: () => Promise.resolve({ "file.name": "list.csv", "file.bytes": `State,Name\nNowhere,${randomUUID()}` }),
    },
    [`${imports}/actions.ts#map`]: {
      may: coordinator,
      form: async (client): Promise<Typed> => {
        const { function: held, visibility, others } = reading;
        const columns = { "columns.0": "state", "columns.1": "name" };
        return { importId: await list(client), ...columns, function: held, visibility, others };
      },
    },
    [`${imports}/actions.ts#apply`]: {
      may: coordinator,
      form: async (client) => {
        const plan = makePlan(rows, reading, await readDirectory(client), today());
        return { importId: await list(client), seen: fingerprintOfPlan(plan) };
      },
    },
    [`${imports}/actions.ts#giveUp`]: {
      may: coordinator,
      form: async (client) => ({ importId: await list(client) }),
    },
    [`${retention}#erase`]: {
      may: coordinator,
      form: async (client) => {
        const person = await added(client, somebody);
        return { person, seen: fingerprint(await holdingsOfAll(client, [person])) };
      },
    },
    [`${retention}#decline`]: {
      may: coordinator,
      form: async (client) => {
        const requestId = await added(client, request, await added(client, somebody));
        return { requestId, reason: "It is still needed" };
      },
    },
    [`${retention}#keep`]: { may: coordinator, form: () => Promise.resolve({ years: "5" }) },
    [`${ownData}#ask`]: { may: inDirectory, form: nothing },
    [`${ownData}#takeBack`]: { may: inDirectory, form: nothing },
  };
}
