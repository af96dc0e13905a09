import type { ReactNode } from "react";
import { Sourced } from "@/components/sourced";
import { getLocale, getTranslations } from "@/i18n/words";
import type { KnownRecord } from "@/lib/committee/queries";
import { formatDate } from "@/lib/dates";

interface RecordListProps {
  records: KnownRecord[];
  /** What one may do to each. */
  children?: (record: KnownRecord) => ReactNode;
}

/** What the Committee has on record of a State, in order of time, each with its source and what that leaves open. */
export async function RecordList({ records, children }: RecordListProps) {
  const [t, plans, locale] = [
    await getTranslations("committee"),
    await getTranslations("plans.state"),
    await getLocale(),
  ];
  return (
    <ol className="timeline">
      {records.map((record) => (
        <li key={record.id} className={record.confidence === "high" ? undefined : "doubted"}>
          <span className="when">
            {record.date ? formatDate(record.date.date, record.date.precision, locale) : t("undated")}
          </span>
          <div>
            <p>
              <b>{t(`kinds.${record.kind}`)}</b>
            </p>
            {record.symbol && <p>{t("symbol", { symbol: record.symbol })}</p>}
            {record.link && (
              <p className="source">
                <Sourced text={record.link} />
              </p>
            )}
            {record.note && <p className="whitespace-pre-line">{record.note}</p>}
            <p className="source">
              {plans("source")} <Sourced text={record.source} />
            </p>
            {record.confidence !== "high" && <p className="doubt">{plans(`confidence.${record.confidence}`)}</p>}
            {children?.(record)}
          </div>
        </li>
      ))}
    </ol>
  );
}
