import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { writeAsSystem } from "@/lib/database/write";
import { inRounds } from "@/lib/request/rounds";
import { daysKept, emptied, findDraft, requireText, type DraftSubject } from "./draft";
import { draftSchema } from "./schema";

/** Drops a note without having made a meeting of it. */
export const giveUpNote: Write<z.infer<typeof draftSchema>, DraftSubject> = {
  permission: "meeting.fromNote",
  schema: draftSchema,
  load: findDraft,
  async verb(transaction, { record: { draftId } }) {
    await requireText(transaction, draftId);
    await transaction.noteDraft.update({ where: { id: draftId }, data: { ...emptied }, select: { id: true } });
  },
};

/** Empties notes that waited for too long. */
export const forgetOldNotes = (): Promise<number> =>
  writeAsSystem(
    "note.forget",
    (transaction) => transaction.$executeRaw`
      UPDATE "NoteDraft" SET "text" = '', "corrections" = NULL
      WHERE "text" <> '' AND "createdAt" < now() - make_interval(days => ${daysKept}::int)`,
  );

const hour = 3_600_000;

/** Has notes that waited for too long emptied, for as long as the process runs. */
export const startForgettingNotes = (): void => inRounds(forgetOldNotes, hour, "old notes not emptied");
