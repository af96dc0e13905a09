// What the addresses of activities may ask: pages, feeds, files and the API alike.
import { z } from "zod";
import { choice } from "@/lib/access/fields";
import { SubRegion } from "@/lib/database/generated/enums";
import { day, words } from "@/lib/request/fields";
import { readQuery, withoutFields, type Search } from "@/lib/request/query";
import { paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";
import { monthOf } from "./periods";
import { activityKinds, activityStatuses, themes } from "./vocabulary";

const stateCode = z
  .string()
  .trim()
  .transform((typed) => typed.toUpperCase())
  .pipe(z.string().regex(/^[A-Z]{2}$/, { error: "unknownState" }));

/** Which activities. Every reader of an address passes these. */
export const activityFields = {
  q: words,
  /** With those for all participating States. */
  state: stateCode,
  /** "named": without those for all participating States. */
  scope: choice(["named"]),
  /** The address of an organisation, or the code of a State, that organises or funds. */
  organiser: z
    .string()
    .trim()
    .regex(/^([a-z0-9-]{1,80}|[A-Z]{2})$/, { error: "unknownChoice" }),
  kind: choice(activityKinds),
  status: choice(activityStatuses),
  paragraph: choice(paragraphs),
  weapon: choice(weaponTypes),
  theme: choice(themes),
  region: z.enum(SubRegion, { error: "unknownChoice" }),
  from: day,
  to: day,
};
export const filterNames = Object.keys(activityFields) as (keyof typeof activityFields)[];

export const views = ["list", "month", "quarter", "year", "states", "organisers", "timeline"] as const;
export type View = (typeof views)[number];

const page = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, { error: "unknownChoice" })
  .transform(Number);

const pageFields = {
  ...activityFields,
  view: choice(views),
  /** The month that a calendar opens at, "2026-11"; of a year alone, its first. */
  at: z
    .string()
    .transform((typed) => (/^\d{4}$/.test(typed) ? `${typed}-01` : typed))
    .refine((typed) => monthOf(typed) !== null, { error: "unknownChoice" }),
  /** In the list: what is over instead of what comes. */
  when: choice(["past"]),
  page,
};

type Asked<Fields extends Record<string, z.ZodType>> = ReturnType<typeof readQuery<Fields>>;
export type ActivityFilters = Asked<typeof activityFields>["filters"];
export type ActivityQuery = Asked<typeof pageFields>;

/** A period that ends before it begins is a mistake in its end. */
function inOrder<Query extends Asked<typeof activityFields>>(query: Query): Query {
  const { from, to } = query.filters;
  if (from === undefined || to === undefined || from <= to) return query;
  const { to: _, ...filters } = query.filters;
  return { ...query, filters, errors: { ...query.errors, to: "backwards" } };
}

/** Reads the query of the pages' address; what has no field there is said as it stands. */
export const readActivityQuery = (search: Search): ActivityQuery =>
  withoutFields(inOrder(readQuery(pageFields, search)), ["view", "at", "when", "page"]);

/** Reads the query of what takes filters alone. */
export const readFilters = (search: Search) => inOrder(readQuery(activityFields, search));

/** Reads the query of a feed, which may bring the key of whoever reads it. */
export const readFeedQuery = (search: Search) =>
  inOrder(readQuery({ ...activityFields, key: z.string().max(200, { error: "tooLong" }) }, search));

export const fileFormats = ["csv", "xlsx"] as const;
export type FileFormat = (typeof fileFormats)[number];
const fileFields = { ...activityFields, format: choice(fileFormats) };
type FileQuery = Asked<typeof fileFields>;

/** Reads the address of the page that offers files, and of the files that everybody may take. */
export const readFileQuery = (search: Search): FileQuery => inOrder(readQuery(fileFields, search));

/** A field of a form that was left empty asks for nothing. */
const open = <Value>(value: z.ZodType<Value, string>) =>
  z.preprocess((typed) => (typed === "" ? undefined : typed), value.optional());

export const exportActivitiesSchema = z.object({
  format: choice(fileFormats),
  q: open(activityFields.q),
  state: open(activityFields.state),
  scope: open(activityFields.scope),
  organiser: open(activityFields.organiser),
  kind: open(activityFields.kind),
  status: open(activityFields.status),
  paragraph: open(activityFields.paragraph),
  weapon: open(activityFields.weapon),
  theme: open(activityFields.theme),
  region: open(activityFields.region),
  from: open(activityFields.from),
  to: open(activityFields.to),
});
export type ActivityFileOrder = z.infer<typeof exportActivitiesSchema>;

/** What the API takes, and reads: a page of a list beside the filters. */
export const apiFields = { ...activityFields, page };
export const apiParameters = Object.keys(apiFields) as (keyof typeof apiFields)[];
export const readApiQuery = (search: Search) => inOrder(readQuery(apiFields, search));

/** As much of what was asked as says which activities. */
export const filtersOf = (filters: { [Name in keyof ActivityFilters]?: unknown }): ActivityFilters =>
  Object.fromEntries(filterNames.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]]])));

type Said = Partial<Record<keyof typeof pageFields | "key", string>>;

/** @returns an address with as much of this as says anything. */
export function activitiesAddress(said: Said, path = "/activities"): string {
  const query = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== "")).toString();
  return query ? `${path}?${query}` : path;
}

/** What was typed of filters, for addresses that keep them. */
export const typedFilters = (typed: Said): Said =>
  Object.fromEntries(filterNames.flatMap((name) => (typed[name] ? [[name, typed[name]]] : [])));
