import "server-only";
import { wordsOf } from "@/i18n/words-of";
import type { Actor } from "@/lib/access/actor";
import { addressWith } from "@/lib/request/address";
import { stateNames } from "@/lib/states/names";
import { find, type Hit } from "./find";
import { marksOf } from "./marks";
import { wordsIn } from "./spelling";
import type { Suggestion, Suggestions } from "./suggestions";

/** How many lines of each kind are offered. */
const most = { state: 5, person: 5, organisation: 3 };

/** @returns the text by which something was found where its title does not show it: spelt as asked, if one is. */
export function reasonOf({ title, names, position, address, terms }: Hit, asked: string[]): string | undefined {
  if (marksOf(title, terms, asked).length > 0) return undefined;
  const found = [...names, ...position, ...address].filter(
    (text) => text !== title && marksOf(text, terms, asked).length > 0,
  );
  const isSpelt = (text: string) => asked.every((one) => wordsIn(text).some((word) => word.startsWith(one)));
  return found.find(isSpelt) ?? found[0];
}

interface Saying {
  asked: string[];
  names: Map<string, string>;
  countStates: (count: number) => string;
}

/** Says of something found where it leads, and why it was found. */
function say(hit: Hit, { asked, names, countStates }: Saying): Suggestion {
  const [code = "", ...others] = hit.codes;
  const href = others.length === 0 ? `/states/${code}` : addressWith("/states", { q: hit.title });
  const of = others.length === 0 ? (names.get(code) ?? code) : countStates(hit.codes.length);
  const reason = reasonOf(hit, asked);
  const note = [reason, hit.kind === "state" ? undefined : of].filter(Boolean).join(", ");
  return {
    href,
    text: hit.title,
    marks: marksOf(hit.title, hit.terms, asked),
    ...(note && { note, noteMarks: reason ? marksOf(reason, hit.terms, asked) : [] }),
  };
}

/** @returns what the search field offers for what was typed so far: grouped, the best first, what matched marked. */
export async function suggest(actor: Actor, locale: string, typed: string): Promise<Suggestions> {
  // A route handler has no language of its own to ask for.
  const t = await wordsOf(locale, "find");
  const [{ hits, codes, asked, isGuess }, names] = await Promise.all([find(actor, locale, typed), stateNames(locale)]);
  const saying = { asked, names, countStates: (count: number) => t("states", { count }) };
  const groups = (["state", "person", "organisation"] as const).flatMap((kind) => {
    const options = hits.filter((hit) => hit.kind === kind).slice(0, most[kind]);
    return options.length > 0 ? [{ label: t(`groups.${kind}`), options: options.map((hit) => say(hit, saying)) }] : [];
  });
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const said = t(count === 0 ? "none" : isGuess ? "saidGuess" : "said", { count });
  return { groups, said, codes, ...(isGuess && { guess: t("guess") }) };
}
