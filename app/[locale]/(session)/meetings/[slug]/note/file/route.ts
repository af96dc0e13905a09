import { handler } from "@/lib/access/handler";
import { exportNote, type TakenNote } from "@/lib/notes/export-note";
import { fileOfNote } from "@/lib/notes/file";
import { answerFile } from "../../answer-file";

/** Gives a meeting's note as a file, and notes that it was taken; where something does not agree, asks first. */
export const POST = handler(exportNote, (outcome, request) => {
  if (outcome.status === "invalid" && outcome.errors.confirmed) {
    const { meeting = "", format = "" } = outcome.typed;
    const Location = `/meetings/${encodeURIComponent(meeting)}/note/check?format=${encodeURIComponent(format)}`;
    return new Response(null, { status: 303, headers: { Location } });
  }
  return answerFile(outcome, request, { file: (result) => fileOfNote(result as TakenNote), kept: ["format"] });
});
