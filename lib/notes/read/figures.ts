// Figures that a note states, and what each counts.
import { part, placed, plain, type Mapped } from "./mapped";
import type { Figure, FigureSubject, Placed } from "./note";
import { number, valueOf } from "./numbers";
import type { Section } from "./sections";
import { paragraphsOf, sentencesOf } from "./sentences";
import { womenAndMenIn } from "./women-and-men";

const adjectives = String.raw`(?:(?:all|the|its|OSCE|UN|participating|member|different|other|attending|invited|international|regional|sub-?regional|and|relevant|partner|non-governmental|intergovernmental|national|governmental|official|designated|nominated|United Nations|of|individual|active|registered|in|person|some|senior|government|State)[ -]){0,5}`;
const state = String.raw`(?:States?|countries|pS|delegations|governments)`;
const whole = new RegExp(
  String.raw`(?<part>${number})\s+\(?(?:out\s+)?(?:of|from(?: among)?)\s+(?:the\s+|all\s+|its\s+|these\s+|a total of\s+)?(?:(?:current|present|total)\s+)?(?<all>${number})\)?\s+${adjectives}(?<noun>${state}\b)?`,
  "giu",
);
/** "12 participating States out of 57", "12 participating States, of the 54 with a Point of Contact" */
const share = new RegExp(
  String.raw`(?<part>${number})\s+${adjectives}${state},?\s+(?:out\s+of|of|from(?:\s+among)?)\s+(?:the\s+|all\s+|those\s+|a total of\s+)?(?<all>${number})(?:\s+${adjectives}${state}\b)?`,
  "giu",
);
/** "Of the 54 States that have nominated one, 12 attended" */
const remainder = new RegExp(
  String.raw`\b(?:of|from|among)\s+(?:the\s+|all\s+|these\s+)?${number}[^.;]{0,120}?,\s+(?:only\s+|some\s+|(?:a total of|as many as)\s+)?(?<part>${number})\s+(?:of (?:them|these)\s+)?(?:attend|participated|took part|were (?:present|represented)|sent|came|joined)`,
  "giu",
);
const counted = new RegExp(
  String.raw`(?<part>${number})\s+${adjectives}(?<noun>${state}|(?:national\s+)?(?:PoCs?|Points?\s+of\s+Contact)|organi[sz]ations?|entities|participants|persons?|people|delegates|representatives|attendees|officials|practitioners|experts|trainees|guests|specialists|professionals|delegates)\b`,
  "giu",
);
const contact = /\b(?:PoCs?|points?\s+of\s+contact|contact\s+points?|focal\s+points?)\b/i;
const appointing =
  /\b(?:nominat|appoint|designat|nam(?:ed|ing)|assign|establish|notif|identif|submitted|ha(?:s|ve|d)\s+(?:a|an|their|national)\b|provided|communicated|registered|in the directory)\w*/i;
const attending =
  /\b(?:attend\w*|participat(?:ed|ion|ing in)|took part|taking part|take part|represented|representatives?|represent|brought together|bringing together|gathered|present|presence|came|joined|delegations?|with participation|participants|convened|hosted|sent)\b/i;
const formerly =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|previous|earlier|last|preceding|inaugural|initial)\s+(?:(?:annual|regional|such|OSCE|PoC)\s+){0,3}(?:meeting|workshop|training|event|conference|round table|gathering|session|seminar|edition)\b/i;

/** "the Directory with 51 appointing a designated Point of Contact" */
const verb = new RegExp(
  String.raw`(?<part>${number})\s+(?:of (?:them|which|whom|these)\s+)?(?:(?:had|have|has|having)\s+(?:(?:a|an|their|already|now|so far)\s+)?)?(?:appoint|nominat|designat|nam|PoC|national Point|Point)(?:ed|ing|s)?\b`,
  "giu",
);
/** "the number of Points of Contact has risen to 52" */
const total = new RegExp(
  String.raw`\bnumber of (?:\w+ ){0,3}(?:PoCs|Points of Contact)\b[^.;\d]{0,60}?(?<part>${number})`,
  "giu",
);
const ofStates = new RegExp(String.raw`\b${state}\b`);
const anyNumber = new RegExp(number, "iu");

/** What makes of 57 participating States more than all there are. */
const saysMore =
  /^\s*(?:attended|took part|participated|(?:had|have|has) (?:all )?(?:nominated|appointed|designated))\b/i;
