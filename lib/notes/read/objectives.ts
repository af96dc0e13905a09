// The objectives: one a bullet, a number, or a paragraph.
import { isBulleted, isPoint, withoutBullet } from "./flat";
import { linesOf, placed, plain, together, type Mapped } from "./mapped";
import type { Placed } from "./note";
import { onePerLine } from "./running-numbers";

const inline = /(?:^|[\s;:,.])\(?(?:[ivx]{1,4}|[a-h]|\d)\)\s/g;

const unfinished = /\b(?:of|the|for|in|on|by|with|to|a|an|or|between|among|their|its)\s*$/i;

interface Item {
  lines: Mapped[];
  bulleted: boolean;
  /** Whether the mark of a point stands before it. */
  pointed: boolean;
}

const ends = (item: Item | undefined) =>
  /[.;:!?]["”)]?\s*$/.test(item?.lines.at(-1)?.text ?? "") ||
  (item !== undefined && /(?:;|,)\s+and\s*$/.test(item.lines.at(-1)?.text ?? ""));

function itemsOf(content: Mapped): Item[] {
  const lines = linesOf(content).filter(
    ({ text }, index, all) => text.trim() !== "" || all[index - 1]?.text.trim() !== "",
  );
  const widest = Math.max(0, ...lines.map(({ text }) => text.trimEnd().length));
  const items: Item[] = [];
  // "to exchange ...", "to identify ...": one a line, without bullets.
  const each = lines.filter(({ text }) => text.trim() !== "").every(({ text }) => /^\s*to\s+\p{Ll}/u.test(text));
  let blank = true;
  for (const line of lines) {
    if (line.text.trim() === "") {
      blank = true;
      continue;
    }
    const last = items.at(-1);
    const bulleted = isBulleted(line.text) || each;
    const lower = /^\s*\p{Ll}/u.test(line.text);
    const short = (last?.lines.at(-1)?.text.length ?? 0) < widest * 0.75;
    const newLine = ends(last) && (short || blank || widest < 60);
    if (
      bulleted ||
      !last ||
      (blank && !lower && !unfinished.test(last.lines.at(-1)?.text ?? "")) ||
      (!lower && newLine && !last.bulleted)
    )
      items.push({ lines: [withoutBullet(line)], bulleted, pointed: isPoint(line.text) });
    else last.lines.push({ text: " ", at: [line.at[0] ?? 0] }, line);
    blank = false;
  }
  return items;
}

function inlineItems(whole: Mapped): Mapped[] {
  const marks = [...whole.text.matchAll(inline)];
  if (marks.length < 2) return [whole];
  const starts = marks.map(({ index, 0: mark }) => index + mark.length);
  const head = { text: whole.text.slice(0, marks[0]?.index), at: whole.at.slice(0, marks[0]?.index) };
  const pieces = starts.map((from, index) => {
    const to = marks[index + 1]?.index ?? whole.text.length;
    return { text: whole.text.slice(from, to), at: whole.at.slice(from, to) };
  });
  return [head, ...pieces];
}

function clauses(whole: Mapped): Mapped[] {
  return [...whole.text.matchAll(/[^;]+/g)].map(({ index, 0: clause }) => ({
    text: clause.replace(/^(\s*)and\s/, (and) => " ".repeat(and.length)),
    at: whole.at.slice(index, index + clause.length),
  }));
}

/** "First, to assess ... Second, to prepare ...", with or without a sentence before. */
const counted = /(?<=^\s*|[.:;]\s+(?:and\s+)?)(?:first|second|third|fourth|fifth|last|final)(?:ly)?,\s+/giu;
const ofSemicolons = /(?:^\s*|[:;]\s+(?:and\s+)?)(?=to\s+\p{Ll})/giu;
/** "to exchange ..., to consider ... and to agree ..." */
const ofCommas = /(?:^\s*|[:;,]\s+(?:and\s+)?|\sand\s+)(?=to\s+\p{Ll})/giu;

const startsOf = (text: string, joint: RegExp) =>
  [...text.matchAll(joint)].map(({ index, 0: mark }) => index + mark.length);

/** "To mark ...; to adopt ...; and to agree ..." */
function infinitives(whole: Mapped): Mapped[] {
  const inOrder = startsOf(whole.text, counted);
  const apart = startsOf(whole.text, ofSemicolons);
  const joined = /^\s*to\s/i.test(whole.text) && /,\s+(?:and\s+)?to\s+\p{Ll}/u.test(whole.text);
  const starts = inOrder.length > 1 ? inOrder : apart.length < 2 && joined ? startsOf(whole.text, ofCommas) : apart;
  if (starts.length < 2) return (whole.text.match(/;/g)?.length ?? 0) > 1 ? clauses(whole) : [whole];
  return starts.map((from, index) => ({
    text: whole.text.slice(from, starts[index + 1]),
    at: whole.at.slice(from, starts[index + 1]),
  }));
}

const tidy = (text: string) =>
  plain(text)
    .replace(/(?:[;,]\s*(?:and|or)?|\s+and)$/i, "")
    .replace(/^[-–—•:]\s*/, "");

/** @returns the objectives; a line that only leads to them ("The objectives were to:") is none. */
export function objectivesIn(content: Mapped): Placed<string>[] {
  const found = itemsOf(linesOf(content).some(({ text }) => isPoint(text)) ? content : onePerLine(content));
  const pointed = found.length > 0 && found.every((item) => item.pointed);
  const items = found.flatMap((item) => (item.pointed ? [together(item.lines)] : inlineItems(together(item.lines))));
  const single = items.length === 1 && items[0] && !pointed ? infinitives(items[0]) : items;
  return single.flatMap((item) => {
    const text = tidy(item.text);
    if (
      !/\p{L}{2}/u.test(text) ||
      (items.length > 1 && !pointed && /:$/.test(text)) ||
      /^(?:n\/a|none|-)\.?$/i.test(text)
    )
      return [];
    return items.length > 1 &&
      /\b(?:were|are|was|is|aimed|designed|intended|sought|meant|wanted)(?: as follows)?(?: to)?\s*:?$/i.test(text) &&
      text.length < 120
      ? []
      : [placed(text, item)];
  });
}
