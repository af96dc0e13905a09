import { z } from "zod";
import { choice } from "@/lib/access/fields";
import { SubRegion, type PlanKind } from "@/lib/database/generated/enums";
import { parseDay } from "@/lib/dates";
import { stages } from "./rules";

export const planKinds = ["nap1540", "cbrnNap", "strategy"] as const satisfies PlanKind[];
export const subRegions = Object.values(SubRegion);
export const planOrders = ["state", "stage", "latest", "periodEnd"] as const;

/** A day as people type it into an address or a date field. */
export const day = z.string({ error: "day" }).transform((typed, context) => {
  const parsed = parseDay(typed.trim());
  if (parsed !== null) return parsed;
  context.addIssue({ code: "custom", message: "day" });
  return z.NEVER;
});

const filters = {
  on: day.optional(),
  stage: choice(stages).optional(),
  kind: choice(planKinds).optional(),
  region: z.enum(SubRegion, { error: "unknownChoice" }).optional(),
  sort: choice(planOrders).default("state"),
};

/** What the overview of plans may be asked to show. */
export type PlanFilters = z.infer<z.ZodObject<typeof filters>>;
type FilterName = keyof typeof filters;

/** What an address asked for: what could be understood, all that was typed, and what is wrong with it (keys under "errors"). */
export interface PlanQuery {
  filters: PlanFilters;
  typed: Partial<Record<FilterName, string>>;
  errors: Partial<Record<FilterName, "day" | "unknownChoice">>;
}

type Search = Record<string, string | string[] | undefined>;

/** Reads the address's query; a field left empty asks for nothing, and other names mean nothing here. */
export function readPlanQuery(search: Search): PlanQuery {
  const query: PlanQuery = { filters: { sort: "state" }, typed: {}, errors: {} };
  for (const name of Object.keys(filters) as FilterName[]) {
    const typed = [search[name] ?? ""].flat().join(",");
    if (typed.trim() === "") continue;
    query.typed[name] = typed;
    const parsed = filters[name].safeParse(typed);
    if (parsed.success) Object.assign(query.filters, { [name]: parsed.data });
    else query.errors[name] = name === "on" ? "day" : "unknownChoice";
  }
  return query;
}

/** @returns the address of the overview with these filters, the bare one where there are none. */
export function plansAddress(typed: PlanQuery["typed"]): string {
  const query = new URLSearchParams(Object.entries(typed).filter(([, value]) => value !== "")).toString();
  return query ? `/plans?${query}` : "/plans";
}
