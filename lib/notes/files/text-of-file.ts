// The text of a note that was handed in. What kind of file it is, is found from its content, not from its name.
import { decode } from "@/lib/imports/decode";
import { textOfDocx } from "./docx";
import { textOfPdf } from "./pdf";

/** Why a file gives no text. */
export type NoteTrouble = "empty" | "notANote" | "noText";

const begins = (bytes: Uint8Array, mark: string) =>
  Buffer.from(bytes.subarray(0, mark.length)).toString("latin1") === mark;

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 1024)).toString("latin1").includes("%PDF-");

async function read(bytes: Uint8Array): Promise<string | null> {
  if (begins(bytes, "PK")) return textOfDocx(bytes);
  if (begins(bytes, "\xd0\xcf\x11\xe0") || begins(bytes, "{\\rtf")) return null;
  return isPdf(bytes) ? textOfPdf(bytes) : decode(bytes);
}

/** @returns the text of a TXT (UTF-8, UTF-16, Windows-1252), DOCX or PDF. */
export async function textOfFile(bytes: Uint8Array): Promise<{ text: string } | NoteTrouble> {
  if (bytes.length === 0) return "empty";
  const text = await read(bytes);
  if (text === null) return "notANote";
  // A scanned page is a picture, and holds no text.
  return text.trim() === "" ? (begins(bytes, "%PDF") || begins(bytes, "PK") ? "noText" : "empty") : { text };
}
