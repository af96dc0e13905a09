// What an address asks after its question mark.
import type { z } from "zod";
import { answerWith } from "./context";

/** As Next gives it: a name may be said several times. */
export type Search = Record<string, string | string[] | undefined>;

const queryErrors = ["day", "future", "backwards", "tooLong", "unknownChoice", "unknownState", "mostFour"] as const;
/** What can be wrong with a value: keys under "asked.errors". */
export type QueryError = (typeof queryErrors)[number];

/** What an address asked for: what could be understood, all that was typed, and what is wrong with it. */
export interface Query<Filters> {
  filters: Filters;
  typed: Partial<Record<keyof Filters & string, string>>;
  errors: Partial<Record<keyof Filters & string, QueryError>>;
  /** Names that the page does not know, and values of names that have no field: as they stand in the address. */
  unknown: string[];
}

type Fields = Record<string, z.ZodType>;
type Read<Of extends Fields> = { [Name in keyof Of]?: z.infer<Of[Name]> };

/** What mail programs, campaigns and search engines add to links: it asks nothing of a page. */
const tracking = /^(utm_\w+|\w*clid|mc_[ce]id)$/;

/** @returns the names that mean nothing to a page, lest a misspelt filter look like an answer to it. */
export function unknownNames(names: Iterable<string>, known: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !known.includes(name) && !tracking.test(name));
}

/** @returns the names of an address's query that have a value. */
export const namesIn = (search: Search): string[] => Object.keys(search).filter((name) => search[name] !== undefined);

/** Reads an address's query; a field left empty asks for nothing. @param fields what may stand in each, its errors as keys. */
export function readQuery<Of extends Fields>(fields: Of, search: Search): Query<Read<Of>> {
  const known = Object.keys(fields) as (keyof Of & string)[];
  const query: Query<Read<Of>> = { filters: {}, typed: {}, errors: {}, unknown: unknownNames(namesIn(search), known) };
  for (const name of known) {
    const typed = [search[name] ?? ""].flat().join(",");
    if (typed.trim() === "") continue;
    query.typed[name] = typed;
    const parsed = fields[name]?.safeParse(typed);
    if (parsed?.success) Object.assign(query.filters, { [name]: parsed.data });
    else query.errors[name] = queryErrors.find((key) => key === parsed?.error.issues[0]?.message) ?? "unknownChoice";
  }
  return query;
}

/** A value that is wrong and has no field on the page is said as it stands in the address. @param without the names that have none. */
export function withoutFields<Filters>(
  query: Query<Filters>,
  without = Object.keys(query.errors) as (keyof Filters & string)[],
): Query<Filters> {
  const { typed, errors, unknown } = query;
  const wrong = without.filter((name) => errors[name] !== undefined);
  const others = Object.entries(errors).filter(([name]) => !without.some((other) => other === name));
  return {
    ...query,
    errors: Object.fromEntries(others) as typeof errors,
    unknown: [...unknown, ...wrong.map((name) => `${name}=${typed[name] ?? ""}`)],
  };
}

type Heard = Pick<Query<unknown>, "errors" | "unknown">;

/** Whether anything of it could not be understood. */
export const isWrong = ({ errors, unknown }: Heard): boolean => unknown.length > 0 || Object.keys(errors).length > 0;

/** What cannot be understood makes it a bad request, in its status and its title. @returns the query itself. */
export function heeded<Asked extends Heard>(query: Asked): Asked {
  if (isWrong(query)) answerWith(400);
  return query;
}
