import "server-only";
import { database, type Transaction } from "@/lib/database/client";
import { textFields, type NoteTexts } from "./write/record";
import type { NoteSheet } from "./write/sheet";

export interface Issued {
  at: Date;
  by: string;
  /** The whole note; null where it was issued before this was kept. */
  sheet: NoteSheet | null;
}

/** One saving of the texts of a note. */
export interface NoteVersion {
  version: number;
  texts: NoteTexts;
  savedAt: Date;
  savedBy: string;
  /** When, by whom and how it was issued; null while it is a draft. */
  issued: Issued | null;
}

type Reader = Pick<Transaction, "noteVersion">;

/** @returns every version of a meeting's note, the newest first. */
export async function noteVersions(meetingId: string, reader: Reader = database()): Promise<NoteVersion[]> {
  const rows = await reader.noteVersion.findMany({
    where: { meetingId },
    orderBy: { version: "desc" },
    select: {
      ...{ version: true, background: true, highlights: true, assessment: true, comments: true, savedAt: true },
      savedBy: { select: { name: true } },
      issue: { select: { issuedAt: true, sheet: true, issuedBy: { select: { name: true } } } },
    },
  });
  return rows.map(({ version, savedAt, savedBy, issue, ...texts }) => ({
    ...{ version, texts, savedAt, savedBy: savedBy.name },
    issued: issue && {
      ...{ at: issue.issuedAt, by: issue.issuedBy.name },
      sheet: issue.sheet as unknown as NoteSheet | null,
    },
  }));
}

/** @returns whether two versions say the same. */
export const isSameText = (one: NoteTexts, other: NoteTexts): boolean =>
  textFields.every((field) => one[field] === other[field]);
