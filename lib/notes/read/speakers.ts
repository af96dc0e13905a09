// Who spoke, and in what function.
import { statesIn } from "./find-state";
import { leadsToSpeakers, speakerOfPoint, speakersListed } from "./listed-speakers";
import { part, placed, plain, type Mapped } from "./mapped";
import type { Placed, Speaker } from "./note";
import { office, personsIn, type FoundPerson } from "./person-names";
import { namesBody } from "./scan";
import type { Section } from "./sections";
import { paragraphsOf, sentencesOf } from "./sentences";

const opening =
  /\b(?:opening|welcom\w+|introductory|introduction|key-?note|inaugurat\w+|opened|inaugural|closing|address(?:ed|es)?|remarks|statements?|speech(?:es)?)\b/i;
const speaking =
  /\b(?:delivered|chaired|moderated|present(?:ed|ation|ations)|briefed|closed|intervened|intervention|spoke|speakers?|highlighted|stressed|underlined|noted|emphasi[sz]ed|recalled|outlined|informed|introduced|explained|provided|facilitated|summed up|concluded|updated|shared|made|gave|given|followed(?: by)?)\b/i;
const role =
  /\b(?:minister|director|head|chief|representative|secretary|chair\w*|co-?ordinator|ambassador|advis[eo]r|officer|commissioner|president|experts?|deputy|member|manager|counsell?or|attach[ée]|envoy|commander|rector|professor|lead(?:er)?|inspector|prosecutor|general|specialist|analyst|fellow|vice|delegate)\b/i;
const verbs =
  /[,;]?\s+(?:(?:all|they|also|both|each|then|subsequently|warmly)\s+)*(?:who|which|welcomed|opened|delivered|highlighted|stressed|underlined|made|gave|emphasi[sz]ed|noted|thanked|expressed|recalled|presented|briefed|chaired|moderated|closed|followed|summed|concluded|updated|shared|spoke|addressed|introduced|outlined|said|stated|provided|informed|reiterated|pointed|underscored|also|were|was|is|in (?:his|her|their|which)|on behalf|at the (?:opening|meeting)|during|on the)\b/i;
/** ", keynote speeches were given by": what follows somebody is told of the next. */
const speech =
  /,\s+(?:and\s+)?(?:the\s+)?(?:(?:key-?note|opening|welcom\w+|introductory|further|closing|brief)\s+)?(?:speech(?:es)?|statements?|remarks|address(?:es)?|presentations?)\b/i;
const outside = /\b(?:please contact|for further information|e-?mail|telephone|contact person)\b/i;
const joints = /(?:[,;]|\s|\b(?:and|as well as|followed by|together with|by|with|also)\b)*$/i;

function after(gap: string): string | null {
  const bracket = /^\s*\(([^()]{2,200})\)/.exec(gap);
  if (bracket?.[1]) {
    const further = statesIn(bracket[1]).length > 0 ? after(gap.slice(bracket[0].length)) : null;
    return further ?? plain(bracket[1]);
  }
  const begun = /^\s*(?:,|[-–—:]|(?:,\s*)?(?:from|of|for|representing|as|at|with)\b(?:\s+the\b)?)\s*/i.exec(gap);
  if (!begun) return null;
  const lead = /^(?:\s|[,–—:-])*(?:the|representing|from(?: the)?)\s+/i.exec(gap)?.[0].length ?? begun[0].length;
  let text = gap.slice(Math.max(begun[0].length, lead));
  text = text.slice(0, speech.exec(text)?.index);
  const verb = verbs.exec(` ${text}`);
  if (verb) text = text.slice(0, Math.max(0, verb.index - 1));
  text = plain(
    text
      .replace(joints, "")
      .replace(/[.\s]+$/, "")
      .replace(joints, ""),
  );
  return text.length > 1 && /\p{L}{2}/u.test(text) ? text : null;
}

function before(gap: string): string | null {
  const by = Math.max(
    ...["by ", "from ", ": ", "; "].map((word) => {
      const at = gap.toLowerCase().lastIndexOf(word);
      const ahead = gap[at - 1] ?? " ";
      return at >= 0 && !/\p{L}/u.test(ahead) && !(word === "from " && role.test(gap.slice(0, at)))
        ? at + word.length
        : 0;
    }),
  );
  const text = plain(
    gap
      .slice(by)
      .replace(/^(?:[\s,;]|\b(?:and|by|also|the|an?)\b\s)*/i, "")
      .replace(/^the\s+/i, "")
      .replace(/[\s,:–—-]+$/, ""),
  );
  // "Ministry of Foreign Affairs of Italy: Mr A"
  const announced = /:\s*$/.test(gap) && by === 0 && namesBody(text);
  return (role.test(text) || announced) && !speaking.test(text) && text.length < 250 ? text : null;
}

