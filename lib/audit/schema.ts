import { z } from "zod";
import { day, words } from "@/lib/request/fields";
import { readQuery, withoutFields, type Search } from "@/lib/request/query";

/** PostgreSQL's bigint. */
const largest = 2n ** 63n - 1n;

const number = z
  .string()
  .regex(/^\d{1,19}$/)
  .transform(BigInt)
  .refine((asked) => asked > 0n && asked <= largest);

const fieldsFor = (states: ReadonlySet<string>) => ({
  state: z
    .string()
    .trim()
    .toUpperCase()
    .refine((code) => states.has(code), { error: "unknownState" }),
  person: words,
  from: day,
  to: day,
  /** The meeting, by its address, that entries concern. */
  meeting: z.string().regex(/^[a-z\d-]{1,80}$/),
  /** The action that one looks into: the transaction of its entries. */
  write: number,
  /** The entry to go on before. */
  before: number,
});

/** What an address asked of the audit trail. */
export type TrailQuery = ReturnType<typeof readTrailQuery>;
export type TrailFilters = TrailQuery["filters"];

/** Reads the query of the audit page's address. @param states the codes there are. */
export function readTrailQuery(search: Search, states: ReadonlySet<string>) {
  const query = withoutFields(readQuery(fieldsFor(states), search), ["meeting", "write", "before"]);
  const { from, to } = query.filters;
  if (from !== undefined && to !== undefined && to < from) query.errors.to = "backwards";
  return query;
}

/** @returns the address of the trail with these filters. */
export function trailAddress(filters: Partial<Record<keyof TrailFilters, string | bigint | undefined>>): string {
  const asked = Object.entries(filters).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return asked.length > 0 ? `/audit?${new URLSearchParams(asked).toString()}` : "/audit";
}
