import { z } from "zod";
import { choice } from "@/lib/access/fields";
import { SubRegion, SupportModel, type PlanKind } from "@/lib/database/generated/enums";
import { day, words } from "@/lib/request/fields";
import { readQuery, type Search } from "@/lib/request/query";
import { expiries } from "./expiry";
import { stages } from "./rules";

export const planKinds = ["nap1540", "cbrnNap", "strategy"] as const satisfies PlanKind[];
export const subRegions = Object.values(SubRegion);
/** Whether a State is known to have received any support, or of which model. */
export const supportChoices = ["any", "none", ...Object.values(SupportModel)] as const;
export const planOrders = ["state", "stage", "latest", "periodEnd"] as const;

/** What the address of the overview may hold. */
export const planFields = {
  on: day,
  /** "known": any but `unknown`. */
  stage: choice(["known", ...stages]),
  kind: choice(planKinds),
  region: z.enum(SubRegion, { error: "unknownChoice" }),
  expiry: choice(expiries),
  support: choice(supportChoices),
  /** An organisation that gave some, as `organisationsOf` calls it. */
  supporter: words,
  sort: choice(planOrders),
};

type Asked = ReturnType<typeof readQuery<typeof planFields>>;

/** What the overview of plans may be asked to show. */
export type PlanFilters = Asked["filters"] & { sort: (typeof planOrders)[number] };

/** What an address asked for. */
export interface PlanQuery extends Asked {
  filters: PlanFilters;
}

/** Reads the query of the overview's address. */
export function readPlanQuery(search: Search): PlanQuery {
  const query = readQuery(planFields, search);
  return { ...query, filters: { sort: "state", ...query.filters } };
}

/** Reads the query of the address of one State's plans: of the overview's filters only the day means anything there. */
export function readPlanDay(search: Search): PlanQuery {
  const { filters, ...query } = readQuery({ on: planFields.on }, search);
  return { ...query, filters: { sort: "state", ...filters } };
}

/** @returns the address of the overview with these filters, the bare one where there are none. */
export function plansAddress(typed: PlanQuery["typed"]): string {
  const query = new URLSearchParams(Object.entries(typed).filter(([, value]) => value !== "")).toString();
  return query ? `/plans?${query}` : "/plans";
}

/** How many States stand side by side at most. */
export const mostCompared = 4;

const codes = z
  .string()
  .transform((typed) => [
    ...new Set(
      typed
        .toUpperCase()
        .split(",")
        .filter((code) => code.trim() !== ""),
    ),
  ])
  .pipe(z.array(z.string().regex(/^[A-Z]{2}$/, { error: "unknownState" })).max(mostCompared, { error: "mostFour" }));
const compared = { on: day, state: codes };

/** What the page that compares States is asked. */
export type CompareQuery = ReturnType<typeof readQuery<typeof compared>>;

/** Reads the query of the address that compares States. @param known the codes that there are. */
export function readCompareQuery(search: Search, known: ReadonlySet<string>): CompareQuery {
  const query = readQuery(compared, search);
  if (query.filters.state?.some((code) => !known.has(code))) query.errors.state = "unknownState";
  return query;
}
