// How well what somebody offers fits what a State needs. Subjects are compared as those of activities are (lib/overlaps/rules).
import states from "@/prisma/reference/states.json";
import { fold } from "@/lib/fold";
import { nearInSubject } from "@/lib/overlaps/rules/near-subject";
import type { Comparable, Reason } from "@/lib/overlaps/rules/shapes";
import { subjectOf, type Subject } from "@/lib/overlaps/rules/subject";
import { kindsSpokenOf } from "./kinds";
import { languagesSpokenOf } from "./languages";
import type { Fit, FitReason, Given, Reach, Wanted } from "./shapes";

/** Below this score an offer is nothing to a need. */
export const fitsFrom = 40;

/** Both name the paragraph of their own accord: that alone is near, other than between activities. */
const ofParagraph = 0.65;

interface Part {
  near: number;
  reasons: FitReason[];
}

interface Read {
  comparable: Comparable;
  subject: Subject;
}

const nothing: Fit = { score: 0, reasons: [] };
const subRegions = new Map(states.map(({ code, subRegion }) => [code, subRegion]));

/** What the rules on subjects ask beside the subject counts for nothing here. */
const beside = { status: "planned", states: [], sessions: [], city: null, organisers: [] } as const;

function read(said: Omit<Comparable, keyof typeof beside>): Read {
  const comparable = { ...beside, ...said };
  return { comparable, subject: subjectOf(comparable) };
}

const readOnce = <Key extends object>(make: (of: Key) => Read) => {
  const known = new WeakMap<Key, Read>();
  return (of: Key): Read => {
    const found = known.get(of) ?? make(of);
    known.set(of, found);
    return found;
  };
};
const wantedAs = readOnce(({ text, paragraphs, weapons }: Wanted) =>
  read({ title: "", text, kind: "other", themes: [], paragraphs, weapons }),
);
const givenAs = readOnce(({ title, text, kinds, paragraphs, weapons, themes }: Given) =>
  read({ title, text, kind: kinds[0] ?? "other", themes, paragraphs, weapons }),
);

const onSubject: Reason["key"][] = ["sameTopics", "nearTopics", "sameParagraphs", "sameWords"];

/** @returns how near in subject; nothing where neither a subject nor a paragraph is the same. */
function inSubject(wanted: Read, given: Read): Part {
  const { near, reasons } = nearInSubject([wanted.comparable, wanted.subject], [given.comparable, given.subject]);
  if (!reasons.some(({ key }) => onSubject.includes(key))) return { near: 0, reasons: [] };
  const least = reasons.some(({ key }) => key === "sameParagraphs") ? ofParagraph : 0;
  const times = reasons.some(({ key }) => key === "otherWeapons") ? 0.5 : 1;
  // The paragraphs first, as States count their needs by them.
  const inOrder = reasons.toSorted((one, other) => rank(one) - rank(other));
  return { near: Math.max(near, least * times), reasons: inOrder.map((of) => ({ key: "subject", of })) };
}
const rank = ({ key }: Reason) => (key === "sameParagraphs" ? 0 : 1);

function inKind({ text }: Wanted, { kinds }: Given): Part {
  const asked = kindsSpokenOf(fold(text));
  if (asked.length === 0 || kinds.length === 0) return { near: 0.9, reasons: [] };
  const same = kinds.filter((kind) => asked.includes(kind));
  if (same.length > 0) return { near: 1, reasons: [{ key: "sameKind", kinds: same }] };
  return { near: 0.65, reasons: [{ key: "otherKind", kinds: [...kinds] }] };
}

function inLanguage({ text }: Wanted, { languages }: Given): Part {
  if (languages.length === 0) return { near: 0.95, reasons: [] };
  const asked = languagesSpokenOf(fold(text));
  if (asked.length === 0) return { near: 1, reasons: [{ key: "givenIn", languages: [...languages] }] };
  const same = languages.filter((language) => asked.includes(language));
  if (same.length > 0) return { near: 1, reasons: [{ key: "askedLanguage", languages: same }] };
  return { near: 0.6, reasons: [{ key: "otherLanguage", languages: [...languages] }] };
}

function together(parts: Part[]): Fit {
  const score = Math.round(100 * parts.reduce((product, { near }) => product * near, 1));
  return score === 0 ? nothing : { score, reasons: parts.flatMap(({ reasons }) => reasons) };
}

/** @returns how well something fits a need, wherever it is meant for. */
export const fitInWork = (wanted: Wanted, given: Given): Fit =>
  together([inSubject(wantedAs(wanted), givenAs(given)), inKind(wanted, given), inLanguage(wanted, given)]);

function inRegion({ stateCode }: Wanted, { subRegions: offered }: Reach): Part {
  if (offered.length === 0) return { near: 1, reasons: [{ key: "offeredForAll" }] };
  const subRegion = offered.find((one) => one === subRegions.get(stateCode));
  return subRegion === undefined ? { near: 0, reasons: [] } : { near: 1, reasons: [{ key: "offeredFor", subRegion }] };
}

/** @returns how well an offer fits a need. What is offered for elsewhere, or by the State itself, does not. */
export function fit(wanted: Wanted, offer: Given & Reach): Fit {
  const region = inRegion(wanted, offer);
  if (region.near === 0 || offer.stateCode === wanted.stateCode) return nothing;
  return together([
    inSubject(wantedAs(wanted), givenAs(offer)),
    region,
    inKind(wanted, offer),
    inLanguage(wanted, offer),
  ]);
}

/** @returns those of a list that fit well enough to be shown, best first. */
export function bestFits<Of>(list: readonly Of[], fitOf: (one: Of) => Fit): { one: Of; fit: Fit }[] {
  return list
    .map((one) => ({ one, fit: fitOf(one) }))
    .filter(({ fit: { score } }) => score >= fitsFrom)
    .toSorted((first, second) => second.fit.score - first.fit.score);
}
