import "server-only";
import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { findMeeting, holdMeeting, type MeetingSubject } from "@/lib/meetings/find-meeting";
import { addDocumentSchema } from "./schema";

const withoutEnding = (name: string) => name.replace(/\.[A-Za-z0-9]{1,5}$/, "") || name;

/** Keeps a document of a meeting, for the circle of readers that is chosen. */
export const addDocument: Write<z.infer<typeof addDocumentSchema>, MeetingSubject, MeetingSubject> = {
  permission: "meetingDocument.add",
  schema: addDocumentSchema,
  load: findMeeting,
  async verb(transaction, { input: { title, visibility, document }, record, actor }) {
    const { meetingId } = record;
    await holdMeeting(transaction, meetingId);
    const { name, type, bytes } = document;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const { id } = await transaction.document.create({
      data: { name, type, bytes: new Uint8Array(bytes), sha256, uploadedById: actor.accountId ?? "" },
      select: { id: true },
    });
    const last = await transaction.meetingDocument.findFirst({
      where: { meetingId },
      orderBy: { place: "desc" },
      select: { place: true },
    });
    await transaction.meetingDocument.create({
      data: {
        meetingId,
        documentId: id,
        title: title ?? withoutEnding(name),
        visibility,
        place: (last?.place ?? -1) + 1,
      },
      select: { id: true },
    });
    return record;
  },
};
