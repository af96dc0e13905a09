// A note, or a part of it, that has no labels: sentences that say who organised, who came and why.
import { part, type Mapped } from "./mapped";
import { inOneSentence } from "./running-numbers";
import type { Section } from "./sections";
import { paragraphsOf, sentencesOf } from "./sentences";

const organised = /\b(?:jointly\s+|co-?)?(?:organi[sz]ed|hosted|convened)(?:\s+jointly)?\s+by\s+/i;
/** "The Secretariat and the Chairmanship organised the meeting", "a meeting which the Secretariat convened" */
const organising =
  /^(?:The\s+)?(\p{Lu}[^.;:]{3,200}?)\s+(?:jointly\s+|together\s+)?(?:co-?)?(?:organi[sz]ed|convened|hosted)\s+(?:the|this|a|an|its|their)\s|\b(?:which|that)\s+(?:the\s+)?(\p{Lu}[^.;:,]{3,160}?)\s+(?:jointly\s+)?(?:co-?)?(?:organi[sz]ed|convened|hosted)\b/u;
const attended =
  /\b(?:(?:was|were) (?:also )?attended by|(?:were|was) (?:also )?represented|brought together|the following (?:\w+ ){0,4}(?:States|delegations|countries|organi[sz]ations)|(?:representatives|delegations|delegates|officials|participants|experts|trainers|lecturers|colleagues|guests|observers|PoCs|Points of Contact) (?:from|of)\b|(?:were|was) (?:also )?(?:observers?|present|there|in attendance)\b|participants (?:included|came from)|(?:also )?(?:attended|participated|took part))/i;
const aimed =
  /\b(?:objectives?|aims?|purpose|goals?)\b[^.:]{0,80}?\b(?:was|were|is|are)\b\s*:?\s*|\b(?:meeting|event|workshop|training|seminar|conference) (?:aimed|was (?:designed|intended)|sought)\s+(?:at\s+)?/i;
const formerly =
  /\b(?:first|second|third|fourth|fifth|previous|earlier|last) (?:\w+ ){0,3}(?:meeting|workshop|training|event)\b[^.]*\b(?:had|was|took place|held)\b/i;
/** Where a note begins it tells of its own meeting, whatever its number. */
const another = /\b(?:previous|earlier|last) (?:\w+ ){0,3}(?:meeting|workshop|training|event)\b/i;
const end = /\s+(?:on|in|at|from)\s+(?:\d|\p{Lu}\p{Ll}+,)|\s+(?:to|which|where|brought|took place|was held)\s/u;

/** What is written with capitals and names neither a State nor a body that took part. */
const common = /\b(?:Points? of Contact|PoCs?|Participating States?|Member States?|States?|Directory|Network)\b/g;

const made = (subject: Section["subject"], content: Mapped): Section => ({ subject, label: "", content });

/** Where its States and bodies begin is found by whoever reads the list. */
function attendance(sentence: Mapped): Section[] {
  if (!attended.test(sentence.text) || formerly.test(sentence.text)) return [];
  const capitals = sentence.text.replace(common, " ").match(/(?<=[\s(])\p{Lu}/gu)?.length ?? 0;
  return capitals < 2 ? [] : [made("participants", sentence)];
}

/** @returns the sections that labels did not make, out of sentences, for the subjects that have none. */
export function sectionsOfProse(sections: readonly Section[]): Section[] {
  const has = (...subjects: Section["subject"][]) =>
    sections.some(({ subject, content }) => subjects.includes(subject) && /\p{L}/u.test(content.text));
  const found: Section[] = [];
  const people = !has("participants", "states", "organisations");
  const organisers = !has("organisers");
  const objectives = !has("objectives");
  if (!people && !organisers && !objectives) return [];
  for (const { subject, content } of sections) {
    if (subject !== "text" && subject !== "preamble" && subject !== "event") continue;
    const isOfAnother = subject === "preamble" ? another : formerly;
    for (const sentence of paragraphsOf(content).flatMap(sentencesOf)) {
      const by = organised.exec(sentence.text);
      if (organisers && by && !isOfAnother.test(sentence.text)) {
        const rest = part(sentence, by.index + by[0].length);
        const stop = end.exec(rest.text)?.index;
        found.push(made("organisers", part(rest, 0, stop)));
      }
      const active = organisers && !by && !isOfAnother.test(sentence.text) ? organising.exec(sentence.text) : null;
      const named = active?.[1] ?? active?.[2];
      if (active && named) {
        const at = active.index + active[0].indexOf(named);
        found.push(made("organisers", part(sentence, at, at + named.length)));
      }
      const aim = objectives ? aimed.exec(sentence.text) : null;
      if (aim) found.push(made("objectives", part(sentence, aim.index + aim[0].length)));
    }
    if (people)
      for (const sentence of paragraphsOf(inOneSentence(content)).flatMap(sentencesOf))
        if (!objectives || !aimed.test(sentence.text)) found.push(...attendance(sentence));
  }
  return found;
}
