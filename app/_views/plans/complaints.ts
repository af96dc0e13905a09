import type { PlanQuery } from "@/lib/plans/schema";
import type { PlanWords } from "./words";

/** @returns what is wrong with each field asked, in words. */
export function complaintsOf({ errors }: Pick<PlanQuery, "errors">, { t }: PlanWords): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([name, error]) => [name, t(`errors.${error}`)]));
}
