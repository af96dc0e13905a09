import "server-only";
import { stringify } from "csv-stringify/sync";
import writeWorkbook, { type Cell } from "write-excel-file/node";
import { head, width } from "@/lib/exports/xlsx";
import { print, type PrintOrder } from "@/lib/exports/printer";
import { reportDocx } from "./docx";
import { reportedMeasures, type PlanReport } from "./gather";
import type { ReportFormat } from "./schema";
import { reportSheet, type ReportSheet } from "./sheet";
import { eventTable, measureTable, planTable, type Table } from "./tables";

/** A status report as it is printed (lib/exports/print/plan-report.mjs). */
export interface PlanReportPrint extends PrintOrder, ReportSheet {
  layout: "planReport";
}

const types: Record<ReportFormat, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** As the directory's CSV is (lib/exports/csv.ts): RFC 4180, with Excel's mark, and no cell that would be reckoned out. */
async function asCsv(report: PlanReport): Promise<Buffer> {
  const { heads, rows } = await planTable(report);
  return Buffer.from(stringify([heads, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" }));
}

const written = (value: string | number | null): Cell => {
  if (value === null) return null;
  if (typeof value === "number") return { value, type: Number, align: "left", alignVertical: "top" };
  return { value, type: String, wrap: true, alignVertical: "top" };
};

const sheetOf = (sheet: string, { heads, rows }: Table) => ({
  sheet,
  data: [heads.map(head), ...rows.map((row) => row.map(written))],
  columns: heads.map((name, index) => width([name, ...rows.map((row) => String(row[index] ?? ""))])),
  stickyRowsCount: 1,
  orientation: "landscape" as const,
});

async function asXlsx(report: PlanReport): Promise<Buffer> {
  const [plans, events, measures, sheet] = await Promise.all([
    planTable(report),
    eventTable(report),
    reportedMeasures(report),
    reportSheet(report),
  ]);
  const { title, asOf, mark, made, counted, small, sheets } = sheet;
  const about: Table = { heads: [title], rows: [asOf, mark, made, counted, ...small].map((text) => [text]) };
  return writeWorkbook([
    sheetOf(sheets.plans, plans),
    sheetOf(sheets.events, events),
    ...(measures.length > 0 ? [sheetOf(sheets.measures, await measureTable(measures, report.locale))] : []),
    { ...sheetOf(sheets.about, about), columns: [{ width: 100 }] },
  ]).toBuffer();
}

const asPdf = async (report: PlanReport) => {
  const order: PlanReportPrint = { ...(await reportSheet(report)), layout: "planReport" };
  return print(order);
};

const makers: Record<ReportFormat, (report: PlanReport) => Promise<Buffer>> = {
  csv: asCsv,
  xlsx: asXlsx,
  pdf: asPdf,
  docx: async (report) => reportDocx(await reportSheet(report)),
};

/** @returns the report as a file to be saved, which nothing on its way keeps. */
export async function fileOfPlans(report: PlanReport, format: ReportFormat): Promise<Response> {
  const content = await makers[format](report);
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": `attachment; filename="1540-plans-${report.on}.${format}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
