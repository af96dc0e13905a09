// Paragraphs of the resolution as lists write them: "OP3(a)", "3 a", "3(a)-(b)", "пп. 3 а), 6".
import type { Paragraph } from "@/lib/database/generated/enums";
import { Unfit } from "@/lib/imports/cells";
import { paragraphs, paragraphsInOrder } from "@/lib/resolution/vocabulary";

/** What stands before a number and says no more than that it is a paragraph's. */
const titles =
  /(?<!\p{L})(?:operative|resolution|paragraphs?|paragraphes?|paras?|unscr|ops?|pp|dispositif|alin[ée]as?|ziffern?|absatz|abs[äa]tze|abs|buchstabe|lit|nr|no|n°|пунктов|пункты|пункта|пункте|пункт|подпункты?|пп|п)(?!\p{L})\.?|op(?=\d)|§|№/giu;
const joining = /(?<!\p{L})(?:and|und|et|и|sowie)(?!\p{L})/giu;
const ranging = /(?<!\p{L})(?:to|through|bis|по)(?!\p{L})|[\u2010-\u2015]/giu;
/** Letters that a keyboard of Cyrillic gives, by how they look or by their place in the alphabet. */
const letters: Record<string, string> = { а: "a", б: "b", в: "c", с: "c", г: "d", д: "d" };

type Token = { number: string } | { letter: string } | "-";

function tokensIn(cell: string): Token[] {
  const bare = cell
    .normalize("NFKC")
    .toLowerCase()
    .replace(/1540\s*(?:\(2004\))?/g, " ")
    .replace(titles, " ")
    .replace(joining, " ")
    .replace(ranging, "-");
  if (/[^\d\sa-dабвгдс().,;:/+&-]/u.test(bare)) throw new Unfit("unknownParagraph");
  return [...bare.matchAll(/\d+|\p{L}+|-/gu)].map(([token]): Token => {
    if (token === "-") return "-";
    if (/^\d/.test(token)) return { number: String(Number(token)) };
    if (token.length > 1) throw new Unfit("unknownParagraph");
    return { letter: letters[token] ?? token };
  });
}

/** Paragraph 3 has parts of its own here; those of 8 are one. */
function meant(number: string, letter: string | null): Paragraph[] {
  const found = paragraphs.filter((paragraph) => {
    if (letter === null || number === "8")
      return paragraph === `op${number}` || (/^op3[a-d]$/.test(paragraph) && number === "3");
    return paragraph === `op${number}${letter}`;
  });
  if (found.length === 0) throw new Unfit("unknownParagraph");
  return found;
}

const place = (paragraph: Paragraph | undefined) => paragraphs.findIndex((one) => one === paragraph);

/** @returns the paragraphs that a cell names, in the resolution's order. @throws Unfit where something in it is none. */
export function paragraphsIn(cell: string): Paragraph[] {
  const tokens = tokensIn(cell);
  const groups: { paragraphs: Paragraph[]; ranges: boolean }[] = [];
  let number: string | null = null;
  let ranges = false;
  for (const [index, token] of tokens.entries()) {
    if (token === "-") {
      ranges = true;
      continue;
    }
    if ("number" in token) {
      number = token.number;
      const next = tokens[index + 1];
      // Its letter says more exactly which it is.
      if (next && next !== "-" && "letter" in next) continue;
      groups.push({ paragraphs: meant(number, null), ranges });
    } else {
      if (number === null) throw new Unfit("unknownParagraph");
      groups.push({ paragraphs: meant(number, token.letter), ranges });
    }
    ranges = false;
  }
  if (ranges) throw new Unfit("unknownParagraph");
  const found = groups.flatMap((group, index) => {
    if (!group.ranges) return group.paragraphs;
    const [from, to] = [place(groups[index - 1]?.paragraphs[0]), place(group.paragraphs.at(-1))];
    if (from < 0 || to < from) throw new Unfit("unknownParagraph");
    return paragraphs.slice(from, to + 1);
  });
  if (found.length === 0) throw new Unfit("unknownParagraph");
  return paragraphsInOrder(found);
}
