import { z } from "zod";
import { choice } from "@/lib/access/fields";
import { SubRegion } from "@/lib/database/generated/enums";
import { freshnessBands } from "@/lib/contacts/rules";
import { words } from "@/lib/request/fields";
import { readQuery, withoutFields, type Search } from "@/lib/request/query";

export const subRegions = Object.values(SubRegion);
export const posts = ["named", "vacant"] as const;

const fields = {
  q: words,
  region: z.enum(SubRegion, { error: "unknownChoice" }),
  post: choice(posts),
  freshness: choice(freshnessBands),
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
  return query;
}

/** What was just done to an entry. */
export const entryOutcomes = ["confirmed", "saved", "unchanged", "theirs"] as const;

const stateFields = { done: choice(entryOutcomes), as: choice(["network"]) };

/** What the address of a State asks: what was just done, and whether to see it with the network's eyes. */
export type StateQuery = ReturnType<typeof readStateQuery>;

/** Reads the query of a State's address. */
export const readStateQuery = (search: Search) => withoutFields(readQuery(stateFields, search));
