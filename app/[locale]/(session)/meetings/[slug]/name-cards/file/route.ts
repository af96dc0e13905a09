import { handler } from "@/lib/access/handler";
import { fileOfCards } from "@/lib/participants/cards";
import { printNameCards, type Printed } from "@/lib/participants/print-cards";
import { answerFile } from "../../answer-file";

/** Gives the print, and notes that it was made. */
export const POST = handler(printNameCards, (outcome, request) =>
  answerFile(outcome, request, {
    file: (result) => fileOfCards(result as Printed),
    kept: ["order", "who", "delegation"],
  }),
);
