/** The rows of the matrix on planning meetings: their plans, agendas and documents. */
import { randomUUID } from "node:crypto";
import type { Typed } from "@/lib/access/outcome";
import { allItems, orderOf, versionOf } from "@/lib/agenda/items";
import type { PrismaClient } from "@/lib/database/generated/client";
import type { Row } from "./matrix";

type Add = (client: PrismaClient, sql: string, ...values: string[]) => Promise<string>;

const meetingToCome = (cancelled: boolean) =>
  `INSERT INTO "Meeting" ("id", "slug", "title", "startsOn", "endsOn", "days", "objectives", "cancelledAt", "cancelledReason")
    VALUES ($1::uuid, $1::text, 'Example', '2090-01-10', '2090-01-11', '{}', '{}', ${cancelled ? "now(), 'Example'" : "NULL, NULL"})`;
const item = `INSERT INTO "AgendaItem" ("id", "meetingId", "day", "place", "title")
  VALUES ($1::uuid, $2::uuid, '2090-01-10', 0, 'Example')`;
const file = `INSERT INTO "Document" ("id", "name", "type", "bytes", "sha256", "uploadedById")
  SELECT $1::uuid, 'example.pdf', 'application/pdf', 'x', '', "id" FROM "Account" WHERE "role" = 'staff' LIMIT 1`;
const document = `INSERT INTO "MeetingDocument" ("id", "meetingId", "documentId", "title", "place")
  VALUES ($1::uuid, $2::uuid, $3::uuid, 'Example', 0)`;

const plan: Typed = {
  title: "Example meeting",
  kind: "network",
  mode: "onSite",
  "dates.when": "days",
  "dates.startsOn": "2090-01-10",
};

export function planRows(added: Add, centre: Row["may"]): Record<string, Row> {
  const page = "app/[locale]/(session)/meetings";
  const one = (client: PrismaClient, cancelled = false) => added(client, meetingToCome(cancelled));
  const seen = { version: "1" };
  const itemOf = async (client: PrismaClient) => {
    const meeting = await one(client);
    const id = await added(client, item, meeting);
    const items = await allItems(meeting, client);
    const [found] = items;
    return { meeting, item: id, order: orderOf(items), seen: found ? versionOf(found) : "" };
  };
  return {
    [`${page}/new/actions.ts#plan`]: { may: centre, form: () => Promise.resolve(plan) },
    [`${page}/[slug]/edit/actions.ts#edit`]: {
      may: centre,
      form: async (client) => ({ ...plan, ...seen, meeting: await one(client) }),
    },
    [`${page}/[slug]/cancel/actions.ts#cancel`]: {
      may: centre,
      form: async (client) => ({ ...seen, meeting: await one(client), reason: "Example" }),
    },
    [`${page}/[slug]/cancel/actions.ts#revive`]: {
      may: centre,
      form: async (client) => ({ ...seen, meeting: await one(client, true) }),
    },
    [`${page}/[slug]/agenda/actions.ts#add`]: {
      may: centre,
      form: async (client) => ({
        meeting: await one(client),
        id: randomUUID(),
        day: "2090-01-10",
        title: "Example",
        "speakers.0.name": "Ana Example",
      }),
    },
    [`${page}/[slug]/agenda/actions.ts#edit`]: {
      may: centre,
      form: async (client) => {
        const { order: _, ...found } = await itemOf(client);
        return { ...found, day: "2090-01-11", title: "Example" };
      },
    },
    [`${page}/[slug]/agenda/actions.ts#remove`]: {
      may: centre,
      form: async (client) => {
        const { order: _, ...found } = await itemOf(client);
        return found;
      },
    },
    [`${page}/[slug]/agenda/move/route.ts#POST`]: {
      may: centre,
      form: async (client) => {
        const { order, ...found } = await itemOf(client);
        return { ...found, seen: order, direction: "up" };
      },
    },
    [`${page}/[slug]/documents/upload/route.ts#POST`]: {
      may: centre,
      form: async (client) => ({
        meeting: await one(client),
        visibility: "network",
        "document.name": "example.pdf",
        "document.bytes": "%PDF-1.7\n%%EOF\n",
      }),
    },
    [`${page}/[slug]/documents/[id]/remove/actions.ts#remove`]: {
      may: centre,
      form: async (client) => {
        const meeting = await one(client);
        return { meeting, document: await added(client, document, meeting, await added(client, file)) };
      },
    },
  };
}
