import { AlignmentType, FootnoteReferenceRun, HeadingLevel, Paragraph, type ParagraphChild } from "docx";
import { colours, run, wordDocument } from "@/lib/exports/word";
import type { Block, Run } from "./blocks";
import type { NotePart, NoteSheet } from "./sheet";

const size = 22;
const after = { after: 140 };
const runsOf = (runs: Run[]) => runs.map(({ text, bold }) => run(text, { size, bold: bold ?? false }));

const drawn = ({ bullet, runs }: Block, lead: ParagraphChild[] = []) =>
  new Paragraph({
    children: [...lead, ...runsOf(runs)],
    alignment: AlignmentType.BOTH,
    spacing: bullet ? { after: 80 } : after,
    ...(bullet && { bullet: { level: 0 } }),
  });

function partOf({ label, inline, blocks }: NotePart): Paragraph[] {
  const [first, ...more] = blocks;
  if (inline && first)
    return [drawn(first, [run(`${label}: `, { size, bold: true })]), ...more.map((block) => drawn(block))];
  const title = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    spacing: { before: 200, after: 120 },
    children: [run(label, { size })],
  });
  return [title, ...blocks.map((block) => drawn(block))];
}

/** An Information Note as a Word document: bold labels, real points, a real footnote to its title, numbered pages. */
export function asDocx({ title, remarks, parts, footnote }: NoteSheet): Promise<Buffer> {
  return wordDocument({
    title,
    language: "en",
    face: "Times New Roman",
    below: "",
    footnotes: { 1: { children: [new Paragraph({ children: [run(` ${footnote}`, { size: 18 })] })] } },
    children: [
      new Paragraph({
        heading: HeadingLevel.TITLE,
        spacing: { after: 240 },
        children: [run(title, { size: 32 }), new FootnoteReferenceRun(1)],
      }),
      ...remarks.map(
        (remark) => new Paragraph({ spacing: after, children: [run(remark, { size, color: colours.warn })] }),
      ),
      ...parts.flatMap(partOf),
    ],
  });
}
