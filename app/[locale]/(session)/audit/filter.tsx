import { AskChoice, AskDay, AskText } from "@/components/ask/fields";
import type { TrailQuery } from "@/lib/audit/schema";
import { getTranslations } from "@/i18n/words";

interface FilterProps {
  query: TrailQuery;
  labels: Record<"state" | "person" | "from" | "to", string>;
  complaints: { [Name in keyof TrailQuery["typed"]]?: string };
  states: Map<string, string>;
}

/** By State, by person, by day: a GET form, so that a view of the trail is an address. */
export async function TrailFilter({ query: { filters, typed }, labels, complaints, states }: FilterProps) {
  const t = await getTranslations("audit.filter");
  const isBare = Object.keys(typed).length === 0;
  return (
    <form className="ask" method="get" action="/audit" role="search" aria-label={t("label")} noValidate>
      {filters.meeting && <input type="hidden" name="meeting" value={filters.meeting} />}
      <AskChoice
        name="state"
        label={labels.state}
        value={filters.state ?? typed.state ?? ""}
        wrong={complaints.state}
        choices={[["", t("all")], ...states]}
      />
      <AskText name="person" label={labels.person} value={typed.person ?? ""} wrong={complaints.person} />
      <AskDay name="from" label={labels.from} value={typed.from ?? ""} wrong={complaints.from} />
      <AskDay name="to" label={labels.to} value={typed.to ?? ""} wrong={complaints.to} />
      <div className="actions">
        <button className="button">{t("show")}</button>
        {!isBare && <a href="/audit">{t("clear")}</a>}
      </div>
    </form>
  );
}
