import { planKinds, planOrders, subRegions, type PlanQuery } from "@/lib/plans/schema";
import { stages } from "@/lib/plans/rules";
import { AskChoice, AskDay } from "./choices";
import type { PlanWords } from "./words";

interface FiltersProps {
  words: PlanWords;
  query: PlanQuery;
  errors: Record<string, string>;
}

/** The form that asks for a day, filters and an order; it is the address that holds them. */
export function Filters({ words: { t }, query: { typed }, errors }: FiltersProps) {
  const all: [string, string] = ["", t("filters.all")];
  const isBare = Object.keys(typed).length === 0;
  return (
    <form className="ask" method="get" action="/plans" aria-label={t("filters.label")} noValidate>
      <AskDay name="on" label={t("asOf.field")} value={typed.on ?? ""} wrong={errors.on} />
      <AskChoice
        name="stage"
        label={t("filters.stage")}
        value={typed.stage ?? ""}
        wrong={errors.stage}
        choices={[all, ...stages.map((stage): [string, string] => [stage, t(`stages.${stage}`)])]}
      />
      <AskChoice
        name="kind"
        label={t("filters.kind")}
        value={typed.kind ?? ""}
        wrong={errors.kind}
        choices={[all, ...planKinds.map((kind): [string, string] => [kind, t(`kinds.${kind}`)])]}
      />
      <AskChoice
        name="region"
        label={t("filters.region")}
        value={typed.region ?? ""}
        wrong={errors.region}
        choices={[all, ...subRegions.map((region): [string, string] => [region, t(`regions.${region}`)])]}
      />
      <AskChoice
        name="sort"
        label={t("filters.sort")}
        value={typed.sort ?? "state"}
        wrong={errors.sort}
        choices={planOrders.map((order) => [order, t(`orders.${order}`)])}
      />
      <div className="actions">
        <button className="button">{t("asOf.show")}</button>
        {!isBare && <a href="/plans">{t("filters.clear")}</a>}
      </div>
    </form>
  );
}
