import { z } from "zod";
import { choice } from "@/lib/access/fields";
import { SubRegion } from "@/lib/database/generated/enums";
import { freshnessBands } from "@/lib/contacts/rules";

export const subRegions = Object.values(SubRegion);
export const posts = ["named", "vacant"] as const;

const filters = {
  q: z.string().trim().max(100, { error: "tooLong" }),
  region: z.enum(SubRegion, { error: "unknownChoice" }),
  post: choice(posts),
  freshness: choice(freshnessBands),
};

type FilterName = keyof typeof filters;
export type DirectoryFilters = { [Name in FilterName]?: z.infer<(typeof filters)[Name]> };

/** What an address asked for: what could be understood, all that was typed, and what is wrong with it (keys under "errors"). */
export interface DirectoryQuery {
  filters: DirectoryFilters;
  typed: Partial<Record<FilterName, string>>;
  errors: Partial<Record<FilterName, "tooLong" | "unknownChoice">>;
}

type Search = Record<string, string | string[] | undefined>;

/** Reads the address's query; a field left empty asks for nothing, and other names mean nothing here. */
export function readDirectoryQuery(search: Search): DirectoryQuery {
  const query: DirectoryQuery = { filters: {}, typed: {}, errors: {} };
  for (const name of Object.keys(filters) as FilterName[]) {
    const typed = [search[name] ?? ""].flat().join(",");
    if (typed.trim() === "") continue;
    query.typed[name] = typed;
    const parsed = filters[name].safeParse(typed);
    if (parsed.success) Object.assign(query.filters, { [name]: parsed.data });
    else query.errors[name] = name === "q" ? "tooLong" : "unknownChoice";
  }
  return query;
}
