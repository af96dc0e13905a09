import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import { holdMeeting } from "@/lib/meetings/find-meeting";
import { standsFor } from "./mismatches";
import { meetingNote, type MeetingNote } from "./queries";
import { issueNoteSchema } from "./schema";
import { noteVersions } from "./versions";

/** Issues the newest version of a note: from then on the network reads it. What did not agree was shown before. */
export const issueNote: Write<z.infer<typeof issueNoteSchema>, MeetingNote, { slug: string }> = {
  permission: "note.issue",
  schema: issueNoteSchema,
  load: ({ meeting }, actor) => meetingNote(actor, meeting),
  async verb(transaction, { input: { version, seen }, record: { meeting, mismatches }, actor }) {
    await holdMeeting(transaction, meeting.id);
    const [newest] = await noteVersions(meeting.id, transaction);
    if (!newest) throw new Invalid({ form: "noteEmpty" });
    if (newest.version !== version || seen !== standsFor(mismatches))
      throw new Conflict({}, newest.version, newest.savedBy, "changedMeanwhile");
    if (newest.issued) throw new Invalid({ form: "noteIssued" });
    await transaction.noteIssue.create({
      data: { meetingId: meeting.id, version, issuedById: actor.accountId ?? "" },
      select: { id: true },
    });
    return { slug: meeting.slug };
  },
};