const officeAlone = new RegExp(String.raw`^${office}$`);
const officeAhead = new RegExp(
  String.raw`(?:[,;]|\b(?:and|by|with))\s+(?:(?:and|by)\s+)*(?:the\s+)?(?:H\.?\s?E\.?,?\s+)?${office},?\s*$`,
  "u",
);

/** Of what stands between two persons, the end that is the second's: ", and by the representative of UNODA, ". */
function ofNext(gap: string): string {
  const held = officeAhead.exec(gap.slice(-120));
  if (held) return held[0];
  const found = /,?\s+(?:and|followed by|as well as)\s+(?:by\s+)?the\s+[^,;]{3,120}(?:,\s[^,;]{3,60})?,?\s*$/i.exec(
    gap.slice(-250),
  );
  return found && role.test(found[0]) ? found[0] : "";
}

const isState = (text: string) => statesIn(text)[0]?.to === text.length && statesIn(text)[0]?.from === 0;

function functionOf(persons: FoundPerson[], index: number, sentence: string, leading: boolean): string | null {
  const person = persons[index];
  if (!person) return null;
  const behind = sentence.slice(person.to, persons[index + 1]?.from ?? sentence.length);
  const ahead = sentence.slice(persons[index - 1]?.to ?? 0, person.from);
  const following = after(index + 1 < persons.length ? behind.slice(0, behind.length - ofNext(behind).length) : behind);
  const preceding = before(index > 0 && !leading ? ofNext(ahead) : ahead);
  if (leading) return preceding ?? following;
  // "Minister Carla Bianchi (Italy)": the State alone is no function.
  if (following !== null && preceding !== null && isState(following)) return preceding;
  return following ?? preceding;
}

const words = (name: string) =>
  name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word.length > 2);
/** "Ambassador Latinovitch" is the one already named in full. */
const isKnown = (known: Placed<Speaker>[], name: string) =>
  known.some(({ value }) => {
    const other = new Set(words(value.name));
    return (
      other.has(words(name).at(-1) ?? "") &&
      (words(name).every((word) => other.has(word)) || words(name).at(-1) === words(value.name).at(-1))
    );
  });

function speakersOf(sentence: Mapped, strong: boolean): Placed<Speaker>[] {
  const { text } = sentence;
  const persons = personsIn(text, strong);
  const first = persons[0];
  const ahead = first ? before(text.slice(0, first.from)) : null;
  // An office alone is said as a title is; what follows the name may tell more.
  const leading = ahead !== null && !officeAlone.test(ahead);
  return persons.map((person, index) => {
    const name = plain(person.name).replace(/^(?:His|Her) Excellency,? /, "H.E. ");
    const upTo = leading ? person.to : (persons[index + 1]?.from ?? text.length);
    return placed({ name, function: functionOf(persons, index, text, leading) }, part(sentence, person.from, upTo));
  });
}

const isSentence = /(?<!\b(?:Jr|Sr|ret|Dept))[.!?]\s*$/;

/** No meeting hears more; a text that names more is no note. */
const most = 60;
const told = new Set<Section["subject"]>(["speakers", "text", "preamble"]);

/** @returns those who spoke, in the order of the note. */
export function speakersIn(sections: readonly Section[]): Placed<Speaker>[] {
  const found: Placed<Speaker>[] = [];
  const isNew = (name: string) => found.length < most && found.every(({ value }) => value.name !== name);
  for (const { subject, label, content } of sections) {
    if (!told.has(subject)) continue;
    let listing = subject === "speakers" || /^opening/i.test(label);
    let points = false;
    for (const paragraph of paragraphsOf(content)) {
      const leads = leadsToSpeakers(paragraph.text);
      const point: Placed<Speaker> | null =
        points && !leads && !isSentence.test(paragraph.text) ? speakerOfPoint(paragraph) : null;
      points = leads || point !== null;
      if (point && isNew(point.value.name)) found.push(point);
      if (point) continue;
      for (const sentence of sentencesOf(paragraph)) {
        const { text } = sentence;
        if (outside.test(text)) continue;
        const listed = speakersListed(sentence);
        if (listed) {
          found.push(...listed.filter(({ value }) => isNew(value.name)));
          continue;
        }
        const begins =
          opening.test(text) && (/\b(?:by|from)\b|:/.test(text) || /\b(?:opened|welcomed|delivered)\b/.test(text));
        if (!listing && !begins && !opening.test(text) && !speaking.test(text)) continue;
        for (const speaker of speakersOf(sentence, listing || begins))
          if (found.length < most && !isKnown(found, speaker.value.name)) found.push(speaker);
      }
      listing =
        subject === "speakers" ||
        (/(?::|\b(?:by|from))\s*$/.test(paragraph.text) && opening.test(paragraph.text)) ||
        (listing && paragraph.text.length < 300);
    }
  }
  return found;
}
