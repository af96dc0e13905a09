import { asLines } from "./blocks";
import type { NotePart, NoteSheet } from "./sheet";

const partText = ({ label, inline, blocks }: NotePart) =>
  inline ? `${label}: ${asLines(blocks)}` : `${label}\n\n${asLines(blocks)}`;

/** @returns a note as plain text, in lines as long as its paragraphs. */
export const asTxt = ({ title, remarks, parts, footnote }: NoteSheet): string =>
  `${[`${title}¹`, ...remarks, ...parts.map(partText), `¹ ${footnote}`].join("\n\n")}\n`;
