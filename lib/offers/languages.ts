/**
 * BCP 47 tags of the languages that an offer can be in: the six of the OSCE (Rules of Procedure, MC.DOC/1/06, I.2) and the other
 * official languages of participating States, by their tags.
 */
export const offerLanguages = [
  ...(["en", "fr", "de", "it", "ru", "es"] as const),
  ...([
    "az",
    "be",
    "bs",
    "bg",
    "hr",
    "cs",
    "da",
    "et",
    "fi",
    "el",
    "hu",
    "is",
    "hy",
    "ka",
    "kk",
    "ky",
    "lv",
    "lt",
  ] as const),
  ...(["mk", "mn", "nl", "no", "pl", "pt", "ro", "sr", "sk", "sl", "sq", "sv", "tg", "tk", "tr", "uk", "uz"] as const),
] as const;

const english = new Intl.DisplayNames("en", { type: "language" });

const spokenOf = offerLanguages.map((tag) => {
  const name = (english.of(tag) ?? tag).toLowerCase();
  // The Russian Federation and the Kyrgyz Republic are no languages.
  return [tag, new RegExp(` ${name}(?! (?:federation|republic))(?= |$)`)] as const;
});

/** @returns the languages that a text, folded, names in English. */
export const languagesSpokenOf = (folded: string): string[] =>
  spokenOf.flatMap(([tag, pattern]) => (pattern.test(folded) ? [tag] : []));
