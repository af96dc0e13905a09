import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { findDraft, requireText, type DraftSubject } from "./draft";
import { correctionsSchema } from "./schema";

/** Keeps what somebody puts right while looking a note through, for when they come back. */
export const keepCorrections: Write<z.infer<typeof correctionsSchema>, DraftSubject, { draftId: string }> = {
  permission: "meeting.fromNote",
  schema: correctionsSchema,
  load: findDraft,
  async verb(transaction, { input: { corrections }, record: { draftId } }) {
    await requireText(transaction, draftId);
    const data = { corrections, correctedAt: new Date() };
    await transaction.noteDraft.update({ where: { id: draftId }, data, select: { id: true } });
    return { draftId };
  },
};
