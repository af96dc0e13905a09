import type { ContactFunction, Visibility } from "@/lib/database/generated/enums";

/** In what a copy of the directory can be taken along. */
export const formats = ["xlsx", "csv", "pdf", "vcard", "offline"] as const;
export type Format = (typeof formats)[number];

/** Those that are tables, of which one chooses the columns. */
export const tables: readonly Format[] = ["xlsx", "csv"];

/** What of a State's entry can be taken: who holds a function, and the ways to reach the State that belong to no person. */
export const parts = ["primary", "deputy", "newYorkMission", "assistance", "channels"] as const satisfies (
  ContactFunction | "channels"
)[];
export type Part = (typeof parts)[number];

/** The columns of a table, in their order. */
export const columns = [
  "state",
  "code",
  "region",
  "function",
  "status",
  "honorific",
  "givenNames",
  "familyName",
  "position",
  "organisation",
  "email",
  "telephone",
  "mobile",
  "fax",
  "address",
  "audience",
  "languages",
  "since",
  "nomination",
  "nominatedOn",
  "confirmedOn",
  "confirmedBy",
] as const;
export type Column = (typeof columns)[number];

const strictness: readonly Visibility[] = ["network", "states", "cpc"];

/** @returns the narrowest circle to which one of them is open; null where there is none. */
export function strictest(visibilities: Visibility[]): Visibility | null {
  return strictness.findLast((one) => visibilities.includes(one)) ?? null;
}

/** Whom a copy is for: by the narrowest circle of what it holds; "own" where that is the reader's own State's with the CPC. */
export type Mark = Visibility | "own";

/** @param role the part that the reader plays. */
export function markOf(visibilities: Visibility[], role: string): Mark {
  const found = strictest(visibilities) ?? "network";
  return found === "cpc" && role === "pointOfContact" ? "own" : found;
}

const endings: Record<Format, string> = { xlsx: "xlsx", csv: "csv", pdf: "pdf", vcard: "vcf", offline: "html" };

/** @returns "1540-points-of-contact-2026-11-23.csv". @param subject in plain letters, where the copy is of one State or person alone. */
export const fileName = (format: Format, day: string, subject = ""): string => {
  const of = subject
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
  return `1540-${of || "points-of-contact"}-${day}.${endings[format]}`;
};

/** @returns the items in groups of at most so many, none much smaller than the others. */
export function inChunks<Item>(items: Item[], most: number): Item[][] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, index) =>
    items.slice(Math.ceil((index * items.length) / count), Math.ceil(((index + 1) * items.length) / count)),
  );
}

/** What stands between addresses: Outlook wants a semicolon, most others a comma. */
export const separators = { semicolon: "; ", comma: ", ", line: "\n" } as const;
export type Separator = keyof typeof separators;

/** How many addresses at most go into one letter's BCC. */
export const chunkSizes = ["20", "50", "100"] as const;

/** Windows hands a mail program no longer address than this. */
const longestLink = 2000;

/** @returns a link that opens a letter with these in BCC (RFC 6068); null where it would be too long to work everywhere. */
export function letterTo(addresses: string[]): string | null {
  const link = `mailto:?bcc=${addresses.map((address) => encodeURIComponent(address)).join(",")}`;
  return link.length <= longestLink ? link : null;
}
