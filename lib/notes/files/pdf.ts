// The text of a PDF, line by line, columns kept apart.
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

const mostPages = 60;

interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Pieces of one height on the page are one line, from left to right. */
function linesOf(pieces: Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    // A raised footnote mark belongs to its line.
    if (line && first && Math.abs(first.y - piece.y) < Math.max(first.height, piece.height) * 0.5) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.toSorted((one, other) => one.x - other.x));
}

function lineText(line: Piece[], margin: number): string {
  let text = "";
  let end = margin;
  for (const { text: written, x, width, height } of line) {
    const gap = x - end;
    const size = height || 10;
    if (text === "" && gap > size * 4) text = "\t";
    else if (text !== "" && gap > size * 1.6) text = `${text.trimEnd()}\t`;
    else if (text !== "" && gap > size * 0.15 && !/\s$/.test(text) && !/^\s/.test(written)) text += " ";
    text += written;
    end = x + width;
  }
  return text;
}

function pageText(pieces: Piece[]): string {
  const lines = linesOf(pieces.filter(({ text }) => text.trim() !== ""));
  const margin = Math.min(...pieces.filter(({ text }) => text.trim() !== "").map(({ x }) => x));
  const sizes = lines.map((line) => line[0]?.height ?? 10).toSorted((one, other) => one - other);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 10;
  let text = "";
  let last: number | null = null;
  const steps = lines
    .slice(1)
    .map((line, index) => (lines[index]?.[0]?.y ?? 0) - (line[0]?.y ?? 0))
    .filter((step) => step > 0);
  const endOf = (line: Piece[]) => Math.max(...line.map(({ x, width }) => x + width));
  const right = Math.max(...lines.map(endOf));
  const isFull = (line: Piece[]) => endOf(line) - margin > (right - margin) * 0.8;
  const third = steps.toSorted((one, other) => one - other)[Math.floor(steps.length / 3)] ?? usual * 1.2;
  // Where most lines are full, most steps are those of lines; else they may be those of paragraphs of one line.
  const isRunning = lines.filter(isFull).length > lines.length * 0.6;
  const step = isRunning ? third : Math.min(third, usual * 1.65);
  let wasFull = true;
  for (const line of lines) {
    const y = line[0]?.y ?? 0;
    // The lines of a paragraph are full but for the last: a wide gap behind one that is not ends a paragraph.
    const apart = last !== null && (last - y > step * 1.4 || (!wasFull && last - y > usual * 1.75));
    if (apart) text += "\n";
    text += `${lineText(line, margin)}\n`;
    wasFull = isFull(line);
    last = y;
  }
  // Where nothing on a page stands in columns, what is set in is no column.
  return /[^\t\n]\t/.test(text) ? text : text.replace(/^\t/gm, "");
}

/** @returns the text of a PDF, pages parted by form feeds; null where it cannot be read. */
export async function textOfPdf(bytes: Uint8Array): Promise<string | null> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
  });
  try {
    const document = await loading.promise;
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): Piece[] => {
        if (!("str" in item)) return [];
        const [, , , , x, y] = item.transform as number[];
        return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, height: item.height }];
      });
      if (pieces.length > 0) pages.push(pageText(pieces));
    }
    return pages.join("\f");
  } catch {
    return null;
  } finally {
    await loading.destroy();
  }
}
