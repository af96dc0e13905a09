import "server-only";
import { getLocale } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { stateNames } from "@/lib/states/names";
import { find } from "./find";
import { marksOf, type Mark } from "./marks";
import { reasonOf } from "./suggest";

/** What a row of the directory shows of having been found: the letters meant, and why where the row itself does not say it. */
export interface FoundRow {
  marks: Record<string, Mark[]>;
  reason?: string;
}

/** What a search of the directory comes to. */
export interface FoundRows {
  /** By the States' codes, the best first. */
  rows: Map<string, FoundRow>;
  isGuess: boolean;
  /** What may have been meant, where nothing is spelt as asked. */
  guesses: { text: string; code: string }[];
}

/**
 * Searches the directory.
 * @param shown the texts that each State's row shows, by its code.
 */
export async function findRows(actor: Actor, typed: string, shown: Map<string, string[]>): Promise<FoundRows> {
  const locale = await getLocale();
  const [{ asked, hits, codes, isGuess }, names] = await Promise.all([find(actor, locale, typed), stateNames(locale)]);
  const terms = new Map<string, Set<string>>();
  for (const hit of hits)
    for (const code of hit.codes) terms.set(code, new Set([...(terms.get(code) ?? []), ...hit.terms]));
  const rows = codes.map((code): [string, FoundRow] => {
    const texts = shown.get(code) ?? [];
    const found = terms.get(code) ?? new Set<string>();
    const marks = Object.fromEntries(
      texts.flatMap((text) => {
        const marked = marksOf(text, found, asked);
        return marked.length > 0 ? [[text, marked]] : [];
      }),
    );
    if (Object.keys(marks).length > 0) return [code, { marks }];
    const hit = hits.find((one) => one.codes.includes(code));
    const reason = hit && (reasonOf(hit, asked) ?? hit.title);
    if (!reason) return [code, { marks }];
    return [code, { marks: { [reason]: marksOf(reason, found, asked) }, reason }];
  });
  const guesses = isGuess
    ? hits.slice(0, 5).map(({ title, kind, codes: [code = ""] }) => ({
        text: kind === "state" ? title : `${title} (${names.get(code) ?? code})`,
        code,
      }))
    : [];
  return { rows: new Map(rows), isGuess, guesses };
}
