// States that the running text says took part or spoke, though the list of participants does not name them.
import { statesIn, type FoundState } from "./find-state";
import { part, placed, plain, type Mapped } from "./mapped";
import type { Placed, PlacedNote, Unsure } from "./note";
import type { Section } from "./sections";
import { paragraphsOf, sentencesOf } from "./sentences";

const tells = new Set<Section["subject"]>(["text", "speakers", "preamble", "event"]);

const acts = String.raw`(?:spoke|speaks|took the floor|took part|participated|attended|joined|were present|was present|(?:was|were) (?:also )?represented|presented|shared|briefed|informed|outlined|reported|explained|described|stressed|underlined|highlighted|noted|emphasi[sz]ed|stated|said|expressed|thanked|welcomed|proposed|suggested|offered|intervened|asked|recalled|announced|delivered|gave|made|introduced|called for|supported)`;
/** What stands between States that are said to do the same. */
const others = /^(?:,?\s+(?:and|as well as)\s+|,\s+)(?:(?:the|by|of|from)\s+)*$/i;
/** What may stand between a State and what it did. */
const aside = String.raw`(?:\s*\([^()]{0,80}\)|,\s+(?:which|who)\b[^,.;]{0,90},|,\s+(?!and\b)[^,.;]{0,60},)?`;
/** "Finland's delegation" */
const ofTheirs = String.raw`(?:[’']s?\s+(?:\p{L}+\s+){0,2}(?:delegations?|representatives?|experts?|Points? of Contact|PoCs?)\b)?`;
const acting = new RegExp(
  String.raw`^${ofTheirs}${aside},?\s+(?:(?:also|then|both|all|each|jointly|actively|warmly|has|have)\s+)*${acts}\b`,
  "iu",
);
const present =
  /^,\s+(?:which|who)\s+(?:also\s+)?(?:was|were|attended|took part|participated|joined)\b(?!\s+(?:not|unable))/i;
const isSubject = /(?:^|[,;:]\s|\b(?:and|while|whereas|by|that|also|then|including)\s)\s*(?:the\s+)?$/i;
const delegates =
  /\b(?:delegations?|delegates?|representatives?|experts?|officials?|Points? of Contact|PoCs?|speakers?|colleagues?)\s+(?:of|from|for)\s+(?:the\s+)?$/i;
const heard =
  /\b(?:presentations?|statements?|interventions?|briefings?|contributions?|remarks|experience)\b[^.;]{0,60}?\b(?:by|from|of)\s+(?:the\s+)?$/i;
const telling = new RegExp(String.raw`\b${acts}\b`, "i");
const absent = /\b(?:absent|apolog\w+|regret\w*|unable|could not|did not|not represented)\b/i;
/** What tells of another day. */
const another =
  /\b(?:previous|earlier|last|next|first|second|third|fourth|fifth|had|will|would|since|submitted|adopted|appointed|nominated)\b|\bin (?:19|20)\d\d\b/i;
const cameToAnother = new RegExp(
  String.raw`^[^.;]{0,90}?\b(?:attended|took part|participated|joined|represented|present)\b[^.;,]{0,60}?(?:${another.source})`,
  "i",
);
const notThen = /^\s+(?:had|will|would|has not|have not)\b/i;

const keyOf = ({ name }: FoundState) => name.code ?? name.words.join(" ");

/** States that a sentence names in one breath: "Finland, Georgia and the Holy See". */
function namedTogether(text: string): FoundState[][] {
  const runs: FoundState[][] = [];
  for (const state of statesIn(text)) {
    const before = runs.at(-1)?.at(-1);
    if (before && others.test(text.slice(before.to, state.from))) runs.at(-1)?.push(state);
    else runs.push([state]);
  }
  return runs;
}

/** Whether a sentence says that those took part or spoke who are named between its two halves. */
function sayActed(before: string, after: string): boolean {
  if (another.test(before) || cameToAnother.test(after) || notThen.test(after)) return false;
  if (isSubject.test(before) && (acting.test(after) || present.test(after))) return true;
  return heard.test(before) || (delegates.test(before) && telling.test(after));
}

/** A sentence tells of somebody within so many letters. */
const near = 300;

/** @returns of the States in a sentence those that it says took part or spoke. */
const actingIn = (text: string): FoundState[] =>
  namedTogether(text)
    .filter((run) => {
      const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
      return sayActed(text.slice(Math.max(0, from - near), from), text.slice(to, to + near));
    })
    .flat();

/** The State for which somebody spoke: "Ministry of Defence, Finland", not "OSCE Mission to Serbia". */
function spokenFor(held: string): FoundState | undefined {
  return statesIn(held).find(
    ({ from, to }) =>
      /(?:^|,\s*|\b(?:of|from|for)\s+(?:the\s+)?)$/i.test(held.slice(0, from)) &&
      /^(?:$|,| to the )/.test(held.slice(to)),
  );
}

const why = "said in the text to have taken part, but on no list of participants";

/** @returns the States that the running text names as having taken part, but no list does; none where there is no list. */
export function namedInText(
  sections: readonly Section[],
  note: Pick<PlacedNote, "states" | "speakers" | "unsure">,
): Placed<Unsure>[] {
  if (note.states.length === 0) return [];
  const known = new Set([
    ...note.states.map(({ value }) => value),
    ...note.unsure.flatMap(({ value }) => statesIn(value.text).map(keyOf)),
  ]);
  const found: Placed<Unsure>[] = [];
  const add = (state: FoundState, text: string, { from, to }: Omit<Placed<unknown>, "value">) => {
    if (known.has(keyOf(state))) return;
    known.add(keyOf(state));
    found.push({ value: { text: plain(text.slice(state.from, state.to)), why }, from, to });
  };
  const look = (sentence: Mapped) => {
    if (absent.test(sentence.text)) return;
    for (const state of actingIn(sentence.text))
      add(state, sentence.text, placed(null, part(sentence, state.from, state.to)));
  };
  for (const { subject, content } of sections)
    if (tells.has(subject)) paragraphsOf(content).flatMap(sentencesOf).forEach(look);
  for (const { value, ...place } of note.speakers) {
    const state = spokenFor(value.function ?? "");
    if (state) add(state, value.function ?? "", place);
  }
  return found;
}
