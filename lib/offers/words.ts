import "server-only";
import { wordsOf } from "@/i18n/words-of";
import { languageNames } from "@/lib/contacts/languages";
import { formatDate } from "@/lib/dates";
import { overlapWords } from "@/lib/overlaps/words";
import type { ShownOffer } from "./queries";
import type { FitReason } from "./shapes";

/** @returns how pages put offers, and why they fit, into words. */
export async function offerWords(locale: string) {
  const [t, { words, why }] = [await wordsOf(locale, "offers"), await overlapWords(locale)];
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const kinds = (of: ShownOffer["kinds"]) => of.map((kind) => words.t(`kinds.${kind}`).toLowerCase());
  const languages = (of: readonly string[]) => list.format(of.map((tag) => languageNames([tag], locale)));
  const named = (reason: Exclude<FitReason, { key: "subject" }>): string => {
    if ("subRegion" in reason) return words.regions(reason.subRegion);
    if ("kinds" in reason) return list.format(kinds(reason.kinds));
    return "languages" in reason ? languages(reason.languages) : "";
  };
  return {
    t,
    words,
    day: (date: string) => formatDate(date, "day", locale),
    /** Who offers. */
    by: ({ by, stateCode }: ShownOffer) =>
      stateCode === null ? by.fullName || t("centre") : words.stateName(stateCode),
    kinds: (offer: ShownOffer) => list.format(kinds(offer.kinds)),
    themes: (offer: ShownOffer) => offer.themes.map((theme) => words.t(`themes.${theme}`)).join(", "),
    languages: (offer: ShownOffer) => (offer.languages.length > 0 ? languages(offer.languages) : t("notSaid")),
    forWhom: (offer: ShownOffer) =>
      offer.subRegions.length > 0 ? offer.subRegions.map((one) => words.regions(one)).join(", ") : t("allStates"),
    /** "Same paragraph: OP 3 (c); offered for Central Asia; in Russian". */
    why: (reasons: readonly FitReason[]): string => {
      const subjects = reasons.flatMap((reason) => (reason.key === "subject" ? [reason.of] : []));
      const others = reasons.flatMap((reason) =>
        reason.key === "subject" ? [] : [t(`reason.${reason.key}`, { named: named(reason) })],
      );
      return [why(subjects), ...others].join("; ");
    },
  };
}

export type OfferWords = Awaited<ReturnType<typeof offerWords>>;
