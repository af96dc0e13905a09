import "server-only";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid, type Typed } from "@/lib/access/outcome";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/database/client";
import { findMeeting, holdMeeting, type MeetingSubject } from "@/lib/meetings/find-meeting";
import type { MeetingPage } from "@/lib/meetings/queries";
import { mismatchesOf } from "./mismatches";
import { noteRecord } from "./record";
import { saveNoteSchema, takeUpSchema, type SaveNote } from "./schema";
import { isSameText, noteVersions, type NoteVersion } from "./versions";
import { noTexts, textFields, type NoteRecord, type NoteTexts } from "./write/record";
import type { z } from "zod";

/** The texts as the fields of their form. */
export const asTyped = (texts: NoteTexts): Typed =>
  Object.fromEntries(textFields.map((field) => [field, texts[field] ?? ""]));

/** What to save after somebody chose between what stands and what they typed, text by text. */
function chosen(input: SaveNote, theirs: NoteTexts): NoteTexts {
  const isTheirs = (field: string) => (input.wholesale ?? input.choice?.[field]) === "theirs";
  return Object.fromEntries(
    textFields.map((field) => [field, (isTheirs(field) ? theirs : input)[field]]),
  ) as unknown as NoteTexts;
}

interface Saving {
  meetingId: string;
  newest: NoteVersion | undefined;
  texts: NoteTexts;
  actor: Actor;
}

/** Saves a version; the same once more is none. @returns its number. */
async function saveVersion(transaction: Transaction, { meetingId, newest, texts, actor }: Saving): Promise<number> {
  const last = newest?.version ?? 0;
  if (newest && isSameText(newest.texts, texts)) return last;
  const data = { meetingId, version: last + 1, ...texts, savedById: actor.accountId ?? "" };
  await transaction.noteVersion.create({ data, select: { id: true } });
  return last + 1;
}

export interface SavedNote {
  slug: string;
  version: number;
}

export interface EditedNote extends SavedNote {
  /** Whether something in the texts does not agree with the record. */
  disagrees: boolean;
}

/** A meeting with what the record knows of it. */
interface Recorded extends MeetingSubject {
  recorded: NoteRecord;
  figures: MeetingPage["figures"];
}

async function findRecorded({ meeting }: SaveNote, actor: Actor): Promise<Recorded | null> {
  const found = await noteRecord(actor, meeting);
  return (
    found && {
      meetingId: found.meeting.id,
      slug: found.meeting.slug,
      recorded: found.record,
      figures: found.meeting.figures,
    }
  );
}

/** Saves what a person wrote of a note; where somebody else saved since it was opened, both go back to be chosen from. */
export const saveNote: Write<SaveNote, Recorded, EditedNote> = {
  permission: "note.edit",
  schema: saveNoteSchema,
  load: findRecorded,
  async verb(transaction, { input, record: { meetingId, slug, recorded, figures }, actor }) {
    await holdMeeting(transaction, meetingId);
    const [newest] = await noteVersions(meetingId, transaction);
    const theirs = newest?.texts ?? noTexts;
    const isStale = (newest?.version ?? 0) !== input.version;
    const texts = isStale
      ? chosen({ ...input, choice: undefined, wholesale: undefined }, theirs)
      : chosen(input, theirs);
    if (isStale && newest && !isSameText(theirs, texts))
      throw new Conflict(asTyped(theirs), newest.version, newest.savedBy);
    if (!newest && isSameText(texts, noTexts)) throw new Invalid({ form: "noteEmpty" });
    const version = await saveVersion(transaction, { meetingId, newest, texts, actor });
    const inTexts = mismatchesOf(recorded, texts, figures).filter(({ field }) => field !== null);
    return { slug, version, disagrees: inTexts.length > 0 };
  },
};

/** Takes an older version up again, as a new one. */
export const takeUpVersion: Write<z.infer<typeof takeUpSchema>, MeetingSubject, SavedNote> = {
  permission: "note.edit",
  schema: takeUpSchema,
  load: findMeeting,
  async verb(transaction, { input, record: { meetingId, slug }, actor }) {
    await holdMeeting(transaction, meetingId);
    const versions = await noteVersions(meetingId, transaction);
    const [newest] = versions;
    const taken = versions.find(({ version }) => version === input.taken);
    if (!taken) throw new Invalid({ form: "noteVersionGone" });
    if (newest?.version !== input.version)
      throw new Conflict({}, newest?.version ?? 1, newest?.savedBy ?? "", "changedMeanwhile");
    return { slug, version: await saveVersion(transaction, { meetingId, newest, texts: taken.texts, actor }) };
  },
};
