import { inflateRawSync } from "node:zlib";
import { zipEntries, type ZipEntry } from "@/lib/imports/zip";
import { isPdf } from "@/lib/nominations/rules";

/** What a document of a meeting can be. */
const fileTypes = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** More than a list of types comes to. */
const largestList = 1024 * 1024;

function textOf(bytes: Buffer, { at, packed, method }: ZipEntry): string {
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = bytes.subarray(start, start + packed);
  return (method === 0 ? content : inflateRawSync(content, { maxOutputLength: largestList })).toString("utf8");
}

/** Whether it is a word processor's document without macros: a ZIP with such a main part, which its list of types calls one (ECMA-376, parts 1 and 2). */
function isDocx(bytes: Buffer): boolean {
  try {
    const entries = zipEntries(bytes) ?? [];
    const names = new Set(entries.map(({ name }) => name));
    const list = entries.find(({ name }) => name === "[Content_Types].xml");
    if (!list || !names.has("word/document.xml") || names.has("word/vbaProject.bin")) return false;
    return textOf(bytes, list).includes(`${fileTypes.docx}.main+xml`);
  } catch {
    // What cannot be unpacked is none.
    return false;
  }
}

/** @returns the type of a file by what is in it; null where it is neither a PDF nor a DOCX. */
export function typeOf(bytes: Buffer): string | null {
  if (isPdf(bytes)) return fileTypes.pdf;
  return isDocx(bytes) ? fileTypes.docx : null;
}
