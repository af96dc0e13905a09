// Labels on the left, what they announce on the right: such a page is read column by column.
import { mayGoOn, subjectOf } from "./labels";
import { linesOf, together, trimmed, part, type Mapped } from "./mapped";

interface Row {
  left: Mapped;
  right: Mapped;
  /** Null where nothing stands on the right. */
  column: number | null;
}

const widest = 40;
const longest = 400;
const mostRows = 200;

const isLabel = (text: string) => subjectOf(text, true) !== null;

function rowOf(line: Mapped): Row | null {
  const tab = line.text.indexOf("\t");
  if (tab >= 0 && tab <= 60) {
    const right = trimmed(part(line, tab));
    return right.text === "" ? null : { left: trimmed(part(line, 0, tab)), right, column: -1 };
  }
  if (line.text.length > longest) return null;
  const bare = trimmed(line);
  if (
    bare.text.length < 40 &&
    !/^\s/.test(line.text) &&
    !bare.text.endsWith(":") &&
    (isLabel(bare.text) || mayGoOn(bare.text))
  )
    return { left: bare, right: part(line, line.text.length), column: null };
  const gap = /^(\s{6,}|\s{0,5}\S.{0,39}?\s{2,})(?=\S)/.exec(line.text);
  if (!gap || /^[\s•*-]*$/.test(gap[0]) !== /^\s*$/.test(gap[0])) return null;
  const left = trimmed(part(line, 0, gap[0].length));
  return left.text.length > widest ? null : { left, right: trimmed(part(line, gap[0].length)), column: gap[0].length };
}

const sameColumn = (one: number | null, other: number | null) =>
  one === null || other === null || Math.abs(one - other) <= 2;
const space = (after: Mapped, text: string): Mapped => ({ text, at: Array.from(text, () => after.at.at(-1) ?? 0) });

interface Entry {
  label: Mapped[];
  lines: Mapped[];
}

const labelText = ({ label }: Entry) => label.map(({ text }) => text).join(" ");

/** A row begins a label, or goes on with the one above it: "Date and" over "venue:". */
function goesOn(current: Entry, left: string): boolean {
  const above = labelText(current);
  if (above.endsWith(":")) return false;
  return isLabel(`${above} ${left}`)
    ? !isLabel(left) || mayGoOn(above) || mayGoOn(left) || /^and\b/i.test(left)
    : !isLabel(above);
}

/** @returns the labels that the left sides make, as far as they do, and how many rows that were. */
function entriesOf(rows: Row[]): { entries: Entry[]; used: number } {
  const entries: Entry[] = [];
  let used = 0;
  for (const [index, { left, right }] of rows.entries()) {
    const current = entries.at(-1);
    if (left.text === "" || !current) {
      if (current) current.lines.push(right);
      else entries.push({ label: [left], lines: [right] });
    } else if (goesOn(current, left.text)) {
      if (current.label.length > 2) break;
      current.label.push(left);
      current.lines.push(right);
    } else {
      if (!isLabel(left.text) && !mayGoOn(left.text)) break;
      entries.push({ label: [left], lines: [right] });
    }
    used = index + 1;
  }
  while (entries.length > 0 && !isLabel(labelText(entries.at(-1) as Entry))) used -= entries.pop()?.lines.length ?? 0;
  return { entries: entries.every((entry) => isLabel(labelText(entry))) ? entries : [], used };
}

function written({ label, lines }: Entry): Mapped[] {
  const last = label.at(-1) ?? space({ text: "", at: [] }, "");
  const marks = /[:.]$/.test(last.text) ? " " : ": ";
  const names = label.flatMap((piece, index) => (index === 0 ? [piece] : [space(piece, " "), piece]));
  return [
    ...names,
    space(last, marks),
    ...lines.flatMap((line) => [line, space(line.text === "" ? last : line, "\n")]),
  ];
}

/** @returns the rows from one on that share its column, with the line behind each. */
function rowsFrom(all: (Row | null)[], first: Row, begin: number, isBlank: (index: number) => boolean) {
  const rows: Row[] = [];
  const ends: number[] = [];
  for (let index = begin, blanks = 0; index < all.length && rows.length < mostRows; index += 1) {
    const row = all[index];
    if (isBlank(index)) {
      blanks += 1;
      if (blanks > 6) break;
      continue;
    }
    if (!row || !sameColumn(row.column, first.column)) break;
    rows.push(row);
    ends.push(index + 1);
    blanks = 0;
  }
  return { rows, ends };
}

/** @returns the text with each label before what stands beside it. */
export function joinColumns(whole: Mapped): Mapped {
  const lines = linesOf(whole);
  const all = lines.map(rowOf);
  const parts: Mapped[] = [];
  const isBlank = (index: number) => lines[index]?.text.trim() === "";
  for (let index = 0; index < lines.length;) {
    const line = lines[index] as Mapped;
    const own = all[index];
    const first = own?.column === null ? { ...own, column: all[index + 1]?.column ?? null } : own;
    if (
      first &&
      first.column !== null &&
      first.left.text !== "" &&
      (isLabel(first.left.text) || mayGoOn(first.left.text))
    ) {
      const { rows, ends } = rowsFrom(all, first, index, isBlank);
      const { entries, used } = rows.length > 1 || first.column < 0 ? entriesOf(rows) : { entries: [], used: 0 };
      if (entries.length > 0) {
        parts.push(...entries.flatMap(written));
        index = ends[used - 1] ?? index + 1;
        continue;
      }
    }
    parts.push(line, space(line, "\n"));
    index += 1;
  }
  return together(parts);
}
