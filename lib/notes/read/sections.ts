// A note taken apart by its labels.
import { statesIn } from "./find-state";
import { isPoint } from "./flat";
import { foldLabel, subjectOf, type Subject } from "./labels";
import { linesOf, part, plain, together, trimmed, type Mapped } from "./mapped";

/** What stands under one label. `preamble`: what stands before the first. */
export interface Section {
  subject: Subject | "preamble";
  label: string;
  content: Mapped;
}

const longestLabel = 110;
const listSubjects = new Set<string>(["participants", "states", "organisations", "partners", "absent"]);
const shortSubjects = new Set<string>(["event", "organisers", "date", "venue", "dateAndVenue"]);
const marked = /^\s*(?:#{1,6}\s|(?:\d{1,2}|[IVX]{1,4}|[A-Za-z])[.)]\s)/;
const unfinished = /(?:[,–—-]|\b(?:and|of|the|for|from|in|on|by|with|to|an?|as|at|or))\s*$/i;

/** A section being read, and whether its label is a point of a list. */
type Current = Section & { parts: Mapped[]; pointed: boolean };

interface Start {
  subject: Subject;
  label: string;
  /** Where on its line, or on the next, the content begins. */
  rest: Mapped;
  lines: number;
}

/** "Label: content", "Label - content", "Label<tab>content", "Label. Content" where the line begins a sentence. */
function delimited(line: Mapped, inList: boolean, goesOn: boolean): Omit<Start, "lines"> | null {
  const head = line.text.slice(0, longestLabel + 1);
  for (const pattern of [/:/g, /\s[-–—]\s/g, /\t|\s{3,}(?=\S)/g, /\.\s+(?=[\p{Lu}\d])/gu]) {
    for (const match of head.matchAll(pattern)) {
      const label = head.slice(0, match.index);
      if (label.trim() === "" || /^[\s•*\d.)-]+$/.test(label)) continue;
      const dotted = pattern.source.startsWith("\\.");
      if (dotted && (goesOn || !/^\s*[\p{Lu}\d]/u.test(label) || foldLabel(label).split(" ").length > 3)) continue;
      const subject = subjectOf(label, inList);
      if (subject) return { subject, label, rest: part(line, match.index + match[0].length) };
      if (match[0] === ":") break;
    }
  }
  return null;
}

