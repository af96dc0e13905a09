import { z } from "zod";
import { day, identifier, optionalText, stateCode, text, uploadedFile } from "@/lib/access/fields";
import { today } from "@/lib/dates";
import { isPdf } from "./rules";

/** 10 MB. */
const largest = 10 * 1024 * 1024;

export const nominationSchema = z.object({
  stateCode,
  reference: text(120),
  datedOn: day.refine((typed) => typed <= today(), { error: "dayToCome" }),
  note: optionalText(500),
  document: uploadedFile
    .refine((file) => !file || file.bytes.length <= largest, { error: "fileTooLarge", abort: true })
    .refine((file) => !file || isPdf(file.bytes), { error: "notPdf" }),
});

/** The proposal that it answers to, to come back to it. */
export const comingFrom = identifier.optional();
