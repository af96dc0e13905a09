import { AskChoice, AskDay } from "@/components/ask/fields";
import { expiries } from "@/lib/plans/expiry";
import { planKinds, planOrders, subRegions, supportChoices, type PlanQuery } from "@/lib/plans/schema";
import { stages } from "@/lib/plans/rules";
import { fieldLabels, type PlanWords } from "./words";

interface FiltersProps {
  words: PlanWords;
  query: PlanQuery;
  complaints: { [Name in keyof PlanQuery["typed"]]?: string };
  /** That gave support, as far as it is on record. */
  organisations: string[];
}

/** The form that asks for a day, filters and an order; it is the address that holds them. */
export function Filters({ words, query: { typed }, complaints, organisations }: FiltersProps) {
  const { t, seen } = words;
  const labels = fieldLabels(words);
  const all: [string, string] = ["", t("filters.all")];
  const isBare = Object.keys(typed).length === 0;
  return (
    <form className="ask" method="get" action="/plans" aria-label={t("filters.label")} noValidate>
      <AskDay name="on" label={labels.on} value={typed.on ?? ""} wrong={complaints.on} />
      <AskChoice
        name="stage"
        label={labels.stage}
        value={typed.stage ?? ""}
        wrong={complaints.stage}
        choices={[
          all,
          ["known", t("filters.known")],
          ...stages.map((stage): [string, string] => [stage, t(`stages.${stage}`)]),
        ]}
      />
      <AskChoice
        name="kind"
        label={labels.kind}
        value={typed.kind ?? ""}
        wrong={complaints.kind}
        choices={[all, ...planKinds.map((kind): [string, string] => [kind, t(`kinds.${kind}`)])]}
      />
      <AskChoice
        name="region"
        label={labels.region}
        value={typed.region ?? ""}
        wrong={complaints.region}
        choices={[all, ...subRegions.map((region): [string, string] => [region, t(`regions.${region}`)])]}
      />
      <AskChoice
        name="expiry"
        label={labels.expiry}
        value={typed.expiry ?? ""}
        wrong={complaints.expiry}
        choices={[all, ...expiries.map((expiry): [string, string] => [expiry, seen(`expiries.${expiry}`)])]}
      />
      <AskChoice
        name="support"
        label={labels.support}
        value={typed.support ?? ""}
        wrong={complaints.support}
        choices={[all, ...supportChoices.map((one): [string, string] => [one, seen(`support.${one}`)])]}
      />
      <AskChoice
        name="supporter"
        label={labels.supporter}
        value={typed.supporter ?? ""}
        wrong={complaints.supporter}
        choices={[all, ...organisations.map((name): [string, string] => [name, name])]}
      />
      <AskChoice
        name="sort"
        label={labels.sort}
        value={typed.sort ?? "state"}
        wrong={complaints.sort}
        choices={planOrders.map((order) => [order, t(`orders.${order}`)])}
      />
      <div className="actions">
        <button className="button">{t("asOf.show")}</button>
        {!isBare && <a href="/plans">{t("filters.clear")}</a>}
      </div>
    </form>
  );
}
