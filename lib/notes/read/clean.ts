// Takes off a text what its file and its pages brought along, before anything in it is understood.
import { joinColumns } from "./columns";
import { isBulleted, isPoint } from "./flat";
import { subjectOf } from "./labels";
import { edit, linesOf, mapped, part, together, type Mapped } from "./mapped";

const pageNumber = /^\s*(?:page\s*)?[-–—]?\s*\d{1,3}\s*(?:(?:\/|of)\s*\d{1,3})?\s*[-–—]?\s*$/i;
const footnote =
  /^\s*(?:[¹²³⁴⁵⁶⁷⁸⁹]\s*\S|(?:\*{1,3}|†|‡|\[\d{1,2}\]|\(?\d{1,2}\)?\.?)?\s*for information\s*(?:only|[-–—,:(]|not\b))/i;
/** Before a hyphen at the end of a line, these keep it: "Co-operation", "non-proliferation". */
const hyphenated = /(?:^|[^\p{L}])(?:co|non|sub|multi|inter|cross|vice|ex|anti|counter|dual|follow|self|so|well|on)$/iu;

const notBlank = ({ text }: Mapped) => text.trim() !== "";
const withoutDigits = (line: string) => line.replace(/\d+/g, "#").replace(/\s+/g, " ").trim();

/** What stands at the head or foot of more than one page is no part of the note. */
function furniture(pages: Mapped[][]): Set<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const lines = page.filter(notBlank);
    for (const line of new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(({ text }) => withoutDigits(text))))
      seen.set(line, (seen.get(line) ?? 0) + 1);
  }
  return new Set([...seen].filter(([line, times]) => times > 1 && line.length > 3).map(([line]) => line));
}

/** Whether a paragraph goes on over the end of a page: its last line is full and no sentence's end, and no label or point follows. */
function goesOnOver(kept: readonly Mapped[], next: string): boolean {
  const lines = kept.filter(notBlank).map(({ text }) => text.trimEnd());
  const last = lines.at(-1) ?? "";
  const widest = Math.max(...lines.slice(-30).map(({ length }) => length));
  return (
    last.length > widest * 0.75 &&
    last.length > 40 &&
    !/[.:!?]["”)]?$/.test(last) &&
    !isPoint(last) &&
    !isBulleted(next) &&
    subjectOf(next.replace(/:.*$/s, ""), true) === null
  );
}

function withoutFurniture(whole: Mapped): Mapped {
  const pages: Mapped[][] = [[]];
  for (const line of linesOf(whole)) {
    const breaks = line.text.lastIndexOf("\f");
    if (breaks >= 0) pages.push([]);
    pages.at(-1)?.push(breaks >= 0 ? part(line, breaks + 1) : line);
    if (/\D/.test(line.text.trim()) && pageNumber.test(line.text)) pages.push([]);
  }
  const seen = new Set<string>();
  const repeated = pages.length > 1 ? furniture(pages) : new Set<string>();
  const kept: Mapped[] = [];
  for (const page of pages) {
    let noting = false;
    let top = kept.length > 0;
    for (const line of page) {
      noting = notBlank(line) && (noting || footnote.test(line.text));
      if (noting || pageNumber.test(line.text)) continue;
      const key = withoutDigits(line.text);
      // Where it stands first it may be the title.
      if (repeated.has(key) && (seen.has(key) || seen.size === seen.add(key).size)) continue;
      if (top && notBlank(line)) {
        if (goesOnOver(kept, line.text)) while (!notBlank(kept.at(-2) ?? line)) kept.splice(-2);
        top = false;
      }
      kept.push(line, { text: "\n", at: [line.at.at(-1) ?? 0] });
    }
  }
  return together(kept);
}

/** @returns the text of a note with plain spaces and line ends, without page numbers, headers, footnotes and word breaks. */
export function clean(original: string): Mapped {
  let text = mapped(original);
  text = edit(text, /\r\n?|[\u2028\u2029\v\u0085]/g, () => "\n");
  text = edit(text, /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, () => " ");
  text = edit(text, /\u00ad(?:[ ]*\n[ ]*)?|[\u200b-\u200d\u2060\ufeff]|\*\*|__/g, () => "");
  text = edit(text, /[ﬀﬁﬂﬃﬄ\u2010\u2011]/g, ([letter = ""]) =>
    /[\u2010\u2011]/.test(letter) ? "-" : letter.normalize("NFKC"),
  );
  // Nothing is told by more white space than this, and much could be made slow by it.
  text = edit(text, / {100,}/g, ([run = ""]) => run.slice(0, 100));
  text = edit(text, /\t{3,}/g, () => "\t\t");
  text = edit(text, /\n(?:[ \t]{0,100}\n){4,}/g, () => "\n\n\n\n");
  text = edit(text, /^[ ]*\|[ ]*|(?:[ ]*\|)+[ ]*$/gm, () => "");
  text = edit(text, /[ ]+\|[ ]+/g, () => "\t");
  text = joinColumns(withoutFurniture(text));
  text = edit(text, /[¹²³⁴⁵⁶⁷⁸⁹⁰]|\[\d{1,2}\]/g, () => "");
  text = edit(text, /(?<=\p{L}\/)[ ]*\n[ ]*(?=\p{L})/gu, () => "");
  return edit(text, /(?<=\p{L})-[ ]*\n\s*(?=\p{L})/gu, ({ index, input, 0: match }) => {
    const before = input.slice(Math.max(0, index - 12), index);
    const after = input.charAt(index + match.length);
    return hyphenated.test(before) || after !== after.toLowerCase() ? "-" : "";
  });
}
