import { handler } from "@/lib/access/handler";
import { fileOfSheet } from "@/lib/participants/cards";
import { printSignInSheet, type Printed } from "@/lib/participants/print-cards";
import { answerFile } from "../../answer-file";

/** Gives the print, and notes that it was made. */
export const POST = handler(printSignInSheet, (outcome, request) =>
  answerFile(outcome, request, {
    file: (result) => fileOfSheet(result as Printed),
    kept: ["order", "who", "delegation"],
  }),
);
