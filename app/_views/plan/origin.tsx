import { Lines, type Line } from "@/components/plans/lines";
import type { PlanWords } from "@/app/_views/plans/words";
import { getTranslations } from "@/i18n/words";
import type { KnownEvent } from "@/lib/plans/queries";
import type { RecordWords } from "./record-words";

type Origins = Pick<KnownEvent, "source" | "confidence" | "confirmedOn">;

/**
 * @param bare whether what stands before it says already that it is the source.
 * @returns where a fact is known from, how sure of it one can be, and whether its State says so; without a source the State reported it.
 */
export function originOf(
  { t, day, reader }: Pick<RecordWords, "t" | "day" | "reader">,
  { source, confidence, confirmedOn }: Origins,
  bare = false,
): Line[] {
  const tone = bare ? undefined : "source";
  if (source === null) return [{ text: t("state.reported"), tone }];
  const sure: Line[] =
    confidence !== null && (bare || confidence !== "high")
      ? [{ text: t(`state.confidence.${confidence}`), tone: confidence === "high" ? "source" : "doubt" }]
      : [];
  const says = confirmedOn === null ? reader("unconfirmed") : reader("confirmed", { date: day(confirmedOn) });
  return [{ text: bare ? source : `${t("state.source")} ${source}`, tone }, ...sure, { text: says, tone: "source" }];
}

/** The same, drawn. */
export async function Origin({ words, fact }: { words: PlanWords; fact: Origins }) {
  const reader = await getTranslations("planRecord.reader");
  return <Lines lines={originOf({ ...words, reader }, fact)} />;
}
