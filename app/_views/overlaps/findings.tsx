import { getLocale, getTranslations } from "@/i18n/words";
import { formatMoment } from "@/lib/dates";
import type { ShownOverlap } from "@/lib/overlaps/queries";
import type { OverlapWords } from "@/lib/overlaps/words";

interface FindingsProps {
  overlap: ShownOverlap;
  why: OverlapWords["why"];
}

/** What makes two activities alike, why they go on all the same, who was told when, and what came of it. */
export async function Findings({ overlap, why }: FindingsProps) {
  const [t, locale] = [await getTranslations("overlaps"), await getLocale()];
  const { likeness, reason, reasonBy, foundAt, end, endNote, endedAt, endedBy } = overlap;
  const told = [overlap.firstToldAt, overlap.secondToldAt];
  return (
    <dl className="facts findings">
      <dt>{likeness.strong ? t("score", { score: likeness.score }) : t("scoreNow")}</dt>
      <dd>{why(likeness.reasons)}</dd>
      <dt>{t("whyOnRecord")}</dt>
      <dd className="whitespace-pre-line">
        {reason === null ? <span className="source">{t("noReason")}</span> : reason}
        {reasonBy && <span className="source block">{reasonBy.name}</span>}
      </dd>
      <dt>{t("told.label")}</dt>
      <dd>
        <ul>
          {overlap.activities.map(({ id, title }, place) => {
            const at = told[place];
            return (
              <li key={id}>{at ? t("told.at", { title, at: formatMoment(at, locale) }) : t("told.not", { title })}</li>
            );
          })}
        </ul>
        <span className="source">{t("foundAt", { at: formatMoment(foundAt, locale) })}</span>
      </dd>
      {end && (
        <>
          <dt>{t("one.end")}</dt>
          <dd className="whitespace-pre-line">
            {t(`ends.${end}`)}
            {endNote && `\n${endNote}`}
            <span className="source block">
              {[endedBy?.name, endedAt && formatMoment(endedAt, locale)].filter(Boolean).join(", ")}
            </span>
          </dd>
        </>
      )}
    </dl>
  );
}
