import { handler } from "@/lib/access/handler";
import type { TakenList } from "@/lib/participants/export-participants";
import { exportParticipants } from "@/lib/participants/export-participants";
import { fileOfList } from "@/lib/participants/file";
import { answerFile } from "../../answer-file";

/** Gives a meeting's list of participants as a file, and notes that it was taken. */
export const POST = handler(exportParticipants, (outcome, request) =>
  answerFile(outcome, request, {
    file: (result) => fileOfList(result as TakenList),
    kept: ["order", "who", "contacts", "format"],
  }),
);
