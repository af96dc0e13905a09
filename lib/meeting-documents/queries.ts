import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, circlesOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import type { Visibility } from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";

export interface ListedDocument {
  id: string;
  title: string;
  visibility: Visibility;
  /** "PDF" or "DOCX". */
  format: "PDF" | "DOCX";
  /** In bytes. */
  size: number;
  uploadedOn: string;
}

interface Row {
  id: string;
  title: string;
  visibility: Visibility;
  type: string;
  size: number;
  uploadedAt: Date;
}

/** @returns the documents of a meeting that the actor may read, in the order in which they were added. */
export async function documentsOf(actor: Actor, meetingId: string): Promise<ListedDocument[]> {
  if (!can(actor, "meetingDocument.read")) return [];
  // The size is asked of the database: the files themselves stay where they are.
  const rows = await database().$queryRaw<Row[]>`
    SELECT m."id", m."title", m."visibility"::text AS "visibility", d."type", octet_length(d."bytes") AS "size", d."uploadedAt"
    FROM "MeetingDocument" m JOIN "Document" d ON d."id" = m."documentId"
    WHERE m."meetingId" = ${meetingId}::uuid AND m."visibility"::text = ANY(${circlesOf(actor)}) ORDER BY m."place", m."id"`;
  return rows.map(({ type, uploadedAt, ...document }) => ({
    ...document,
    format: type === "application/pdf" ? "PDF" : "DOCX",
    uploadedOn: plainDate(uploadedAt),
  }));
}

/** @returns a document of a meeting with its content; null where there is none that the actor may read. */
export async function documentOf(actor: Actor, slug: string, id: string) {
  if (!can(actor, "meetingDocument.read")) return null;
  const found = await database().meetingDocument.findFirst({
    where: { id, meeting: { slug }, visibility: { in: circlesOf(actor) } },
    select: { document: { select: { name: true, type: true, bytes: true } } },
  });
  return found?.document ?? null;
}
