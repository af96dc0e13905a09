// Title and event.
import { citiesIn } from "./cities";
import { datesIn } from "./dates";
import { linesOf, part, placed, plain, together, trimmed, type Mapped } from "./mapped";
import type { Placed } from "./note";
import type { Section } from "./sections";

const isTitle =
  /\b(?:information|info|informal|outcome|mission|meeting|summary|activity)\s+note\b|\bnote\s+(?:for|of)\s+information\b|\binformation\s+notes?\b|\bbrief(?:ing)?\s+note\b|^\s*notes?\s*$/i;
const isEvent =
  /\b(?:meeting|workshop|training|conference|seminar|round ?table|peer review|consultations?|event|exercise|visit|gathering|forum|dialogue)\b/i;
const isDetails = /^(?:event|meeting|workshop)\s+(?:details?|data|information|facts)\s*:?$/i;
const isSentence = /\b(?:was|were|took|has|have|had|is|are|will)\b/;
const unfinished = /\b(?:on|of|the|and|for|to|in|at|by|with|from|a|an)\s*$|[,–—-]\s*$/i;

const tidy = (text: string) =>
  plain(text)
    .replace(/\s*(?:[¹²³*†‡]+|\[\d\]|(?<=\bnote)\s?\d{1,2})$/i, "")
    .replace(/\s*[*†‡]+$/, "");

/** "Budva, Montenegro, 14 October 2015" below the event. */
const isDateLine = (line: string) =>
  datesIn(line).length > 0 && (citiesIn(line)[0]?.from === 0 || datesIn(line)[0]?.from === 0);

/** Lines that belong together, as one. */
function blocksOf(preamble: Mapped): Mapped[] {
  const blocks: Mapped[][] = [];
  let blank = true;
  for (const line of linesOf(preamble)) {
    const last = blocks.at(-1);
    const before = last?.at(-1)?.text ?? "";
    if (line.text.trim() === "") blank = true;
    else {
      const goesOn = last && (unfinished.test(before) || /^\s*\p{Ll}/u.test(line.text));
      const wrapped = last && !blank && !isDateLine(line.text) && !isTitle.test(before) && before.length > 45;
      if (goesOn || wrapped) last.push({ text: " ", at: [line.at[0] ?? 0] }, line);
      else blocks.push([line]);
      blank = false;
    }
  }
  return blocks.map((lines) => trimmed(together(lines)));
}

/** @returns the title of the note, and the event where it stands there without a label. */
export function headingIn(sections: readonly Section[]): {
  title: Placed<string> | null;
  event: Placed<string> | null;
} {
  const preamble = sections.find(({ subject }) => subject === "preamble");
  const blocks = preamble
    ? blocksOf(preamble.content).filter(({ text }) => /\p{L}/u.test(text) && text.length < 1200)
    : [];
  const titled = blocks.find(({ text }) => isTitle.test(text)) ?? blocks[0];
  const title = titled ? placed(tidy(titled.text.replace(/^#+\s*/, "")), titled) : null;
  const labelled = sections.find(({ subject, content }) => subject === "event" && /\p{L}/u.test(content.text));
  if (labelled) return { title, event: eventFrom(labelled.content) };
  const other = blocks.find(
    (block) =>
      block !== titled &&
      isEvent.test(block.text) &&
      !isDetails.test(block.text) &&
      block.text.length < 300 &&
      !isSentence.test(block.text),
  );
  if (other) return { title, event: eventFrom(other) };
  const named = titled
    ? /\bnotes?\s*(?:[:–—-]|on|about|regarding|concerning)\s+(?:the\s+)?(?=\S)/i.exec(titled.text)
    : null;
  if (named && titled && isEvent.test(titled.text))
    return { title, event: eventFrom(part(titled, named.index + named[0].length)) };
  const told = blocks.find(({ text }) => isSentence.test(text) && isEvent.test(text));
  const subject = told
    ? /^(?:The\s+)?(.{5,200}?)\s+(?:was|were)\s+(?:held|convened|hosted|organi[sz]ed)|^(?:The\s+)?(.{5,200}?)\s+took place/.exec(
        told.text,
      )
    : null;
  const words = subject?.[1] ?? subject?.[2];
  return {
    title,
    event:
      told && words ? eventFrom(part(told, told.text.indexOf(words), told.text.indexOf(words) + words.length)) : null,
  };
}

function eventFrom(content: Mapped): Placed<string> {
  const where = trimmed(content);
  const text = tidy(where.text)
    .replace(/^["“](.*)["”]\.?$/, "$1")
    .replace(/(?<!\b[A-Z])\.$/, "");
  return placed(text, where);
}
