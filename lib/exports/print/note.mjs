// An Information Note: bold labels, points, and at the foot of the first page that it is no official report.
import { colours, runs } from "./typefaces.mjs";

/** @typedef {import("../../notes/write/sheet").NoteSheet} Sheet */
/** @typedef {import("../../notes/write/blocks").Block} Block */

/** Words keep their hyphens, and stay whole where a line ends. @param {string} text */
const whole = (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, "\u2011");

/** @param {Block["runs"]} texts */
const runsOf = (texts) => texts.flatMap(({ text, bold }) => runs(whole(text), bold ? { bold: true } : {}));

const paragraph = (/** @type {object[]} */ text) => ({ text, margin: [0, 11, 0, 0] });

/** Longer ones are parted where a page ends. */
const longestWhole = 3000;

/** A point has its mark as a letter, which is read and copied with it. @param {object[]} text */
const point = (text) => ({
  ...(JSON.stringify(text).length < longestWhole && { unbreakable: true }),
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
  const title = { text: runs(label, { bold: true }), margin: [0, 15, 0, 0] };
  const begun = first ? drawn([first]) : [];
  // A label stays with what it announces.
  const whole = JSON.stringify(begun).length < longestWhole;
  return [whole ? { unbreakable: true, stack: [title, ...begun] } : [title, ...begun], ...drawn(more)];
}

const width = 595 - 2 * 71;

/** @param {import("../../notes/file").NotePrint} sheet */
export function note({ title, remarks, parts, footnote }) {
  return {
    pageMargins: [71, 71, 71, 96],
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
