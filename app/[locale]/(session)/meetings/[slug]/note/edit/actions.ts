"use server";

import { action } from "@/lib/access/action";
import { saveNote, type EditedNote } from "@/lib/notes/save-note";

export const save = action(saveNote, {
  goTo: (_typed, result) => {
    const { slug, disagrees } = result as EditedNote;
    return disagrees ? `/meetings/${slug}/note/edit?done=saved` : `/meetings/${slug}/note?done=saved`;
  },
});
