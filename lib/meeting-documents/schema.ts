import { z } from "zod";
import { choice, identifier, optionalText, text, uploadedFile } from "@/lib/access/fields";
import { visibilities } from "@/lib/contacts/entry-form";
import { typeOf } from "./file-type";

/** 10 MB. */
const largest = 10 * 1024 * 1024;

export const documentFields = {
  /** Left empty, the file's name without its ending. */
  title: optionalText(200),
  visibility: choice(visibilities),
};

/** A file that is a PDF or a DOCX by what is in it. */
export const documentFile = uploadedFile.transform((file, context) => {
  const wrong = (message: string) => {
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  };
  if (!file) return wrong("fileNeeded");
  if (file.bytes.length > largest) return wrong("fileTooLarge");
  const type = typeOf(file.bytes);
  return type === null ? wrong("notADocument") : { ...file, type };
});

export const addDocumentSchema = z.object({ meeting: text(80), ...documentFields, document: documentFile });

export const removeDocumentSchema = z.object({ meeting: text(80), document: identifier });
