import { z } from "zod";
import { choice } from "@/lib/access/fields";
import { SubRegion } from "@/lib/database/generated/enums";
import { freshnessBands } from "@/lib/contacts/rules";
import { today } from "@/lib/dates";
import { day, words } from "@/lib/request/fields";
import { readQuery, withoutFields, type Search } from "@/lib/request/query";

export const subRegions = Object.values(SubRegion);
export const posts = ["named", "vacant"] as const;

/** A day that has come: of one to come nothing is on record. */
const pastDay = day.pipe(z.string().refine((asked) => asked <= today(), { error: "future" }));

const fields = {
  q: words,
  region: z.enum(SubRegion, { error: "unknownChoice" }),
  post: choice(posts),
  freshness: choice(freshnessBands),
  on: pastDay,
};

/** What an address asked of the directory. */
export type DirectoryQuery = ReturnType<typeof readDirectoryQuery>;
export type DirectoryFilters = DirectoryQuery["filters"];

/** Reads the query of the directory's address. Only the network sees how fresh entries are: for others that filters nothing. */
export function readDirectoryQuery(search: Search, inNetwork: boolean) {
  const query = readQuery(fields, search);
  if (!inNetwork) {
    delete query.filters.freshness;
    delete query.errors.freshness;
  }
  return ofThatDay(query);
}

/** Today's page needs no day. */
function ofThatDay<Asked extends { filters: { on?: string } }>(query: Asked): Asked {
  if (query.filters.on === today()) delete query.filters.on;
  return query;
}

/** What was just done to a State's entries. */
export const entryOutcomes = [
  "confirmed",
  "saved",
  "unchanged",
  "theirs",
  "appointed",
  "proposed",
  "takenBack",
  "channels",
  "answered",
] as const;

const stateFields = { done: choice(entryOutcomes), as: choice(["network"]), on: pastDay };

/** What the address of a State asks: what was just done, whether to see it with the network's eyes, and of which day. */
export type StateQuery = ReturnType<typeof readStateQuery>;

/** Reads the query of a State's address; the day alone has a field there. */
export function readStateQuery(search: Search) {
  const query = readQuery(stateFields, search);
  const { errors, typed } = query;
  const { on, ...others } = errors;
  const said = withoutFields({ ...query, errors: others });
  return ofThatDay({ ...said, typed, errors: on === undefined ? {} : { on } });
}
