// Where a note as it was issued is no longer what the record says.
import { asLines } from "./write/blocks";
import type { NotePart, NoteSheet } from "./write/sheet";

/** A part of a note as it was issued and as the record says it now; null: without it. */
export interface ChangedPart {
  name: NotePart["name"];
  label: string;
  issued: string | null;
  now: string | null;
}

const saidIn = ({ parts }: NoteSheet, name: NotePart["name"]) => {
  const found = parts.find((part) => part.name === name);
  return found ? asLines(found.blocks) : null;
};

/** @returns the parts that differ, in the order of the note as it is now, those it no longer has last. */
export function changedParts(issued: NoteSheet, now: NoteSheet): ChangedPart[] {
  const labels = new Map([...now.parts, ...issued.parts].map(({ name, label }) => [name, label]));
  return [...labels].flatMap(([name, label]) => {
    const part = { name, label, issued: saidIn(issued, name), now: saidIn(now, name) };
    return part.issued === part.now ? [] : [part];
  });
}
