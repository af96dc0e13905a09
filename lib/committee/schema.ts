// What may be said of a State's public record at the 1540 Committee.
import { z } from "zod";
import { identifier, lines, optionalLines, optionalText, orNothing, stateCode, version } from "@/lib/access/fields";
import { CommitteeRecordKind, Confidence } from "@/lib/database/generated/enums";
import { roughDate } from "@/lib/support/rough";

export const recordKinds = [
  "firstReport",
  "additionalReport",
  "matrixApproved",
  "pointOfContactNamed",
] as const satisfies CommitteeRecordKind[];

const webAddress = optionalText(500).refine((typed) => typed === null || /^https?:\/\/[^\s]+$/.test(typed), {
  error: "webAddress",
});

const said = z.object({
  kind: z.enum(CommitteeRecordKind, { error: "choose" }),
  date: orNothing(roughDate),
  symbol: optionalText(60),
  link: webAddress,
  note: optionalLines(1000),
  source: lines(1000),
  confidence: z.enum(Confidence, { error: "choose" }),
});

/** `id`: the id that it is to have, so that sending the form twice adds it once. */
export const addRecordSchema = said.extend({ state: stateCode, id: identifier });
export type NewRecord = z.infer<typeof addRecordSchema>;
export const editRecordSchema = said.extend({ record: identifier, version });
export type RecordChange = z.infer<typeof editRecordSchema>;
export const withdrawRecordSchema = z.object({ record: identifier, version, reason: lines(1000) });
