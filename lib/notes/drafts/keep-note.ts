import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { textOfFile, type NoteTrouble } from "@/lib/notes/files/text-of-file";
import { asKept, troubleWith, type TextTrouble } from "./handed-in";
import { largestNote, noteFileSchema, noteTextSchema } from "./schema";

interface Handed extends Subject {
  fileName: string;
  read: string | { trouble: FileTrouble };
}

/** Why a file makes no draft. */
export type FileTrouble = NoteTrouble | TextTrouble | "noFile" | "fileTooLarge";

/** What handing in a file came to: where to go on, or what is wrong with it. */
export type Kept = { draftId: string } | { trouble: FileTrouble };

async function keep(transaction: Transaction, fileName: string | null, text: string, createdById: string | null) {
  const data = { fileName, text, createdById: createdById ?? "" };
  const { id } = await transaction.noteDraft.create({ data, select: { id: true } });
  return { draftId: id };
}

async function readFile(bytes: Uint8Array): Promise<Handed["read"]> {
  if (bytes.length > largestNote) return { trouble: "fileTooLarge" };
  const read = await textOfFile(bytes);
  if (typeof read === "string") return { trouble: read };
  const text = asKept(read.text);
  const trouble = troubleWith(text);
  return trouble ? { trouble } : text;
}

/** Keeps a note that is handed in as a file, to be looked through. */
export const keepNoteFile: Write<z.infer<typeof noteFileSchema>, Handed, Kept> = {
  permission: "meeting.fromNote",
  schema: noteFileSchema,
  load: async ({ file }) =>
    file ? { fileName: file.name, read: await readFile(file.bytes) } : { fileName: "", read: { trouble: "noFile" } },
  verb: async (transaction, { record: { fileName, read }, actor }) =>
    typeof read === "string" ? keep(transaction, fileName, read, actor.accountId) : read,
};

/** Keeps a note that is pasted. */
export const keepNoteText: Write<z.infer<typeof noteTextSchema>, Subject, { draftId: string }> = {
  permission: "meeting.fromNote",
  schema: noteTextSchema,
  async verb(transaction, { input: { text }, actor }) {
    const trouble = troubleWith(text);
    if (trouble) throw new Invalid({ text: trouble });
    return keep(transaction, null, text, actor.accountId);
  },
};
