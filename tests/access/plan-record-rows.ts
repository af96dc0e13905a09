/** The rows of the matrix on the record of plans: what a State's Point of Contact and the coordinator say of them. */
import { randomUUID } from "node:crypto";
import type { Typed } from "@/lib/access/outcome";
import type { PrismaClient } from "@/lib/database/generated/client";
import type { About, Row } from "./matrix";

type Add = (client: PrismaClient, sql: string, ...values: string[]) => Promise<string>;

const planSql = `INSERT INTO "Plan" ("id", "stateCode", "sequence", "kind", "source", "confidence")
  SELECT $1::uuid, $2::char(2), 1 + coalesce(max("sequence"), 0), 'nap1540', 'Example', 'high' FROM "Plan" WHERE "stateCode" = $2::char(2)`;
const eventSql = `INSERT INTO "PlanEvent" ("id", "planId", "kind", "date", "precision", "source", "confidence", "place")
  VALUES ($1::uuid, $2::uuid, 'drafting', '2020-01-01', 'year', 'Example', 'high', 0)`;

const event: Typed = { kind: "drafting", "date.year": "2021", source: "Example", confidence: "high" };
const plan: Typed = { kind: "nap1540", circle: "public", source: "Example", confidence: "high" };

export function planRecordRows(add: Add, coordinatorOrOwnState: Row["may"], ownState: Row["may"]): Record<string, Row> {
  const actions = "app/[locale]/(session)/plans/[code]/report/actions.ts";
  const codeOf = (about: About) => (about === "own" ? "RS" : "AT");
  const planOf = (client: PrismaClient, about: About) => add(client, planSql, codeOf(about));
  const eventOf = async (client: PrismaClient, about: About) => add(client, eventSql, await planOf(client, about));
  const row = (form: Row["form"], may = coordinatorOrOwnState): Row => ({ may, form });
  return {
    [`${actions}#report`]: row(async (client, about) => ({
      ...{ ...event, id: randomUUID() },
      plan: await planOf(client, about),
    })),
    [`${actions}#withdraw`]: row(async (client, about) => ({
      ...{ ...event, id: randomUUID(), instead: "event", reason: "Example", step: "withdraw" },
      event: await eventOf(client, about),
    })),
    [`${actions}#confirm`]: row(
      async (client, about) => ({ state: codeOf(about), facts: `event:${await eventOf(client, about)}` }),
      ownState,
    ),
    [`${actions}#add`]: row((_client, about) => Promise.resolve({ ...plan, id: randomUUID(), state: codeOf(about) })),
    [`${actions}#edit`]: row(async (client, about) => ({
      ...{ ...plan, title: "Example", version: "1" },
      plan: await planOf(client, about),
    })),
    [`${actions}#remove`]: row(async (client, about) => ({
      ...{ reason: "Example", step: "withdraw", version: "1" },
      plan: await planOf(client, about),
    })),
    [`${actions}#takeTextOff`]: row(async (client, about) => ({ plan: await planOf(client, about) })),
    "app/[locale]/(session)/plans/[code]/report/plan/[sequence]/upload/route.ts#POST": row(async (client, about) => ({
      plan: await planOf(client, about),
      "document.name": "example.pdf",
      "document.bytes": "%PDF-1.7\n%%EOF\n",
    })),
  };
}
