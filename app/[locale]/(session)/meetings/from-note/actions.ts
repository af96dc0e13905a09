"use server";

import { action } from "@/lib/access/action";
import { giveUpNote } from "@/lib/notes/drafts/give-up-note";
import { keepNoteText } from "@/lib/notes/drafts/keep-note";
import { makeMeeting } from "@/lib/notes/drafts/make-meeting";

export const paste = action(keepNoteText, {
  goTo: (_typed, result) => `/meetings/from-note/${(result as { draftId: string }).draftId}`,
});
export const make = action(makeMeeting, { goTo: ({ draft }) => `/meetings/from-note/${draft ?? ""}` });
export const giveUp = action(giveUpNote, { goTo: ({ draft }) => `/meetings/from-note/${draft ?? ""}` });
