import { stringify } from "csv-stringify/sync";
import { wordsOf } from "@/i18n/words-of";
import type { Column } from "./rules";
import { cellsOf } from "./table";
import type { Taken } from "./taken";

/**
 * A table as RFC 4180 has it, in UTF-8 with the mark by which Excel knows it. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe (OWASP, "CSV Injection"): telephone numbers, too, which Excel would else reckon out.
 */
export async function asCsv({ rows, locale }: Taken, columns: Column[]): Promise<string> {
  const say = await wordsOf(locale);
  const cells = cellsOf(say, locale);
  const lines = rows.map((row) =>
    columns.map((column) => {
      const cell = cells[column](row);
      return cell !== null && typeof cell === "object" ? cell.day : (cell ?? "");
    }),
  );
  const heads = columns.map((column) => say(`exports.columns.${column}`));
  return stringify([heads, ...lines], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}
