// Lists whose numbers run on within a line: "1. Austria 2. Belgium", "(a) IAEA; (b) WCO", "• One • Two".
import { edit, part, together, type Mapped } from "./mapped";

/** One way to number. `least`: so many in a row are believed to be numbers. */
interface Style {
  mark: RegExp;
  valueOf: (written: string) => number;
  least: number;
}

/** One number of a list, from what joins it to the entry before up to the entry. */
interface Mark {
  value: number;
  from: number;
  to: number;
}

const roman: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
const ofRoman = (written: string) =>
  Array.from(written.toLowerCase(), (letter) => roman[letter] ?? 0).reduce(
    (sum, value, place, all) => sum + (value < (all[place + 1] ?? 0) ? -value : value),
    0,
  );
const ofCircled = (written: string) => written.charCodeAt(0) - 0x245f;
const ofLetter = (written: string) => written.toLowerCase().charCodeAt(0) - 96;

const joint = String.raw`(?<=^|[\s,;:.()])(?:(?:[,;]\s*|(?<=\s))(?:and|&|as well as)\s+|[,;]\s*)?(?:No\.?\s*|№\s*)?`;
const style = (mark: string, valueOf: Style["valueOf"], least: number): Style => ({
  mark: new RegExp(`${joint}${mark}`, "gu"),
  valueOf,
  least,
});
const entry = String.raw`\s*(?=["“]?(?:the\s)?[\p{L}\d])`;
const next = String.raw`\s+(?=["“]?(?:the\s)?[\p{L}\d])`;
const styles: Style[] = [
  style(String.raw`\((\d{1,2})\)${entry}`, Number, 2),
  style(String.raw`(?<!\()\b(\d{1,2})[)/:]${entry}`, Number, 2),
  style(String.raw`(?<!\d[.,]?)(\d{1,2})\.(?:${next}|(?=\p{Lu}))`, Number, 2),
  style(String.raw`([①-⑳])${entry}`, ofCircled, 2),
  style(String.raw`(?<!\d[.,]?)(\d{1,2})(?:\s[–-])?\s+(?=\p{Lu}\p{L})`, Number, 3),
  style(String.raw`\(?\b([a-z])\)${entry}`, ofLetter, 2),
  style(String.raw`\b([a-z])\.${next}`, ofLetter, 3),
  style(String.raw`\b([A-Z])\.${next}`, ofLetter, 3),
  style(String.raw`\(?\b([ivxl]{1,6}|[IVXL]{1,6})\)${entry}`, ofRoman, 2),
  style(String.raw`\b([ivxl]{1,6}|[IVXL]{1,6})\.${next}`, ofRoman, 2),
];

/** A number may be left out, or be another list's that goes on. */
const mostLeftOut = 9;

function runsOf(text: string, { mark, valueOf, least }: Style): Mark[][] {
  const runs: Mark[][] = [];
  let run: Mark[] = [];
  for (const { 0: written, 1: number = "", index } of text.matchAll(mark)) {
    const found = { value: valueOf(number), from: index, to: index + written.length };
    const last = run.at(-1)?.value ?? 0;
    if (run.length > 0 && found.value > last && found.value <= last + 1 + mostLeftOut) run.push(found);
    else if (run.length === 0 || found.value === 1) runs.push((run = [found]));
  }
  return runs.filter(([first, ...rest]) => rest.length + 1 >= (first?.value === 1 ? least : 3));
}

const onItsOwnLine = (text: string, at: number) => /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 60), at));

const points = /(?<=^|\s)[•▪▫◦●○■□‣∙·*➢➤✓]\s+(?=\S)/gu;

/** Those lists of which some entries do not begin on a line of their own: their marks in the order of the text. */
function marksOf(text: string): Mark[] {
  const pointed = [...text.matchAll(points)].map(({ 0: mark, index }) => ({
    value: 0,
    from: index,
    to: index + mark.length,
  }));
  const found = new Map<number, Mark>();
  for (const run of [...styles.flatMap((one) => runsOf(text, one)), pointed])
    if (run.every(({ to }) => !found.has(to)) && run.slice(1).some(({ from }) => !onItsOwnLine(text, from)))
      for (const mark of run) found.set(mark.to, mark);
  return [...found.values()].toSorted((one, other) => one.from - other.from);
}

const brokenLine = /(?<!\n)[ \t]*\n[ \t]*(?![ \t\n])/g;

function cut(content: Mapped, marks: readonly Mark[], by: string, first = by): Mapped {
  if (marks.length === 0) return content;
  const pieces = marks.flatMap(({ from, to }, place) => {
    const next = marks[place + 1];
    const written = part(content, to, next?.from);
    // What stands between two numbers is one entry, though it was broken over lines.
    const whole = next ? edit(written, brokenLine, () => " ") : written;
    const joint = place === 0 ? first : by;
    return [{ text: joint, at: Array.from(joint, () => content.at[from] ?? 0) }, whole];
  });
  return together([part(content, 0, marks[0]?.from), ...pieces]);
}

/** @returns a list with each entry on a line of its own, whatever line it began and ended on. */
export function onePerLine(content: Mapped): Mapped {
  // "Herze- govina": a word broken at the end of a line that is no longer one.
  const words = edit(content, /(?<=\p{Ll})- {1,3}(?=\p{Ll})(?!(?:and|or|to)\b)/gu, () => "");
  return cut(words, marksOf(words.text), "\n• ");
}

/** @returns prose with semicolons for the numbers of a list within a sentence: "represented: 1. Austria 2. Belgium." */
export function inOneSentence(content: Mapped): Mapped {
  const marks = marksOf(content.text);
  const short = marks.every(({ to }, place) => {
    const entry = content.text.slice(to, marks[place + 1]?.from ?? to);
    return entry.length < 150 && !/[.!?]\s|\n\s*\n/.test(entry);
  });
  return short ? cut(content, marks, "; ", " ") : content;
}
