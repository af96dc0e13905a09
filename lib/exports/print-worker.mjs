// Draws the print in a thread of its own: a thousand entries take seconds, in which the portal goes on answering.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import anyAscii from "any-ascii";
import { openSync } from "fontkit";
import pdfmake from "pdfmake";

const require = createRequire(import.meta.url);
const roboto = join(dirname(require.resolve("pdfmake/package.json")), "fonts/Roboto");
/** @param {string} script @param {number} weight */
const noto = (script, weight) =>
  require.resolve(`@fontsource/noto-sans-${script}/files/noto-sans-${script}-${script}-${weight}-normal.woff`);

/** Each in the weight of a text and of a name. The first that has a letter writes it. */
const faces = {
  Roboto: { normal: join(roboto, "Roboto-Regular.ttf"), bold: join(roboto, "Roboto-Medium.ttf") },
  Georgian: { normal: noto("georgian", 400), bold: noto("georgian", 600) },
  Armenian: { normal: noto("armenian", 400), bold: noto("armenian", 600) },
};
const opened = Object.entries(faces).map(([name, { normal }]) => ({ name, face: openSync(normal) }));

/** @param {string} letter */
const faceOf = (letter) =>
  opened.find(({ face }) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))?.name ?? null;

let anyUnknown = false;

/** What no typeface here has is read out in Latin letters, in brackets: an empty box would say nothing. @param {string} text */
function readOut(text) {
  anyUnknown = true;
  return `[${anyAscii(text)}]`;
}

/** @param {string} text @param {object} [style] @returns {object[]} the text in runs, each of one typeface */
function runs(text, style = {}) {
  /** @type {{ face: string | null, text: string }[]} */
  const parts = [];
  for (const letter of text) {
    const last = parts.at(-1);
    const face = /\s/u.test(letter) && last ? last.face : faceOf(letter);
    if (last?.face === face) last.text += letter;
    else parts.push({ face, text: letter });
  }
  return parts.map((part) =>
    part.face === null
      ? { ...style, font: "Roboto", text: readOut(part.text.trim()) + (/\s$/u.exec(part.text)?.[0] ?? "") }
      : { ...style, font: part.face, text: part.text },
  );
}

const [ink, muted, warn] = ["#17212b", "#55606b", "#7a4f00"];

/** @param {import("./sheets").Fact} fact */
const factRow = ({ label, value, link, only }) => [
  { text: runs(label, { color: muted }) },
  {
    text: [...runs(value, link ? { link } : {}), ...(only ? runs(`  ·  ${only}`, { color: warn, fontSize: 8 }) : [])],
  },
];

const lines = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 6,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

/** @param {import("./sheets").Fact[]} facts */
const smallPrint = (facts) => ({
  fontSize: 8,
  margin: [0, 2, 0, 0],
  text: facts.flatMap(({ label, value }, index) => [
    ...runs(`${index > 0 ? "  ·  " : ""}${label} `, { color: muted }),
    ...runs(value),
  ]),
});

/** @param {import("./sheets").Post} post */
const postBlock = ({ heading, name, absence, facts }) => {
  const [major, minor] = [facts.filter(({ isMinor }) => !isMinor), facts.filter(({ isMinor }) => isMinor)];
  return {
    unbreakable: true,
    margin: [0, 4, 0, 6],
    columns: [
      { width: 118, text: runs(heading, { color: muted }), margin: [0, 1, 8, 0] },
      {
        width: "*",
        stack: [
          ...(name ? [{ text: runs(name, { bold: true, fontSize: 11 }) }] : []),
          ...(absence ? [{ text: runs(absence, { color: warn }) }] : []),
          ...(major.length > 0 ? [{ table: { widths: [76, "*"], body: major.map(factRow) }, layout: lines }] : []),
          ...(minor.length > 0 ? [smallPrint(minor)] : []),
        ],
      },
    ],
  };
};

/** A State's name stays with the first of what stands under it. @param {import("./sheets").Sheet} sheet */
const sheetBlock = ({ name, posts: [first, ...others] }) => [
  {
    unbreakable: true,
    stack: [
      {
        canvas: [{ type: "line", x1: 0, y1: 0, x2: 483, y2: 0, lineWidth: 0.7, lineColor: ink }],
        margin: [0, 8, 0, 4],
      },
      { text: runs(name, { bold: true, fontSize: 14 }), outline: true, outlineText: name },
      ...(first ? [postBlock(first)] : []),
    ],
  },
  ...others.map(postBlock),
];

/** @type {import("./print").PrintOrder} */
const { title, mark, asOf, reader, then, sheets, nothing, unknownLetters, language } = workerData;

/** @param {object[]} left @param {object[]} right */
const edge = (left, right) => ({
  margin: [56, 24, 56, 0],
  fontSize: 8,
  columns: [{ text: left }, { text: right, alignment: "right", width: "auto" }],
});

const body = sheets.length > 0 ? sheets.flatMap(sheetBlock) : [{ text: runs(nothing) }];
const content = [
  { text: runs(title, { bold: true, fontSize: 20 }), margin: [0, 0, 0, 4] },
  ...(then ? [{ text: runs(then, { color: warn }), margin: [0, 0, 0, 4] }] : []),
  { text: runs(`${asOf} ${reader}`, { color: muted }), margin: [0, 0, 0, 2] },
  { text: runs(mark, { bold: true }), margin: [0, 0, 0, 6] },
  ...(anyUnknown ? [{ text: runs(unknownLetters, { color: muted }), margin: [0, 0, 0, 6] }] : []),
  ...body,
];

pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((/** @type {string} */ path) =>
  Object.values(faces).some((face) => Object.values(face).includes(path)),
);
pdfmake.setFonts(faces);
const print = pdfmake.createPdf({
  pageSize: "A4",
  pageMargins: [56, 56, 56, 56],
  info: { title: `${title}, ${asOf}`, author: "CPC", subject: mark, creator: "1540 Points of Contact" },
  language,
  defaultStyle: { font: "Roboto", fontSize: 9.5, lineHeight: 1.15, color: ink },
  header: edge(runs(mark, { bold: true }), runs(title, { color: muted })),
  footer: (/** @type {number} */ page, /** @type {number} */ pages) =>
    edge(runs(`${asOf} ${reader}`, { color: muted }), runs(`${page} / ${pages}`, { bold: true })),
  content,
});
parentPort?.postMessage(await print.getBuffer());
