// An Information Note: bold labels, points, and at the foot of the first page that it is no official report.
import { colours, runs } from "./typefaces.mjs";

/** @typedef {import("../../notes/write/sheet").NoteSheet} Sheet */
/** @typedef {import("../../notes/write/blocks").Block} Block */

const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const day = String.raw`\d{1,2}(?:(?:st|nd|rd|th)?(?:[-–]| to | and |, )\d{1,2})*(?:st|nd|rd|th)?`;
/** A date, with the bracket that it opens and the word before that: "Vienna (10 April 2014". */
const date = new RegExp(
  String.raw`(?:\S+ \()?(?:${day} ${month}(?:[-–]| to )?)*(?:${day} )?${month}(?: ${day},)?(?: \d{4})?\b`,
  "g",
);

/** "Prof.", "J.": not the end of a line, for it would be read as that of a sentence. */
const shortened = /(?<=(?<!\p{L})\p{Lu}\p{L}{0,4}\.) (?=\p{L})/gu;

/** "1540 Committee": no line ends between a number and what it counts. */
const counted = /(?<=(?<![\p{L}\d])\d{1,4}) (?=\p{L})/gu;

/** Words keep their hyphens, and stay whole where a line ends; so do dates, numbers with their words, titles with their names. @param {string} text */
const whole = (text) =>
  text
    .replace(/(?<=\p{L})-(?=\p{L})/gu, "\u2011")
    .replace(date, (said) => said.replaceAll(" ", "\u00a0"))
    .replace(shortened, "\u00a0")
    .replace(counted, "\u00a0")
    // A dash that began a line would be read as a point.
    .replace(/(?<=\S) (?=[-–—] )/g, "\u00a0");

/** @param {Block["runs"]} texts */
const runsOf = (texts) => texts.flatMap(({ text, bold }) => runs(whole(text), bold ? { bold: true } : {}));

/** One that ends with a colon leads in what follows. @param {{ text?: string }[]} text */
const paragraph = (text) => ({
  text,
  margin: [0, 11, 0, 0],
  ...(text.at(-1)?.text?.trimEnd().endsWith(":") && { headlineLevel: 1 }),
});

/** Longer ones, of three lines and more, are parted where a page ends: its foot is not left empty. */
const longestWhole = 250;

/** @param {{ text?: string }[]} text */
const lettersOf = (text) => text.reduce((sum, run) => sum + (run.text?.length ?? 0), 0);

/** A point has its mark as a letter, which is read and copied with it. @param {object[]} text */
const point = (text) => ({
  ...(lettersOf(text) < longestWhole && { unbreakable: true }),
  columns: [
    { text: "•", width: 11 },
    { text, width: "*" },
  ],
  margin: [0, 5, 0, 0],
});

/** Points that follow one another are one list. @param {Block[]} blocks @returns {object[]} */
function drawn(blocks) {
  /** @type {{ bullet: boolean, items: object[][] }[]} */
  const groups = [];
  for (const { bullet, runs: texts } of blocks) {
    const last = groups.at(-1);
    if (bullet && last?.bullet) last.items.push(runsOf(texts));
    else groups.push({ bullet, items: [runsOf(texts)] });
  }
  return groups.map(({ bullet, items }) =>
    bullet ? { stack: items.map(point), margin: [8, 0, 0, 0] } : paragraph(items[0] ?? []),
  );
}

/** @param {Sheet["parts"][number]} part @returns {object[]} */
function partBlocks({ label, inline, blocks: [first, ...more] }) {
  if (inline && first)
    return [paragraph([...runs(`${label}: `, { bold: true }), ...runsOf(first.runs)]), ...drawn(more)];
  const title = { text: runs(label, { bold: true }), margin: [0, 13, 0, 0], headlineLevel: 1 };
  return [title, ...drawn(first ? [first, ...more] : more)];
}

const width = 595 - 2 * 71;

/** @typedef {{ getFollowingNodesOnPage: () => object[] }} Following */

/** @param {import("../../notes/file").NotePrint} sheet */
export function note({ title, remarks, parts, footnote }) {
  return {
    pageMargins: [71, 62, 71, 84],
    // A label, or what leads in, stays with what it announces.
    pageBreakBefore: (/** @type {{ headlineLevel?: number }} */ { headlineLevel }, /** @type {Following} */ nodes) =>
      headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0,
    info: { title },
    defaultStyle: { font: "Roboto", fontSize: 11, lineHeight: 1.2, color: colours.ink },
    content: [
      {
        text: [...runs(title, { bold: true }), { text: "¹" }],
        fontSize: 16,
        alignment: "center",
        margin: [0, 0, 0, 6],
      },
      ...remarks.map((remark) => ({ text: runs(remark, { color: colours.warn }), margin: [0, 11, 0, 0] })),
      ...parts.flatMap(partBlocks),
    ],
    footer: (/** @type {number} */ page, /** @type {number} */ pages) => ({
      margin: [71, 8, 71, 0],
      stack: [
        ...(page === 1
          ? [
              {
                canvas: [{ type: "line", x1: 0, y1: 0, x2: width / 3, y2: 0, lineWidth: 0.6, lineColor: colours.ink }],
              },
              { text: runs(`¹ ${footnote}`), fontSize: 8.5, margin: [0, 4, 0, 0], lineHeight: 1.1 },
            ]
          : []),
        { text: `${page} / ${pages}`, fontSize: 8.5, alignment: "right", margin: [0, page === 1 ? 6 : 30, 0, 0] },
      ],
    }),
  };
}
