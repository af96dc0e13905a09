import { Sourced } from "@/components/sourced";
import { getTranslations } from "@/i18n/words";
import type { KnownEvent } from "@/lib/plans/queries";
import type { PlanWords } from "@/app/_views/plans/words";

interface OriginProps {
  words: PlanWords;
  fact: Pick<KnownEvent, "source" | "confidence" | "confirmedOn">;
}

/** Where a fact is known from, how sure of it one can be, and whether its State says so; without a source the State reported it. */
export async function Origin({ words: { t, day }, fact: { source, confidence, confirmedOn } }: OriginProps) {
  const reader = await getTranslations("planRecord.reader");
  if (source === null) return <p className="source">{t("state.reported")}</p>;
  return (
    <>
      <p className="source">
        {t("state.source")} <Sourced text={source} />
      </p>
      {confidence !== null && confidence !== "high" && <p className="doubt">{t(`state.confidence.${confidence}`)}</p>}
      <p className="source">
        {confirmedOn === null ? reader("unconfirmed") : reader("confirmed", { date: day(confirmedOn) })}
      </p>
    </>
  );
}
