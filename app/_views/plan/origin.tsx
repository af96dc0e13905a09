import { Sourced } from "@/components/sourced";
import type { KnownEvent } from "@/lib/plans/queries";
import type { PlanWords } from "@/app/_views/plans/words";

interface OriginProps extends Pick<KnownEvent, "source" | "confidence"> {
  words: PlanWords;
}

/** Where a fact is known from, and how sure of it one can be; without a source the State reported it. */
export function Origin({ words: { t }, source, confidence }: OriginProps) {
  if (source === null) return <p className="source">{t("state.reported")}</p>;
  return (
    <>
      <p className="source">
        {t("state.source")} <Sourced text={source} />
      </p>
      {confidence !== null && confidence !== "high" && <p className="doubt">{t(`state.confidence.${confidence}`)}</p>}
    </>
  );
}
