import { AskChoice, AskDay } from "@/components/ask/fields";
import { getTranslations } from "@/i18n/words";
import type { HistoryFilters } from "@/lib/history/schema";
import { kindNames } from "@/lib/history/subjects";
import type { Query } from "@/lib/request/query";

interface HistoryFilterProps {
  code: string;
  query: Query<HistoryFilters>;
  labels: Record<keyof HistoryFilters, string>;
  complaints: { [Name in keyof HistoryFilters]?: string };
}

/** What the history calls the fields it can be narrowed by. */
export async function historyLabels(): Promise<Record<keyof HistoryFilters, string>> {
  const t = await getTranslations("history.filter");
  return { kind: t("kind"), from: t("from"), to: t("to"), before: "" };
}

/** Narrows the changes by kind and by day: a GET form, so that a view of the history is an address. */
export async function HistoryFilter({ code, query: { typed }, labels, complaints }: HistoryFilterProps) {
  const t = await getTranslations("history");
  const address = `/states/${code}/history`;
  const kinds = kindNames.map((kind): [string, string] => [kind, t(`kinds.${kind}`)]);
  return (
    <form className="ask" method="get" action={address} role="search" aria-label={t("filter.label")} noValidate>
      <AskChoice
        name="kind"
        label={labels.kind}
        value={typed.kind ?? ""}
        wrong={complaints.kind}
        choices={[["", t("filter.all")], ...kinds]}
      />
      <AskDay name="from" label={labels.from} value={typed.from ?? ""} wrong={complaints.from} />
      <AskDay name="to" label={labels.to} value={typed.to ?? ""} wrong={complaints.to} />
      <div className="actions">
        <button className="button quiet">{t("filter.show")}</button>
        {Object.keys(typed).length > 0 && <a href={address}>{t("filter.clear")}</a>}
      </div>
    </form>
  );
}
