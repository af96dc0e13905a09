import { z } from "zod";
import { choice } from "@/lib/access/fields";
import { parseDay } from "@/lib/dates";
import { planFields, planKinds, planOrders, subRegions, supportChoices } from "@/lib/plans/schema";
import { expiries } from "@/lib/plans/expiry";
import { stages } from "@/lib/plans/rules";
import { words } from "@/lib/request/fields";
import { readQuery, type Search } from "@/lib/request/query";

export const reportFormats = ["csv", "xlsx", "pdf", "docx"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Reads the address of the page that offers the files, and of the files that everybody may take. */
export function readReportQuery(search: Search) {
  const query = readQuery({ ...planFields, format: choice(reportFormats) }, search);
  return { ...query, filters: { ...query.filters, sort: query.filters.sort ?? ("state" as const) } };
}

/** A choice that may be left open: an empty field asks for nothing. */
const open = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .union([choice(values), z.literal("")], { error: "unknownChoice" })
    .optional()
    .transform((value) => value || undefined);

export const exportPlansSchema = z.object({
  format: choice(reportFormats),
  on: z
    .string()
    .optional()
    .transform((day) => day || undefined)
    .refine((day) => day === undefined || parseDay(day) !== null, { error: "unknownChoice" }),
  stage: open(stages),
  kind: open(planKinds),
  region: open(subRegions as [(typeof subRegions)[number], ...(typeof subRegions)[number][]]),
  expiry: open(expiries),
  support: open(supportChoices),
  supporter: words.optional().transform((name) => name || undefined),
  sort: open(planOrders),
});
export type ReportOrder = z.infer<typeof exportPlansSchema>;
