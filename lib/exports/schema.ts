import { z } from "zod";
import { choice, identifier } from "@/lib/access/fields";
import { withoutFields, type Search } from "@/lib/request/query";
import { readDirectoryQuery } from "@/lib/states/schema";
import { chunkSizes, columns, formats, parts, separators, tables, type Part, type Separator } from "./rules";

const listed = (text: string | undefined) => (text ?? "").split(",").filter((name) => name !== "");

/** Values of one name, joined by commas; none of them where the form has no such field. */
const several = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .string()
    .optional()
    .transform(listed)
    .pipe(z.array(choice(values)).max(100));

const stateCodes = z
  .string()
  .optional()
  .transform(listed)
  .pipe(z.array(z.string().regex(/^[A-Z]{2}$/, { error: "unknownState" })).max(100));

/** The directory's own filters, as its address has them. */
const filters = z
  .object({ q: z.string(), region: z.string(), post: z.string(), freshness: z.string(), on: z.string() })
  .partial()
  .transform((typed, context) => {
    const { filters: read, errors } = readDirectoryQuery(typed, true);
    for (const name of Object.keys(errors))
      context.addIssue({ code: "custom", message: "unknownChoice", path: [name] });
    return read;
  });

/** The forms send the name with nothing beside what is marked: with nothing at all, nothing was marked. */
const someParts = z
  .string()
  .optional()
  .transform((typed, context): Part[] => {
    const named = listed(typed);
    const found = parts.filter((part) => named.includes(part));
    if (found.length < new Set(named).size) context.addIssue({ code: "custom", message: "unknownChoice" });
    else if (typed !== undefined && found.length === 0) context.addIssue({ code: "custom", message: "partsNeeded" });
    return found;
  });

const chosen = z.object({ states: stateCodes, parts: someParts });

/** What of the directory is meant: what its page shows, of that some States, some functions. No State or part named means all. */
export const selectionSchema = chosen.and(filters);
export type Selection = z.infer<typeof selectionSchema>;

/** What the form of the page "Take it along" says. @param entry one holder's alone. */
export const exportSchema = z
  .object({ format: choice(formats), columns: several(columns), entry: identifier.optional() })
  .and(selectionSchema)
  .refine(({ format, columns: asked }) => !tables.includes(format) || asked.length > 0, {
    error: "columnsNeeded",
    path: ["columns"],
  })
  .refine(({ format, on }) => format !== "vcard" || on === undefined, { error: "noCardsOfThePast", path: ["format"] });
export type ExportOrder = z.infer<typeof exportSchema>;

const separatorNames = Object.keys(separators) as [Separator, ...Separator[]];

/** What the form "Write to these" says. */
export const writeToSchema = z
  .object({ most: choice(chunkSizes), separator: choice(separatorNames) })
  .and(selectionSchema)
  .refine(({ on }) => on === undefined, { error: "nobodyOfThePast", path: ["form"] });

const ownNames = ["states", "parts", "format", "columns", "wrong"];

/** Reads the address of the pages that take the directory along: the directory's own query, and what was chosen before. */
export function readTakeQuery(search: Search) {
  const given = Object.fromEntries(ownNames.map((name) => [name, [search[name] ?? ""].flat().join(",")]));
  const others = Object.fromEntries(Object.entries(search).filter(([name]) => !ownNames.includes(name)));
  const query = withoutFields(readDirectoryQuery(others, true));
  const read = z
    .object({ states: stateCodes, parts: several(parts), columns: several(columns) })
    .safeParse({ states: given.states, parts: given.parts, columns: given.columns });
  const { states, parts: some, columns: named } = read.data ?? { states: [], parts: [], columns: [] };
  return {
    filters: query.filters,
    /** What of it could be understood, as it was typed. */
    typed: Object.fromEntries(Object.entries(query.typed).filter(([name]) => name in query.filters)),
    errors: query.errors,
    unknown: [...query.unknown, ...(read.success ? [] : ["states"])],
    states,
    parts: some,
    columns: named,
    format: formats.find((format) => format === given.format) ?? "xlsx",
    wrong: (["columns", "format", "parts", "states"] as const).find((name) => name === given.wrong),
  };
}
export type TakeQuery = ReturnType<typeof readTakeQuery>;
