// The letters of a print: which typeface has which, and what is done with those that none has.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import anyAscii from "any-ascii";
import { openSync } from "fontkit";

const require = createRequire(import.meta.url);
const roboto = join(dirname(require.resolve("pdfmake/package.json")), "fonts/Roboto");
/** @param {string} script @param {number} weight */
const noto = (script, weight) =>
  require.resolve(`@fontsource/noto-sans-${script}/files/noto-sans-${script}-${script}-${weight}-normal.woff`);

/** Each in the weight of a text and of a name. The first that has a letter writes it. */
export const faces = {
  Roboto: { normal: join(roboto, "Roboto-Regular.ttf"), bold: join(roboto, "Roboto-Medium.ttf") },
  Georgian: { normal: noto("georgian", 400), bold: noto("georgian", 600) },
  Armenian: { normal: noto("armenian", 400), bold: noto("armenian", 600) },
};
const opened = Object.entries(faces).map(([name, { normal }]) => ({ name, face: openSync(normal) }));

/** @type {Map<string, string | null>} */
const known = new Map();

/** @param {string} letter @returns {string | null} */
function faceOf(letter) {
  let name = known.get(letter);
  if (name === undefined) {
    name = opened.find(({ face }) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))?.name ?? null;
    known.set(letter, name);
  }
  return name;
}

let anyUnknown = false;

/** Whether any letter so far was one that no typeface has. */
export const wasReadOut = () => anyUnknown;

/** What no typeface here has is read out in Latin letters, in brackets: an empty box would say nothing. @param {string} text */
function readOut(text) {
  anyUnknown = true;
  return `[${anyAscii(text)}]`;
}

/** @param {string} text @param {object} [style] @returns {object[]} the text in runs, each of one typeface */
export function runs(text, style = {}) {
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

export const colours = { ink: "#17212b", muted: "#55606b", warn: "#7a4f00", rule: "#b9b3a5", band: "#eef0ee" };