const comes = /\bparticipation of (?:all )?(?:the )?$/i;

interface Context {
  before: string;
  after: string;
  sentence: string;
  listed: boolean;
}

/** A relative clause tells of the number before it: "of the 51 States that have nominated a PoC". */
const relative = /^\s*(?:\([^()]*\)\s*)?(?:that|which|who|with|having|whose)\b/i;
const aboutAnother = ({ before, sentence }: Context) =>
  formerly.test(before) && !/\b(?:this|the present|current)\b/i.test(sentence);
const appoints = (text: string) =>
  contact.test(text) && (appointing.test(text) || /\b(?:with|has|have|had)\b/i.test(text));

/** "54 out of 57 participating States having a PoC" */
const having = /^\s*having\s+(?:(?:a|an|their|national)\s+)*(?:PoCs?|Points?\s+of\s+Contact)\b/i;

/** "Points of Contact of 10 of the 51 States that have nominated one" */
const appointsOne = ({ after }: Context, tellsOfContacts: boolean) =>
  tellsOfContacts && /^[^.;]{0,60}\b(?:nominat|appoint|designat|nam)ed\s+(?:one|them)\b/i.test(after);

function subjectOfStates(context: Context): FigureSubject {
  const clause = context.after.split(/[;.]|,\s(?:while|and|whereas|but)\b/)[0] ?? "";
  if (!aboutAnother(context)) {
    if (
      /^\s*(?:had|have|has|having|that|which|who|with)?\b/i.test(clause) &&
      appoints(clause) &&
      !/\b(?:attend|participated|took part)/i.test(clause)
    )
      return "statesWithPointOfContact";
    if (
      /\b(?:PoCs?|Points? of Contact|directory)\b[^.;]*\b(?:appointed|nominated|designated|named)\s+by\s+(?:[a-z]+\s+){0,3}$/i.test(
        context.before,
      )
    )
      return "statesWithPointOfContact";
    if (/\bdirectory\b[^.;]*\b(?:PoCs?|Points? of Contact)\b[^.;]{0,30}$/i.test(context.before))
      return "statesWithPointOfContact";
    if (
      /\b(?:participants|experts|persons|people|delegates|representatives|officials|trainees)\s+from\s+(?:the\s+)?$/i.test(
        context.before,
      )
    )
      return "statesAttending";
    if (context.listed || attending.test(clause) || attending.test(context.before)) return "statesAttending";
    if (appoints(context.sentence) && !attending.test(context.sentence)) return "statesWithPointOfContact";
  }
  return "other";
}

function subjectOfCount(noun: string, value: number, context: Context): FigureSubject {
  if (/^(?:state|countr|pS$|delegation|government)/i.test(noun)) return subjectOfStates(context);
  if (aboutAnother(context)) return "other";
  if (/^(?:national\s+)?(?:poc|point)/i.test(noun))
    return appointing.test(context.sentence) && !/\b(?:attended|took part|participated)\b/i.test(context.sentence)
      ? "statesWithPointOfContact"
      : "other";
  if (/^(?:organi|entit)/i.test(noun))
    return context.listed || attending.test(context.sentence) ? "organisations" : "other";
  if (/^experts?$/i.test(noun) && value < 10) return "other";
  return "persons";
}

interface Hit {
  what: FigureSubject;
  value: number;
  from: number;
  to: number;
}

