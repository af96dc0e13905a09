import { print, type PrintOrder } from "@/lib/exports/printer";
import { saved } from "@/lib/participants/file";
import { fileName } from "@/lib/participants/rules";
import type { TakenNote } from "./export-note";
import type { NoteFormat } from "./schema";
import { asDocx } from "./write/docx";
import type { NoteSheet } from "./write/sheet";
import { asTxt } from "./write/txt";

/** A note as it is printed (lib/exports/print/note.mjs). */
export interface NotePrint extends PrintOrder, NoteSheet {
  layout: "note";
}

const types: Record<NoteFormat, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  txt: "text/plain; charset=utf-8",
};

/** @returns the bytes of a note in a format. */
export function contentOf(sheet: NoteSheet, format: NoteFormat): Promise<Buffer> {
  const make = {
    pdf: () => print({ ...sheet, layout: "note", language: "en" } satisfies NotePrint),
    docx: () => asDocx(sheet),
    txt: () => Promise.resolve(Buffer.from(asTxt(sheet))),
  };
  return make[format]();
}

/** @returns the note in the format asked for. */
export const fileOfNote = async ({ format, slug, sheet }: TakenNote): Promise<Response> =>
  saved(await contentOf(sheet, format), types[format], fileName("information-note", slug, format));