const begins = (text: string) => /^[\s\d.)(#IVXa-z]{0,8}?["“]?\p{Lu}/u.test(text.trimStart());

/** A label that has a line, or two, for itself. */
function alone(lines: Mapped[], index: number, inList: boolean): Start | null {
  const line = lines[index];
  if (!line || line.text.length > longestLabel || !begins(line.text) || /[.;,]\s*$/.test(line.text)) return null;
  const before = lines[index - 1]?.text ?? "";
  const after = lines.slice(index + 1, index + 6).find(({ text }) => text.trim() !== "")?.text ?? "";
  const shouted = line.text === line.text.toUpperCase();
  if (!shouted && !marked.test(line.text)) {
    if (unfinished.test(before)) return null;
    // In a list, what a line begins with may be the rest of a name: "United / States".
    const goesOn = inList && before.trim() !== "" && !/[.;:]\s*$/.test(before) && /[,;]/.test(before);
    if (goesOn && subjectOf(line.text, inList) !== "objectives") return null;
    if (/^\s*\p{Ll}(?![.)])/u.test(after) && before.trim() !== "") return null;
  }
  const label = line.text.replace(/:\s*$/, "");
  const empty = part(line, line.text.length);
  const subject = subjectOf(label, inList);
  const next = lines[index + 1];
  if (next && next.text.trim() !== "" && next.text.length < longestLabel) {
    const both = /^([^:]{0,60}):(?:\s|$)/.exec(next.text);
    const longer = both ? subjectOf(`${label} ${both[1] ?? ""}`, inList) : null;
    const own = both ? subjectOf(both[1] ?? "", inList) : null;
    // "Highlights" over "We heard opening words from:" are two.
    const goesOnBelow = !subject || (!own && (unfinished.test(label) || /^\s*(?:\p{Ll}|[&(])/u.test(next.text)));
    if (longer && goesOnBelow && both) {
      return { subject: longer, label: `${label} ${both[1] ?? ""}`, rest: part(next, both[0].length), lines: 2 };
    }
    const bare = subjectOf(`${label} ${next.text}`, inList);
    if (bare && !subject && (lines[index + 2]?.text.trim() ?? "") === "")
      return { subject: bare, label: `${label} ${next.text}`, rest: part(next, next.text.length), lines: 2 };
  }
  // "Delegations of Kazakhstan, Kyrgyz / Republic": names already, announces nothing.
  if (!subject || (label.includes(",") && listSubjects.has(subject) && statesIn(label).length > 0)) return null;
  return { subject, label, rest: empty, lines: 1 };
}

/** "Organisers OSCE and UNODA": a label without any mark, believed only once and before what cannot go on a sentence. */
function unmarked(line: Mapped, seen: Set<string>): Omit<Start, "lines"> | null {
  const words = [...line.text.slice(0, 60).matchAll(/\S+/g)];
  if (!/^\s*\p{Lu}/u.test(line.text)) return null;
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const next = words[count];
    if (!next || !/^[\p{Lu}\d“"]/u.test(next[0])) continue;
    const label = line.text.slice(0, next.index);
    const subject = subjectOf(label, false);
    if (subject && (shortSubjects.has(subject) || subject === "participants") && !seen.has(subject))
      return { subject, label, rest: part(line, next.index) };
  }
  return null;
}

/** Something of a label's form that is no label known: it ends what a short field says. */
const foreign = /^\s*\p{Lu}[\p{L} /&()-]{2,40}:\s/u;

/** Where the label itself is no point of a list, points under it are what it announces: "- Discussion: what next". */
const isPointOf = (line: Mapped, { subject, pointed }: Current) =>
  (subject === "objectives" || subject === "text") && !pointed && isPoint(line.text);

/** Whether a paragraph tells: behind an empty line it goes on no field that a word or two fill. */
function isTold(lines: Mapped[], index: number): boolean {
  const end = lines.findIndex(({ text }, at) => at > index && text.trim() === "");
  const paragraph = lines
    .slice(index, end < 0 ? index + 12 : end)
    .map(({ text }) => text)
    .join(" ")
    .trim();
  return (
    paragraph.length > 70 &&
    /^\p{Lu}/u.test(paragraph) &&
    /\b(?:was|were|took|attended|met|has|have|had|is|are|will)\b[^:]{20,}\.$/.test(paragraph)
  );
}

function startAt(lines: Mapped[], index: number, current: Current, seen: Set<string>): Start | null {
  const line = lines[index];
  if (!line || line.text.trim() === "" || isPointOf(line, current)) return null;
  const inList = listSubjects.has(current.subject);
  const before = lines[index - 1]?.text.trim() ?? "";
  // "... of the World Customs / Organization. Finland": the end of a sentence, no label.
  const inProse = current.subject !== "preamble" && !shortSubjects.has(current.subject);
  const inSentence = inProse && before !== "" && !/[.:;!?]["”)]?$/.test(before);
  const found = delimited(line, inList, inSentence);
  if (found) return { ...found, lines: 1 };
  const begun = current.parts.some(({ text }) => text.trim() !== "");
  // "12 June 2018, OSCE / Programme Office in Bishkek, Austria": the rest of what a field says.
  const goesOnField = begun && before !== "" && shortSubjects.has(current.subject) && line.text.includes(",");
  const own = goesOnField ? null : alone(lines, index, inList);
  if (own) return own;
  // In a list, what a line begins with may be the rest of a name: "World Customs / Organization".
  const goesOn = inList && before !== "";
  const bare = goesOn ? null : unmarked(line, seen);
  if (bare) return { ...bare, lines: 1 };
  // What stands first under a label is its content, colon or not.
  if (begun && before === "" && shortSubjects.has(current.subject) && isTold(lines, index))
    return { subject: "text", label: "", rest: line, lines: 1 };
  if (begun && shortSubjects.has(current.subject) && foreign.test(line.text))
    return { subject: "other", label: line.text.slice(0, line.text.indexOf(":")), rest: line, lines: 1 };
  return null;
}

/** @returns the note's sections in order, the preamble first; labels within a label ("Participants: States:") count too. */
export function sectionsOf(whole: Mapped): Section[] {
  const lines = linesOf(whole);
  const sections: Current[] = [];
  const open = (subject: Section["subject"], label: string, pointed = false) => {
    const section = { subject, label, content: part(whole, 0, 0), parts: [] as Mapped[], pointed };
    sections.push(section);
    return section;
  };
  let current = open("preamble", "");
  const seen = new Set<string>();
  for (let index = 0; index < lines.length;) {
    let start = startAt(lines, index, current, seen);
    if (!start) {
      const line = lines[index] as Mapped;
      current.parts.push(line, { text: "\n", at: [line.at.at(-1) ?? 0] });
      index += 1;
      continue;
    }
    const pointed = isPoint(lines[index]?.text ?? "");
    index += start.lines;
    for (let depth = 0; start && depth < 3; depth += 1) {
      seen.add(start.subject);
      current = open(start.subject, plain(start.label), pointed);
      const rest: Mapped = start.rest;
      const inner: Omit<Start, "lines"> | null = listSubjects.has(start.subject)
        ? delimited(trimmed(rest), true, false)
        : null;
      if (!inner) current.parts.push(rest, { text: "\n", at: [rest.at.at(-1) ?? 0] });
      start = inner ? { ...inner, lines: 0 } : null;
    }
  }
  return sections.map(({ subject, label, parts }) => ({ subject, label, content: together(parts) }));
}
