import { getTranslations } from "@/i18n/words";
import type { ContactFunction } from "@/lib/database/generated/enums";
import { freshness, type Confirmer } from "./rules";

export interface Confirmed {
  function: ContactFunction;
  confirmedAt: Date | null;
  confirmedBy: Confirmer | null;
}

/** @returns how fresh an entry is, in words: asked for once a page, since a table has many. */
export async function freshnessTexts(): Promise<(entry: Confirmed) => { text: string; isOld: boolean }> {
  const t = await getTranslations("entry.freshness");
  return ({ function: held, confirmedAt, confirmedBy }) => {
    const age = freshness(confirmedAt);
    const by = confirmedBy === null ? "" : t(`by.${confirmedBy === "holder" ? held : confirmedBy}`);
    if (age.kind === "never") return { text: t("never"), isOld: true };
    if (age.kind === "since") return { text: t("since", { year: age.year }), isOld: true };
    return { text: age.kind === "today" ? t("today", { by }) : t(age.kind, { age: age.age, by }), isOld: false };
  };
}
