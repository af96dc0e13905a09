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
  /** The month that a calendar opens at, "2026-11". */
  at: z.string().refine((typed) => monthOf(typed) !== null, { error: "unknownChoice" }),
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

/** Reads the query of a feed. */
export const readFilters = (search: Search) => inOrder(readQuery(activityFields, search));

/** As much of what was asked as says which activities. */
export const filtersOf = (filters: ActivityQuery["filters"]): ActivityFilters =>
  Object.fromEntries(filterNames.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]]])));

type Said = Partial<Record<keyof typeof pageFields, string>>;

/** @returns an address with as much of this as says anything. */
export function activitiesAddress(said: Said, path = "/activities"): string {
  const query = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== "")).toString();
  return query ? `${path}?${query}` : path;
}

/** What was typed of filters, for addresses that keep them. */
export const typedFilters = (typed: Said): Said =>
  Object.fromEntries(filterNames.flatMap((name) => (typed[name] ? [[name, typed[name]]] : [])));
