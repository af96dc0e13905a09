import { z } from "zod";
import { choice } from "@/lib/access/fields";
import { day } from "@/lib/request/fields";
import { readQuery, type Query, type Search } from "@/lib/request/query";
import { kindNames, type Kind } from "./subjects";

const fields = {
  kind: choice(kindNames as [Kind, ...Kind[]]),
  from: day,
  to: day,
  before: z
    .string()
    .regex(/^\d{1,18}$/, { error: "unknownChoice" })
    .transform(BigInt),
};

/** What the address of a State's history asks: of which kind, between which days, and what is older than a place in it. */
export interface HistoryFilters {
  kind?: Kind;
  from?: string;
  to?: string;
  before?: bigint;
}

/** Reads the query of the address of a State's history. */
export function readHistoryQuery(search: Search): Query<HistoryFilters> {
  const query: Query<HistoryFilters> = readQuery(fields, search);
  const { from, to } = query.filters;
  if (from !== undefined && to !== undefined && to < from) query.errors.to = "backwards";
  if (query.errors.before) {
    delete query.errors.before;
    query.unknown.push(`before=${query.typed.before ?? ""}`);
  }
  return query;
}
