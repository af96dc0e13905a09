// Paragraphs and bullets: out of what a person typed, and back into text.

export interface Run {
  text: string;
  bold?: boolean;
}

/** A paragraph, or one point of a list. */
export interface Block {
  bullet: boolean;
  runs: Run[];
}

export const paragraph = (...runs: (Run | string)[]): Block => ({ bullet: false, runs: runs.map(asRun) });
export const point = (...runs: (Run | string)[]): Block => ({ bullet: true, runs: runs.map(asRun) });

const asRun = (run: Run | string): Run => (typeof run === "string" ? { text: run } : run);

const bullet = /^\s*[-–•*]\s+/;

/** @returns the paragraphs and points of a text: empty lines part paragraphs, "- " begins a point, other lines go on. */
export function blocksOf(text: string): Block[] {
  const blocks: { bullet: boolean; lines: string[] }[] = [];
  let parted = true;
  for (const line of text.split("\n")) {
    const said = line.replace(bullet, "").trim();
    if (said === "") {
      parted = true;
      continue;
    }
    const last = blocks.at(-1);
    if (!last || parted || bullet.test(line)) blocks.push({ bullet: bullet.test(line), lines: [said] });
    else last.lines.push(said);
    parted = false;
  }
  return blocks.map(({ bullet: isPoint, lines }) => ({ bullet: isPoint, runs: [{ text: lines.join(" ") }] }));
}

/** @returns what a block says, without its marks. */
export const textOf = ({ runs }: Block): string => runs.map(({ text }) => text).join("");

/** @returns blocks as text: points on lines of their own, paragraphs parted by an empty line. */
export function asLines(blocks: readonly Block[]): string {
  return blocks.reduce((text, block, index) => {
    const line = `${block.bullet ? "- " : ""}${textOf(block)}`;
    if (index === 0) return line;
    return `${text}${block.bullet && blocks[index - 1]?.bullet ? "\n" : "\n\n"}${line}`;
  }, "");
}
