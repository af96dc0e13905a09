// Paragraphs and sentences, whatever lines they were broken into.
import { isBulleted, withoutBullet } from "./flat";
import { beginsWithPerson } from "./person-names";
import { edit, linesOf, part, together, trimmed, type Mapped } from "./mapped";

const abbreviated =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Amb|St|No|Nos|Col|Lt|Gen|Maj|Capt|Brig|Cdr|Adm|Sgt|Hon|ret|resp|incl|cf|vs|e\.g|i\.e|H\.E|U\.S|U\.N|[A-Z])\.?$/;

const abbreviatedMonth = /(?:^|[\s(])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** What begins a sentence, and goes on no point of a list. */
const opener =
  /^(?:The|In|It|This|These|There|They|A|An|All|We|Participants|Delegates|During|With|After|Following|At|Both|Each|Their)\s(?=(\p{Lu})?)/u;
const unfinished = /(?:[,(–—-]|\b(?:and|of|the|for|from|in|on|by|with|to|as|at|or))\s*$/i;

/** Whether a line begins what no longer belongs to the point, or the name in a list, that stands above it. */
function endsPoints(before: string, line: string, widest: number): boolean {
  const found = opener.exec(line);
  if (!found || unfinished.test(before)) return false;
  return found[1] === undefined || /[.!?]\s*$/.test(before) || before.trimEnd().length < widest * 0.75;
}

/** @returns the paragraphs of a text as one line each; a bullet begins one, and what follows a short last point does. */
export function paragraphsOf(content: Mapped): Mapped[] {
  const paragraphs: Mapped[][] = [];
  let blank = true;
  let inPoints = false;
  let inNames = false;
  const lines = linesOf(content);
  const widest = Math.max(0, ...lines.map(({ text }) => text.trimEnd().length));
  for (const line of lines) {
    if (line.text.trim() === "") {
      blank = true;
      continue;
    }
    const last = paragraphs.at(-1);
    const before = last?.at(-1)?.text ?? "";
    // A page may have ended, or a footnote stood, in the middle of a sentence.
    const goesOn = last !== undefined && !/[.:;!?]\s*$/.test(before) && /^\s*[\p{Ll}(]/u.test(line.text);
    const bulleted = isBulleted(line.text);
    // Names one below the other, without bullets.
    const names: boolean =
      beginsWithPerson(line.text) && !unfinished.test(before) && (inNames || before === "" || /:\s*$/.test(before));
    const behind = (inPoints || inNames) && endsPoints(before, line.text, widest);
    if (bulleted || names || !last || behind || (blank && !goesOn)) {
      paragraphs.push([withoutBullet(line)]);
      inPoints = bulleted;
      inNames = names && !bulleted;
    } else last.push(line);
    blank = false;
  }
  return paragraphs.map((lines) =>
    trimmed(
      together(lines.flatMap((line, index) => (index === 0 ? [line] : [{ text: " ", at: [line.at[0] ?? 0] }, line]))),
    ),
  );
}

/** Where one sentence ends, also where its full stop was lost: "of regional training With participation of 23". */
const ends =
  /[.!?]["”’)]?\s+(?=["“(]?[\p{Lu}\d])|(?<=\p{Ll}{3})\s+(?=(?:With|During|After|Following|At|In|As|It|This|These)\s\p{Ll})/gu;

/** @returns the sentences of a paragraph. */
export function sentencesOf(paragraph: Mapped): Mapped[] {
  const sentences: Mapped[] = [];
  let from = 0;
  for (const { index, 0: end } of paragraph.text.matchAll(ends)) {
    const before = paragraph.text.slice(Math.max(0, index - 8), index);
    if (
      abbreviated.test(before) ||
      (abbreviatedMonth.test(before) && /\d$/.test(paragraph.text.slice(0, index + end.length + 1)))
    )
      continue;
    sentences.push(part(paragraph, from, index + end.trimEnd().length));
    from = index + end.length;
  }
  return [...sentences, part(paragraph, from)].map((sentence) => edit(sentence, /\s+/g, () => " "));
}
