import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { database } from "@/lib/database/client";
import { removeDocumentSchema } from "./schema";

interface DocumentSubject extends Subject {
  slug: string;
  documentId: string;
}

/** Takes a document off a meeting; the file itself goes with it. */
export const removeDocument: Write<z.infer<typeof removeDocumentSchema>, DocumentSubject, { slug: string }> = {
  permission: "meetingDocument.remove",
  schema: removeDocumentSchema,
  load: async ({ meeting: slug, document: id }) => {
    const found = await database().meetingDocument.findFirst({
      where: { id, meeting: { slug } },
      select: { documentId: true },
    });
    return found && { slug, documentId: found.documentId };
  },
  async verb(transaction, { input, record: { slug, documentId } }) {
    const { count } = await transaction.meetingDocument.deleteMany({ where: { id: input.document } });
    if (count === 0) throw new Invalid({ form: "documentGone" });
    await transaction.document.delete({ where: { id: documentId }, select: { id: true } });
    return { slug };
  },
};
