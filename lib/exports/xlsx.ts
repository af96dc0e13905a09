import writeWorkbook, { type Cell as SheetCell, type CellObject } from "write-excel-file/node";
import { wordsOf } from "@/i18n/words-of";
import { databaseDate } from "@/lib/dates";
import type { Column } from "./rules";
import { about } from "./about";
import { cellsOf, type Cell } from "./table";
import type { Taken } from "./taken";

const widest = 44;

const written = (cell: Cell): SheetCell => {
  if (cell === null) return null;
  if (typeof cell === "object")
    return { value: databaseDate(cell.day), type: Date, format: "d mmm yyyy", align: "left", alignVertical: "top" };
  return { value: cell, type: String, wrap: true, alignVertical: "top" };
};

/** As wide as the longest of it, within bounds: what is longer goes on in a second line. */
export const width = (cells: (Cell | string)[]) => {
  const lengths = cells.map((cell) => (cell === null ? 0 : typeof cell === "object" ? 12 : cell.length));
  return { width: Math.min(widest, Math.max(8, ...lengths) + 2) };
};

export const head = (value: string): CellObject => ({
  value,
  type: String,
  fontWeight: "bold",
  backgroundColor: "#e9ecef",
  bottomBorderStyle: "thin",
  alignVertical: "top",
  wrap: true,
});

/** A workbook: the table, its first row standing still, and a sheet that says of when it is and for whom. */
export async function asXlsx(taken: Taken, columns: Column[]): Promise<Buffer> {
  const { rows, locale } = taken;
  const say = await wordsOf(locale);
  const cells = cellsOf(say, locale);
  const heads = columns.map((column) => say(`exports.columns.${column}`));
  const lines = rows.map((row) => columns.map((column) => cells[column](row)));
  const facts = await about(taken);
  return writeWorkbook([
    {
      sheet: say("exports.sheets.directory"),
      data: [heads.map(head), ...lines.map((line) => line.map(written))],
      columns: heads.map((name, index) => width([name, ...lines.map((line) => line[index] ?? null)])),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
    {
      sheet: say("exports.sheets.about"),
      data: facts.map(([label, value]) => [head(label), { value, type: String, wrap: true }]),
      columns: [{ width: 24 }, { width: 80 }],
    },
  ]).toBuffer();
}
