import "server-only";
import { stringify } from "csv-stringify/sync";
import writeWorkbook from "write-excel-file/node";
import { wordsOf } from "@/i18n/words-of";
import { head, width } from "@/lib/exports/xlsx";
import { paragraphLabel } from "@/lib/resolution/vocabulary";
import { writtenDeadline } from "./deadline";
import { measureFields } from "./import/headings";
import type { KnownMeasure } from "./read";

export const measureFormats = ["csv", "xlsx"] as const;
export type MeasureFormat = (typeof measureFormats)[number];

/** What begins with apostrophes before a sign gets one more, since the first of them is taken off where a list is read (lib/imports/list.ts). */
const kept = (cell: string) => (/^'+[=+@\-\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell);

/** The measures of a plan as a table, its columns those that an import understands. @param locale of its headings and words. */
export async function measuresTable(measures: KnownMeasure[], locale: string): Promise<string[][]> {
  const say = await wordsOf(locale);
  const cells = (one: KnownMeasure): string[] => [
    one.number,
    one.text,
    one.paragraphs.map(paragraphLabel).join("; "),
    one.weapons.map((weapon) => say(`resolution.weapons.${weapon}`)).join("; "),
    one.bodies.join("; "),
    writtenDeadline(one.deadline),
    one.indicator ?? "",
    one.standing === "noReport" ? "" : say(`measures.statuses.${one.standing}`),
    one.standsSince ?? "",
    one.note ?? "",
  ];
  return [
    measureFields.map((field) => say(`measures.columns.${field}`)),
    ...measures.map((one) => cells(one).map(kept)),
  ];
}

/** A table as RFC 4180 has it, in UTF-8 with the mark by which Excel knows it, no cell of which a spreadsheet would reckon out. */
const asCsv = (table: string[][]) =>
  stringify(table, { bom: true, escape_formulas: true, record_delimiter: "windows" });

async function asXlsx([heads = [], ...rows]: string[][], sheet: string): Promise<Buffer> {
  const lines = rows.map((row) =>
    row.map((value) => (value === "" ? null : { value, type: String, wrap: true, alignVertical: "top" as const })),
  );
  return writeWorkbook([
    {
      sheet,
      data: [heads.map(head), ...lines],
      columns: heads.map((name, place) => width([name, ...rows.map((row) => row[place] ?? null)])),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
  ]).toBuffer();
}

/** @returns a plan's measures as a file that can be read in again. */
export async function measuresFile(measures: KnownMeasure[], format: MeasureFormat, locale: string): Promise<Buffer> {
  const table = await measuresTable(measures, locale);
  if (format === "csv") return Buffer.from(asCsv(table), "utf8");
  return asXlsx(table, (await wordsOf(locale))("measures.title"));
}
