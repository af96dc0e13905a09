import { z } from "zod";
import { day, stateCode, text, uploadedFile } from "@/lib/access/fields";
import { today } from "@/lib/dates";
import { isPdf } from "./rules";

/** 10 MB. */
const largest = 10 * 1024 * 1024;

export const nominationSchema = z.object({
  stateCode,
  reference: text(120),
  datedOn: day.refine((typed) => typed <= today(), { error: "dayToCome" }),
  document: uploadedFile
    .refine((file) => !file || file.bytes.length <= largest, { error: "fileTooLarge", abort: true })
    .refine((file) => !file || isPdf(file.bytes), { error: "notPdf" }),
  /** Where to go on to. */
  proposal: z.string().optional(),
  function: z.string().optional(),
  person: z.string().optional(),
});
