// A text as it was handed in, made fit to be kept and shown.
import { readNote } from "@/lib/notes/read/read-note";

/** Some thirteen pages: as much as is read. */
export const longestNote = 40_000;

/** Why a text makes no draft: keys under "errors" in messages/…json. */
export type TextTrouble = "required" | "noteTooLong" | "nothingOfANote";

/** Control characters, halves of characters, and what shows nothing or turns around what stands beside it (UAX #9). */
const noText =
  /(?![\t\n\f])\p{Cc}|[\p{Cs}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]|(?![\u00AD\u200B-\u200D])\p{Default_Ignorable_Code_Point}/gu;

/** @returns the text with plain line ends, its letters composed (Unicode NFC), without what is no text. */
export const asKept = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(noText, "").normalize("NFC").trim();

/** @returns what keeps a text from being read as an Information Note; null where nothing does. @param text as it is kept. */
export function troubleWith(text: string): TextTrouble | null {
  if (text === "") return "required";
  if (text.length > longestNote) return "noteTooLong";
  const { event, startsOn, city, states, organisers } = readNote(text);
  const told = [event !== null, startsOn !== null, city !== null, states.length > 0, organisers.length > 0];
  return told.filter(Boolean).length < 2 ? "nothingOfANote" : null;
}
