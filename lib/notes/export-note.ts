import "server-only";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { standsFor } from "./mismatches";
import { meetingNote, type MeetingNote } from "./queries";
import { exportNoteSchema, type ExportNote, type NoteFormat } from "./schema";
import type { NoteSheet } from "./write/sheet";

/** What becomes a file once it is on record that it was taken. */
export interface TakenNote {
  format: NoteFormat;
  slug: string;
  sheet: NoteSheet;
}

/** Takes a note along: notes who took which, in what form. Where something does not agree, whoever takes it must have seen that. */
export const exportNote: Write<ExportNote, MeetingNote, TakenNote> = {
  permission: "note.export",
  schema: exportNoteSchema,
  load: ({ meeting }, actor) => meetingNote(actor, meeting),
  async verb(transaction, { input: { format, confirmed }, record: { meeting, sheet, shown, mismatches: all }, actor }) {
    // What was issued is out already.
    const mismatches = shown?.issued ? [] : all;
    if (mismatches.length > 0 && confirmed !== standsFor(mismatches))
      throw new Invalid({ confirmed: "mismatchesStand" });
    await transaction.export.create({
      data: {
        accountId: actor.accountId ?? "",
        format,
        columns: [],
        filters: { what: "note", meeting: meeting.slug, version: shown?.version ?? 0, mismatches: mismatches.length },
        rows: 1,
      },
      select: { id: true },
    });
    return { format, slug: meeting.slug, sheet };
  },
};
