import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, type Subject } from "@/lib/access/can";
import { wordsOf } from "@/i18n/words-of";
import type { MeetingPage } from "@/lib/meetings/queries";
import { changedParts, type ChangedPart } from "./changed";
import { mismatchesOf, type Mismatch } from "./mismatches";
import { noteRecord } from "./record";
import { noteVersions, type NoteVersion } from "./versions";
import { proposedBackground } from "./write/background";
import { noTexts } from "./write/record";
import { writeNote, type NoteSheet } from "./write/sheet";

/** A meeting's Information Note as one reader may see it. */
export interface MeetingNote extends Subject {
  meeting: MeetingPage;
  /** What is read: where it was issued, as it was issued. */
  sheet: NoteSheet;
  /** What it was written from: who edits reads the newest, everybody else the last that was issued; null: nobody's words. */
  shown: NoteVersion | null;
  /** For who edits: all of them, the newest first. */
  versions: NoteVersion[];
  /** For who edits: what does not agree in what the record says now. */
  mismatches: Mismatch[];
  /** For who edits: where the record has changed since what is shown was issued. */
  changed: ChangedPart[];
  /** The note with the texts of a version, as the record says it now. */
  fresh: (version: NoteVersion | null, draft: boolean) => NoteSheet;
  /** What the record says of the background. */
  proposal: string;
}

/** @returns the note of a meeting; null where there is no such meeting. Notes are written in English, as the field's are. */
export async function meetingNote(actor: Actor, slug: string): Promise<MeetingNote | null> {
  const found = await noteRecord(actor, slug);
  if (!found) return null;
  const { meeting, record } = found;
  const [all, say] = await Promise.all([noteVersions(meeting.id), wordsOf("en", "noteText")]);
  const edits = can(actor, "note.edit");
  const shown = (edits ? all[0] : all.find(({ issued }) => issued !== null)) ?? null;
  const fresh = (version: NoteVersion | null, draft: boolean) =>
    writeNote({ record, texts: version?.texts ?? noTexts, draft }, say);
  const issued = can(actor, "note.read") ? (shown?.issued?.sheet ?? null) : null;
  return {
    ...{ meeting, shown, fresh, versions: edits ? all : [] },
    sheet: issued ?? fresh(shown, shown !== null && shown.issued === null),
    mismatches: edits ? mismatchesOf(record, shown?.texts ?? noTexts, meeting.figures) : [],
    changed: edits && issued ? changedParts(issued, fresh(shown, false)) : [],
    proposal: proposedBackground(record, say),
  };
}
