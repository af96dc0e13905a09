import { z } from "zod";
import { choice } from "@/lib/access/fields";
import { SubRegion, type PlanKind } from "@/lib/database/generated/enums";
import { day } from "@/lib/request/fields";
import { readQuery, type Search } from "@/lib/request/query";
import { stages } from "./rules";

export const planKinds = ["nap1540", "cbrnNap", "strategy"] as const satisfies PlanKind[];
export const subRegions = Object.values(SubRegion);
export const planOrders = ["state", "stage", "latest", "periodEnd"] as const;

const fields = {
  on: day,
  /** "known": any but `unknown`. */
  stage: choice(["known", ...stages]),
  kind: choice(planKinds),
  region: z.enum(SubRegion, { error: "unknownChoice" }),
  sort: choice(planOrders),
};

type Asked = ReturnType<typeof readQuery<typeof fields>>;

/** What the overview of plans may be asked to show. */
export type PlanFilters = Asked["filters"] & { sort: (typeof planOrders)[number] };

/** What an address asked for. */
export interface PlanQuery extends Asked {
  filters: PlanFilters;
}

/** Reads the query of the overview's address. */
export function readPlanQuery(search: Search): PlanQuery {
  const query = readQuery(fields, search);
  return { ...query, filters: { sort: "state", ...query.filters } };
}

/** Reads the query of the address of one State's plans: of the overview's filters only the day means anything there. */
export function readPlanDay(search: Search): PlanQuery {
  const { filters, ...query } = readQuery({ on: fields.on }, search);
  return { ...query, filters: { sort: "state", ...filters } };
}

/** @returns the address of the overview with these filters, the bare one where there are none. */
export function plansAddress(typed: PlanQuery["typed"]): string {
  const query = new URLSearchParams(Object.entries(typed).filter(([, value]) => value !== "")).toString();
  return query ? `/plans?${query}` : "/plans";
}
