import { getLocale, getTranslations } from "@/i18n/words";
import type { FoundRows } from "@/lib/find/rows";

interface ResultProps {
  typed: string;
  found: FoundRows;
  /** How many of the States found the other filters leave. */
  count: number;
}

/** What a search came to, in a sentence; where nothing is spelt so, what may have been meant. */
export async function SearchResult({ typed, found, count }: ResultProps) {
  const [t, locale] = [await getTranslations("find"), await getLocale()];
  if (count === 0) return null;
  if (!found.isGuess)
    return (
      <p className="source" id="found">
        {t("results", { count, typed })}
      </p>
    );
  const list = new Intl.ListFormat(locale === "en" ? "en-GB" : locale, { type: "disjunction" });
  const guesses = new Map(found.guesses.map((guess) => [guess.text, guess.code]));
  return (
    <p className="notice" id="found">
      {t.rich("guessNotice", {
        typed,
        list: () =>
          list.formatToParts(guesses.keys()).map(({ type, value }, place) =>
            type === "element" ? (
              <a key={place} href={`/states/${guesses.get(value) ?? ""}`}>
                {value}
              </a>
            ) : (
              value
            ),
          ),
      })}
    </p>
  );
}
