// Paragraphs and sentences, whatever lines they were broken into.
import { isBulleted, withoutBullet } from "./flat";
import { edit, linesOf, part, together, trimmed, type Mapped } from "./mapped";

const abbreviated =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Amb|St|No|Nos|Col|Lt|Gen|Maj|Capt|Brig|Cdr|Adm|Sgt|Hon|ret|resp|incl|cf|vs|e\.g|i\.e|H\.E|U\.S|U\.N|[A-Z])\.?$/;

/** @returns the paragraphs of a text as one line each; a bullet begins one. */
export function paragraphsOf(content: Mapped): Mapped[] {
  const paragraphs: Mapped[][] = [];
  let blank = true;
  for (const line of linesOf(content)) {
    if (line.text.trim() === "") {
      blank = true;
      continue;
    }
    const last = paragraphs.at(-1);
    const before = last?.at(-1)?.text ?? "";
    // A page may have ended, or a footnote stood, in the middle of a sentence.
    const goesOn = last !== undefined && !/[.:;!?]\s*$/.test(before) && /^\s*[\p{Ll}(]/u.test(line.text);
    if (isBulleted(line.text) || !last || (blank && !goesOn)) paragraphs.push([withoutBullet(line)]);
    else last.push(line);
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
    if (abbreviated.test(paragraph.text.slice(Math.max(0, index - 8), index))) continue;
    sentences.push(part(paragraph, from, index + end.trimEnd().length));
    from = index + end.length;
  }
  return [...sentences, part(paragraph, from)].map((sentence) => edit(sentence, /\s+/g, () => " "));
}
