/** The rows of the matrix on notes that are handed in; what somebody handed in is theirs alone. */
import { readFileSync } from "node:fs";
import type { Typed } from "@/lib/access/outcome";
import type { PrismaClient } from "@/lib/database/generated/client";
import type { Row } from "./matrix";

type Add = (client: PrismaClient, sql: string, ...values: string[]) => Promise<string>;

const text = readFileSync("tests/notes/worked/belgrade-2015.txt", "utf8");

const ofStaff = `INSERT INTO "NoteDraft" ("id", "text", "createdById")
  SELECT $1::uuid, $2, "id" FROM "Account" WHERE "email" = 'staff@example.org'`;

const meeting: Typed = {
  title: "Example meeting",
  kind: "workshop",
  mode: "onSite",
  "dates.when": "days",
  "dates.startsOn": "1990-01-10",
  source: "Example note",
  confidence: "low",
  "contradictions.0": "on",
  double: "on",
};

export function fromNoteRows(added: Add): Record<string, Row> {
  const page = "app/[locale]/(session)/meetings/from-note";
  const centre: Row["may"] = (who) => who === "coordinator" || who === "staff";
  const owner: Row["may"] = (who) => who === "staff";
  const draft = async (client: PrismaClient) => ({ draft: await added(client, ofStaff, text) });
  return {
    [`${page}/actions.ts#paste`]: { may: centre, form: () => Promise.resolve({ text }) },
    [`${page}/upload/route.ts#POST`]: {
      may: centre,
      form: () => Promise.resolve({ "file.name": "note.txt", "file.bytes": Buffer.from(text).toString("latin1") }),
    },
    [`${page}/actions.ts#make`]: { may: owner, form: async (client) => ({ ...meeting, ...(await draft(client)) }) },
    [`${page}/corrections/route.ts#POST`]: { may: owner, form: draft },
    [`${page}/actions.ts#giveUp`]: { may: owner, form: draft },
  };
}
