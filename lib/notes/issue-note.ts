import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import type { Prisma } from "@/lib/database/generated/client";
import { holdMeeting } from "@/lib/meetings/find-meeting";
import { standsFor } from "./mismatches";
import { meetingNote, type MeetingNote } from "./queries";
import { issueNoteSchema } from "./schema";
import { noteVersions } from "./versions";

/**
 * Issues the newest version of a note, kept whole as it is now: from then on the network reads it. What did not agree was shown before.
 * Where it was issued and the record has changed since, the same texts are issued again as a version of their own.
 */
export const issueNote: Write<z.infer<typeof issueNoteSchema>, MeetingNote, { slug: string }> = {
  permission: "note.issue",
  schema: issueNoteSchema,
  load: ({ meeting }, actor) => meetingNote(actor, meeting),
  async verb(transaction, { input: { version, seen }, record: { meeting, shown, mismatches, changed, fresh }, actor }) {
    await holdMeeting(transaction, meeting.id);
    const [newest] = await noteVersions(meeting.id, transaction);
    if (!newest) throw new Invalid({ form: "noteEmpty" });
    const sheet = fresh(shown, false);
    if (newest.version !== version || seen !== standsFor({ mismatches, sheet }))
      throw new Conflict({}, newest.version, newest.savedBy, "changedMeanwhile");
    if (newest.issued && changed.length === 0) throw new Invalid({ form: "noteIssued" });
    const by = actor.accountId ?? "";
    const [meetingId, next] = [meeting.id, newest.issued ? version + 1 : version];
    if (newest.issued)
      await transaction.noteVersion.create({
        data: { meetingId, version: next, ...newest.texts, savedById: by },
        select: { id: true },
      });
    await transaction.noteIssue.create({
      data: { meetingId, version: next, issuedById: by, sheet: sheet as unknown as Prisma.InputJsonObject },
      select: { id: true },
    });
    return { slug: meeting.slug };
  },
};
