import { Sourced } from "@/components/sourced";
import { getTranslations } from "@/i18n/words";
import type { KnownEvent } from "@/lib/plans/queries";
import type { PlanWords } from "@/app/_views/plans/words";

interface OriginProps {
  words: PlanWords;
  fact: Pick<KnownEvent, "source" | "confidence" | "confirmedOn">;
  /** Whether what stands before it says already that it is the source. */
  bare?: boolean;
}

/** Where a fact is known from, how sure of it one can be, and whether its State says so; without a source the State reported it. */
export async function Origin({
  words: { t, day },
  fact: { source, confidence, confirmedOn },
  bare = false,
}: OriginProps) {
  const reader = await getTranslations("planRecord.reader");
  if (source === null) return <p className={bare ? undefined : "source"}>{t("state.reported")}</p>;
  return (
    <>
      <p className={bare ? undefined : "source"}>
        {!bare && t("state.source")} <Sourced text={source} />
      </p>
      {confidence !== null && (bare || confidence !== "high") && (
        <p className={confidence === "high" ? "source" : "doubt"}>{t(`state.confidence.${confidence}`)}</p>
      )}
      <p className="source">
        {confirmedOn === null ? reader("unconfirmed") : reader("confirmed", { date: day(confirmedOn) })}
      </p>
    </>
  );
}
