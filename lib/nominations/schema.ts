import { z } from "zod";
import { day, identifier, lines, stateCode, text, uploadedFile, version } from "@/lib/access/fields";
import { today } from "@/lib/dates";
import { isPdf } from "./rules";

/** 10 MB. */
const largest = 10 * 1024 * 1024;

const said = {
  reference: text(120),
  datedOn: day.refine((typed) => typed <= today(), { error: "dayToCome" }),
  document: uploadedFile
    .refine((file) => !file || file.bytes.length <= largest, { error: "fileTooLarge", abort: true })
    .refine((file) => !file || isPdf(file.bytes), { error: "notPdf" }),
};

export const nominationSchema = z.object({
  stateCode,
  ...said,
  /** Where to go on to. */
  proposal: z.string().optional(),
  function: z.string().optional(),
  person: z.string().optional(),
});

const one = z.object({ nominationId: identifier, version });

/** A letter that is not brought stays as it is. */
export const correctSchema = one.extend(said);

export const withdrawSchema = one.extend({ reason: lines(500) });