function hitsIn(text: string, listed: boolean): Hit[] {
  const hits: Hit[] = [];
  if (!anyNumber.test(text)) return hits;
  const context = (from: number, to: number): Context => ({
    before: text.slice(Math.max(0, from - 160), from),
    after: text.slice(to, to + 160),
    sentence: text,
    listed,
  });
  const add = (what: FigureSubject, written: string, from: number, to: number) => {
    if (!hits.some((hit) => from < hit.to && hit.from < to)) hits.push({ what, value: valueOf(written), from, to });
  };
  const another = aboutAnother(context(text.length, text.length));
  for (const { what, value, from, to } of womenAndMenIn(text))
    hits.push({ what: another ? "other" : what, value, from, to });
  for (const pattern of [whole, share]) {
    for (const { 0: match, index, groups = {} } of text.matchAll(pattern)) {
      const { part: some = "", all = "", noun } = groups;
      const to = index + match.length;
      const around = context(index, to);
      if (pattern === whole && !noun && !contact.test(text)) continue;
      const isAll = valueOf(all) === 57;
      const ofThose =
        (!isAll && having.test(around.after)) ||
        (relative.test(around.after) &&
          (appoints(around.after.slice(0, 90)) || appointsOne(around, contact.test(text))));
      const allFrom = index + match.lastIndexOf(all);
      const haveOne = isAll && having.test(around.after);
      const first = ofThose ? "statesAttending" : haveOne ? "statesWithPointOfContact" : subjectOfStates(around);
      add(first, some, index, index + some.length);
      add(ofThose ? "statesWithPointOfContact" : isAll ? "participatingStates" : "other", all, allFrom, to);
    }
  }
  for (const { 0: match, index, groups = {} } of text.matchAll(counted)) {
    const { part: written = "", noun = "" } = groups;
    const around = context(index, index + match.length);
    const value = valueOf(written);
    if (value === 0 || (value === 1 && !/^\d/.test(written))) continue;
    const all = value === 57 && /^state/i.test(noun) && !saysMore.test(around.after) && !comes.test(around.before);
    add(all ? "participatingStates" : subjectOfCount(noun, value, around), written, index, index + match.length);
  }
  for (const { 0: match, index, groups = {} } of text.matchAll(remainder)) {
    const { part: some = "" } = groups;
    const from = index + match.lastIndexOf(some);
    if (ofStates.test(match))
      add(aboutAnother(context(from, from)) ? "other" : "statesAttending", some, from, from + some.length);
  }
  for (const { index, groups = {} } of text.matchAll(verb))
    if (contact.test(text))
      add("statesWithPointOfContact", groups.part ?? "", index, index + (groups.part?.length ?? 0));
  for (const { 0: match, index, groups = {} } of text.matchAll(total)) {
    const end = index + match.length;
    add("statesWithPointOfContact", groups.part ?? "", end - (groups.part?.length ?? 0), end);
  }
  return hits.toSorted((one, other) => one.from - other.from);
}

const told = new Set<Section["subject"]>([
  "participants",
  "states",
  "organisations",
  "partners",
  "text",
  "speakers",
  "other",
  "earlier",
  "preamble",
  "objectives",
]);
const lists = new Set<Section["subject"]>(["participants", "states", "organisations"]);

const ofPersons =
  /^(?:(?:total )?number of (?:participants|persons|people|attendees|delegates)|(?:persons|people|participants) (?:present|in total|altogether)|total (?:attendance|participants|participation)|head ?count)/i;

/** "Participating States (19)", "Delegates from fifteen participating States", "Number of participants: 85". */
function ofLabel(subject: Section["subject"], label: string, content: Mapped): Placed<Figure>[] {
  const where = part(content, 0, Math.min(content.text.length, 40));
  if (ofPersons.test(label)) {
    const persons = /^\s*(\d{1,4})\b/.exec(content.text);
    return persons
      ? [placed({ what: "persons", value: Number(persons[1]), text: plain(`${label}: ${content.text}`) }, content)]
      : [];
  }
  if (!lists.has(subject)) return [];
  const counted = /\((\d{1,3})\)\s*:?$/.exec(label);
  const what = subject === "states" ? "statesAttending" : subject === "organisations" ? "organisations" : null;
  if (counted && what) return [placed({ what, value: Number(counted[1]), text: plain(label) }, where)];
  return hitsIn(label, true).map(({ what: counts, value }) =>
    placed({ what: counts, value, text: plain(label) }, where),
  );
}

/** @returns the figures, each once for what it counts. */
export function figuresIn(sections: readonly Section[]): Placed<Figure>[] {
  const found: Placed<Figure>[] = [];
  for (const { subject, content, label } of sections) {
    if (!told.has(subject)) continue;
    for (const figure of ofLabel(subject, label, content))
      if (!found.some(({ value }) => value.what === figure.value.what && value.value === figure.value.value))
        found.push(figure);
    for (const paragraph of paragraphsOf(content)) {
      for (const sentence of sentencesOf(paragraph)) {
        for (const { what, value, from, to } of hitsIn(sentence.text, lists.has(subject))) {
          if (found.some((other) => other.value.what === what && other.value.value === value)) continue;
          found.push(placed({ what, value, text: plain(sentence.text) }, part(sentence, from, to)));
        }
      }
    }
  }
  return found;
}
