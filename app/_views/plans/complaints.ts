import type { PlanQuery } from "@/lib/plans/schema";
import type { PlanWords } from "./words";

/** @returns what is wrong with each field asked, in words. */
export function complaintsOf({ errors }: Pick<PlanQuery, "errors">, { t }: PlanWords): Record<string, string> {
  const labels = {
    on: t("asOf.field"),
    stage: t("filters.stage"),
    kind: t("filters.kind"),
    region: t("filters.region"),
    sort: t("filters.sort"),
  };
  const names = Object.keys(errors) as (keyof typeof errors)[];
  return Object.fromEntries(names.map((name) => [name, t(`errors.${errors[name] ?? "day"}`, { field: labels[name] })]));
}
