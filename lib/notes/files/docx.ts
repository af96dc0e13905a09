// The text of a DOCX (ECMA-376): paragraphs, lists, tables and footnotes, as an Information Note uses them.
import { strFromU8, unzipSync } from "fflate";
import { listZip } from "@/lib/imports/zip";

const largestUnpacked = 60 * 1024 * 1024;
const main = "word/document.xml";
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decoded = (text: string) =>
  text.replace(/&(#x?[\da-f]{1,6}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : "";
  });

/** Text that is not read: deleted, hidden behind a drawing's second version, or the code of a field. */
const skipped = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:instrText", "w:delText", "w:tabs"]);

interface Reading {
  text: string;
  /** How deep in tables, and which cell of the row. */
  rows: number[];
  numbered: boolean;
  begun: number;
}

function endParagraph(state: Reading) {
  const written = state.text.slice(state.begun);
  if (state.numbered && written.trim() !== "") state.text = `${state.text.slice(0, state.begun)}• ${written}`;
  state.numbered = false;
  state.text += "\n\n";
  state.begun = state.text.length;
}

function open(name: string, tag: string, state: Reading) {
  if (name === "w:tab") state.text += "\t";
  else if (name === "w:br" || name === "w:cr") state.text += tag.includes('w:type="page"') ? "\f" : "\n";
  else if (name === "w:noBreakHyphen") state.text += "-";
  else if (name === "w:softHyphen") state.text += "\u00ad";
  else if (name === "w:numPr") state.numbered = true;
  else if (name === "w:p") state.begun = state.text.length;
  else if (name === "w:tr") state.rows.push(0);
  else if (name === "w:tc" && state.rows.length > 0) {
    const row = state.rows.length - 1;
    if ((state.rows[row] ?? 0) > 0) state.text = `${state.text.trimEnd()}\t`;
    state.rows[row] = (state.rows[row] ?? 0) + 1;
  }
}

function textOf(xml: string): string {
  const state: Reading = { text: "", rows: [], numbered: false, begun: 0 };
  let within = 0;
  let skipping: string | null = null;
  let inText = false;
  for (const { 0: token, 1: closing, 2: name = "" } of xml.matchAll(/<(\/?)([\w:]+)[^>]*>|[^<]+/g)) {
    if (!token.startsWith("<")) {
      if (inText && !skipping) state.text += decoded(token);
      continue;
    }
    const empty = token.endsWith("/>");
    if (skipping) {
      if (name === skipping && !empty) within += closing ? -1 : 1;
      if (within === 0) skipping = null;
    } else if (skipped.has(name) && !closing && !empty) [skipping, within] = [name, 1];
    else if (name === "w:t") inText = !closing && !empty;
    else if (!closing) {
      open(name, token, state);
      if (name === "w:p" && empty) endParagraph(state);
    } else if (name === "w:p") endParagraph(state);
    else if (name === "w:tr") {
      state.rows.pop();
      state.text = `${state.text.trimEnd()}\n`;
    } else if (name === "w:tbl") state.text += "\n";
  }
  return state.text;
}

const emptyBetween = /\S[ \t]*\n{4,}(?=\S)/g;
const fewest = 3;

/** Where empty paragraphs part what belongs together, as in a text saved line by line, a paragraph that does not end is a line. */
const asLines = (text: string): string =>
  (text.match(emptyBetween)?.length ?? 0) < fewest ? text : text.replace(/(?<=[^\s.!?:])[ \t]*\n\n(?=[^\s•])/g, "\n");

/** @returns the text of a DOCX, or null where the file is none. Rows of tables are lines, their cells parted by tabs. */
export function textOfDocx(bytes: Uint8Array): string | null {
  const zip = listZip(bytes);
  if (!zip?.names.includes(main) || zip.size > largestUnpacked) return null;
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => name === main });
    const xml = files[main];
    return xml ? asLines(textOf(strFromU8(xml))) : null;
  } catch {
    return null;
  }
}
