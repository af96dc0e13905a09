// A list as one run of text: what stands on lines of its own is parted by semicolons.
import { bodyAt, bodyCalled } from "./bodies";
import { statesIn } from "./find-state";
import { edit, linesOf, together, trimmed, type Mapped } from "./mapped";
import { bodyWords, wordsIn } from "./words";

const bullet =
  /^\s*(?:[•▪▫◦●○■□‣∙·*➢➤✓–—-]|o(?=\s+\p{Lu})|\d{1,2}\.\d{1,2}\.?(?=\s)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s))\s*/u;
const unfinished = /(?:[,(–—-]|\b(?:and|of|the|for|from|in|on|by|with|to|as|at|or|former|yugoslav))\s*$/i;

/** @returns whether a line begins with the mark of a point, which no number or letter is. */
export const isPoint = (line: string): boolean => /^\s*[•▪▫◦●○■□‣∙·*➢➤✓–—-]\s/u.test(line);

/** @returns whether a line begins with a bullet or a number. */
export const isBulleted = (line: string): boolean => bullet.test(line);

/** @returns the line without its bullet. */
export const withoutBullet = (line: Mapped): Mapped => {
  const length = bullet.exec(line.text)?.[0].length ?? 0;
  return { text: line.text.slice(length), at: line.at.slice(length) };
};

const listed = (text: string) => !/[,;]\s*\S/.test(text);

/** Lines that are one entry each, rather than one text broken wherever the page ended. */
function isOneEach(lines: string[]): boolean {
  if (lines.length < 2) return false;
  const ended = lines.filter((line) => /[,;]\s*$/.test(line)).length;
  if (ended > 0 && ended < lines.length - 2) return false;
  const single = lines.filter(
    (line) => listed(line) && line.trim().length < 90 && !/\b(?:and|of|the|for)\s*$/i.test(line),
  );
  return single.length >= lines.length * 0.7;
}

/** Whether the name of a State or body began on one line and ends on the next: "North / Macedonia". */
function spans(before: string, next: string): boolean {
  const head = before.split(" ").slice(-8).join(" ");
  const joined = `${head} ${next.split(" ").slice(0, 8).join(" ")}`.slice(-300);
  const end = joined.length - Math.min(joined.length, next.split(" ").slice(0, 8).join(" ").length) - 1;
  const crosses = ({ from, to }: { from: number; to: number }) => from < end && to > end + 1;
  if (statesIn(joined).some((state) => !state.name.loose && crosses(state))) return true;
  const words = bodyWords(wordsIn(joined));
  return words.some(({ from }, at) => from < end && crosses(bodyAt(joined, words, at) ?? { from, to: from }));
}

/** Whether what a line ends with is an entry by itself. */
function endsWithEntry(line: string): boolean {
  const entry = /(?:^|[,;]|\band)\s*([^,;]+)$/.exec(line.slice(-90))?.[1]?.trim() ?? "";
  return statesIn(entry)[0]?.to === entry.length || bodyCalled(entry) !== null;
}

/** Whether a line ends with a State that is an entry, and the next begins another: "Slovakia, Georgia / Organisation for". */
function isNext(before: string, next: string): boolean {
  const entry = /(?:^|[,;]|\band)\s*([^,;]+)$/.exec(before.slice(-90))?.[1]?.trim() ?? "";
  const state = statesIn(entry)[0];
  return (
    state !== undefined &&
    state.from === 0 &&
    state.to === entry.length &&
    /^\p{Lu}/u.test(next) &&
    !spans(before, next)
  );
}

/** @returns the content of a list with ";" between what stands apart, and spaces for all other line ends. */
export function flatten(content: Mapped): Mapped {
  const lines = linesOf(content);
  const parts: Mapped[] = [];
  let paragraph: Mapped[] = [];
  let last = "";
  /** The last entry as far as it is written, over line ends. */
  let tail = "";
  const close = () => {
    const oneEach = isOneEach(paragraph.map(({ text }) => text));
    for (const [index, line] of paragraph.entries()) {
      const before = last;
      const goesOn =
        unfinished.test(before) ||
        ((index > 0 ? oneEach : !endsWithEntry(before)) && spans(before, line.text)) ||
        (oneEach ? /^(?:(?!the\s)\p{Ll}|\()/u : /^(?:\p{Ll}|\()/u).test(line.text);
      const apart =
        isBulleted(line.text) ||
        ((index === 0 || oneEach) && !goesOn) ||
        (!goesOn && (isNext(before, line.text) || isNext(tail, line.text)));
      const end = before === "" ? "" : apart && !/:\s*$/.test(before) ? "; " : " ";
      if (line.text !== "") last = line.text;
      tail = `${apart ? "" : tail} ${line.text}`.slice(-200);
      parts.push({ text: end, at: Array.from(end, () => line.at[0] ?? 0) }, withoutBullet(line));
    }
    paragraph = [];
  };
  for (const line of lines) {
    if (line.text.trim() === "") close();
    else paragraph.push(trimmed(line));
  }
  close();
  const flat = together(parts);
  const strokes = flat.text.match(/\s\/\s/g)?.length ?? 0;
  // A row of a table: what stands behind its first cell tells of it.
  return edit(
    edit(strokes > 2 ? edit(flat, /\s+\/\s+/g, () => "; ") : flat, /(?<=^|;)\s*\d{1,3}\s*\t\s*/g, () => " "),
    /\s*\t\s*/g,
    () => " – ",
  );
}
