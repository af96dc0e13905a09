/** The rows of the matrix on support, needs, lessons and the public record at the Committee. */
import { randomUUID } from "node:crypto";
import type { Typed } from "@/lib/access/outcome";
import type { PrismaClient } from "@/lib/database/generated/client";
import type { About, Row } from "./matrix";

type Add = (client: PrismaClient, sql: string, ...values: string[]) => Promise<string>;

const support = `INSERT INTO "PlanSupport" ("id", "stateCode", "model", "startsOn", "precision", "source", "confidence")
  VALUES ($1::uuid, $2::char(2), 'visit', '2015-01-01', 'year', 'Example', 'high')`;
const need = `INSERT INTO "Need" ("id", "stateCode", "paragraphs", "weapons", "text", "statedOn")
  VALUES ($1::uuid, $2::char(2), '{op2}', '{chemical}', 'Example', '2020-01-01')`;
const lesson = `INSERT INTO "Lesson" ("id", "stateCode", "title", "text", "statedOn")
  VALUES ($1::uuid, $2::char(2), 'Example', 'Example', '2020-01-01')`;
const record = `INSERT INTO "CommitteeRecord" ("id", "stateCode", "kind", "source", "confidence")
  VALUES ($1::uuid, $2::char(2), 'firstReport', 'Example', 'high')`;

const codeOf = (about: About) => (about === "own" ? "RS" : "AT");
const said: Record<"support" | "need" | "lesson" | "record", Typed> = {
  support: { model: "visit", startsOn: "2015", "supporters.0.label": "Example", source: "Example", confidence: "high" },
  need: { text: "Example", paragraphs: "op2", weapons: "chemical", circle: "network", statedOn: "2020-01-01" },
  lesson: { title: "Example", text: "Example", circle: "network", statedOn: "2020-01-01" },
  record: { kind: "firstReport", source: "Example", confidence: "high" },
};

export function supportRows(added: Add, coordinator: Row["may"], both: Row["may"], ownState: Row["may"]) {
  const page = "app/[locale]/(session)/plans/[code]";
  const made =
    (typed: Typed): Row["form"] =>
    (_client, about) =>
      Promise.resolve({ ...typed, state: codeOf(about), id: randomUUID() });
  const about =
    (name: keyof typeof said, sql: string, typed: Typed): Row["form"] =>
    async (client, of) => ({ ...typed, version: "1", [name]: await added(client, sql, codeOf(of)) });
  const rows: Record<string, Row> = {
    [`${page}/support/actions.ts#record`]: { may: both, form: made(said.support) },
    [`${page}/support/actions.ts#edit`]: { may: both, form: about("support", support, said.support) },
    [`${page}/support/actions.ts#withdraw`]: { may: both, form: about("support", support, { reason: "A mistake" }) },
    [`${page}/support/actions.ts#confirm`]: { may: ownState, form: about("support", support, {}) },
    [`${page}/needs/actions.ts#state`]: { may: both, form: made(said.need) },
    [`${page}/needs/actions.ts#edit`]: { may: both, form: about("need", need, said.need) },
    [`${page}/needs/actions.ts#end`]: { may: both, form: about("need", need, { end: "met", endedOn: "2020-01-02" }) },
    [`${page}/lessons/actions.ts#share`]: { may: both, form: made(said.lesson) },
    [`${page}/lessons/actions.ts#edit`]: { may: both, form: about("lesson", lesson, said.lesson) },
    [`${page}/lessons/actions.ts#withdraw`]: { may: both, form: about("lesson", lesson, {}) },
    [`${page}/committee/actions.ts#add`]: { may: coordinator, form: made(said.record) },
    [`${page}/committee/actions.ts#edit`]: { may: coordinator, form: about("record", record, said.record) },
    [`${page}/committee/actions.ts#withdraw`]: {
      may: coordinator,
      form: about("record", record, { reason: "A mistake" }),
    },
  };
  return rows;
}
