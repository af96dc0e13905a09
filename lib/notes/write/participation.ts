// The sentences with figures: counted, never typed.
import type { FigureSubject } from "@/lib/notes/read/note";
import { readNote } from "@/lib/notes/read/read-note";
import { paragraph, type Block } from "./blocks";
import type { NoteFigures, NoteRecord } from "./record";
import type { NoteWords } from "./words";

type Said = (what: FigureSubject, value: number | null) => boolean;

function ofStates({ figures, allHaveContact }: NoteRecord, isSaid: Said, say: NoteWords): string[] {
  const { statesAttending: attending, statesWithPointOfContact: contacts } = figures;
  if (!attending || isSaid("statesAttending", attending)) return [];
  if (contacts && allHaveContact && contacts >= attending) return [say("attendingOf", { attending, contacts })];
  return [
    say("attending", { attending }),
    ...(contacts && !isSaid("statesWithPointOfContact", contacts) ? [say("contacts", { count: contacts })] : []),
  ];
}

const others = { organisations: "organisations", persons: "persons" } as const satisfies Partial<
  Record<keyof NoteFigures, string>
>;

/** @returns how many took part, without what a person's words say already. @param written those words, as a note has them. */
export function participationOf(record: NoteRecord, written: string, say: NoteWords): Block[] {
  const said = readNote(`Information Note\n\nHighlights\n\n${written}\n`).figures;
  const isSaid: Said = (what, value) => said.some((figure) => figure.what === what && figure.value === value);
  const sentences = [
    ...ofStates(record, isSaid, say),
    ...(["organisations", "persons"] as const).flatMap((what) => {
      const count = record.figures[what];
      return count && !isSaid(what, count) ? [say(others[what], { count })] : [];
    }),
  ];
  return sentences.length > 0 ? [paragraph(sentences.join(" "))] : [];
}
