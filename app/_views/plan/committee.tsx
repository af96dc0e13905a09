import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { committeeFile } from "@/lib/committee/queries";
import { recordKinds } from "@/lib/committee/schema";
import { periodEnd } from "@/lib/dates";
import { RecordList } from "./record-list";

/** The Committee's own page, by Member State. */
const matrices = "https://www.un.org/en/sc/1540/national-implementation/1540-matrices.shtml";

interface SectionProps {
  actor: Actor;
  code: string;
  /** The State's. */
  name: string;
  /** As of which day, "YYYY-MM-DD". */
  on: string;
}

/** A State's public record at the 1540 Committee, as far as it was found. */
export async function CommitteeSection({ actor, code, name, on }: SectionProps) {
  const [t, file] = [await getTranslations("committee"), await committeeFile(code)];
  if (!file) return null;
  const records = file.records.filter(({ date }) => date === null || periodEnd(date.date, date.precision) <= on);
  const missing = recordKinds.filter((kind) => !records.some((record) => record.kind === kind));
  const what = missing.map((kind) => t(`kinds.${kind}`)).join(", ");
  return (
    <section className="plan-told" id="committee" aria-labelledby="committee-title">
      <h2 id="committee-title">{t("title")}</h2>
      <p className="measure mb-4">{t("noScore")}</p>
      {!file.isUnMember && <p className="measure mb-4">{t("notMember", { state: name })}</p>}
      {records.length === 0 ? (
        <p className="source">{t("none")}</p>
      ) : (
        <>
          <RecordList records={records} />
          {missing.length > 0 && <p className="source mt-4">{t("gaps", { what })}</p>}
        </>
      )}
      <p className="actions screen-only">
        {can(actor, "committeeRecord.keep") && <a href={`/plans/${code}/committee`}>{t("tend")}</a>}
        {file.isUnMember && (
          <a href={matrices} rel="noopener noreferrer external">
            {t("page")}
          </a>
        )}
      </p>
    </section>
  );
}
