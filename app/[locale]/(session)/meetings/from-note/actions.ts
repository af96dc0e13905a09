"use server";

import { action } from "@/lib/access/action";
import { giveUpNote } from "@/lib/notes/drafts/give-up-note";
import { keepCorrections } from "@/lib/notes/drafts/keep-corrections";
import { keepNoteText } from "@/lib/notes/drafts/keep-note";
import { makeMeeting } from "@/lib/notes/drafts/make-meeting";

export const paste = action(keepNoteText, {
  goTo: (_typed, result) => `/meetings/from-note/${(result as { draftId: string }).draftId}`,
});
export const make = action(makeMeeting, {
  ifInvalid: action(keepCorrections),
  goTo: ({ draft }) => `/meetings/from-note/${draft ?? ""}`,
});
export const giveUp = action(giveUpNote, { goTo: ({ draft }) => `/meetings/from-note/${draft ?? ""}` });
