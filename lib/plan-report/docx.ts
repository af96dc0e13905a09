import { BorderStyle, HeadingLevel, Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from "docx";
import { colours, measure, run, small, wordDocument } from "@/lib/exports/word";
import type { ReportSheet, SheetPlan, SheetState } from "./sheet";

const { muted, warn, rule, band, ink } = colours;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const thin = { style: BorderStyle.SINGLE, size: 4, color: rule };
const borders = { top: none, bottom: thin, left: none, right: none };
const margins = { top: 50, bottom: 50, left: 80, right: 80 };
const frame = { ...borders, bottom: none, insideHorizontal: none, insideVertical: none };

const widthsOf = (parts: number[]) => parts.map((part) => Math.round(part * measure));

function cell(children: Paragraph[], width: number, isHead = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: isHead ? { ...borders, bottom: { style: BorderStyle.SINGLE, size: 8, color: ink } } : borders,
    margins,
    children,
  });
}

const headRow = (heads: string[], widths: number[]) =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map((text, index) =>
      cell(
        [new Paragraph({ keepNext: true, children: [run(text, { bold: true, size: 17, color: muted })] })],
        widths[index] ?? 0,
        true,
      ),
    ),
  });

const table = (widths: number[], rows: TableRow[]) =>
  new Table({ width: { size: measure, type: WidthType.DXA }, columnWidths: widths, borders: frame, rows });

function regionTable({ regions: { heads, rows } }: ReportSheet): Table {
  const rest = 0.7 / (heads.length - 1);
  const widths = widthsOf([0.3, ...heads.slice(1).map(() => rest)]);
  const line = (cells: string[], place: number) =>
    new TableRow({
      cantSplit: true,
      children: cells.map((text, index) =>
        cell([new Paragraph({ children: [run(text, { bold: place === rows.length - 1 })] })], widths[index] ?? 0),
      ),
    });
  return table(widths, [headRow(heads, widths), ...rows.map(line)]);
}

/** The letters of the map with how many States stand there: Word has no map. */
function legendTable({ legend }: ReportSheet): Table {
  const widths = widthsOf([0.08, 0.6, 0.32]);
  const line = ({ letter, name, count }: ReportSheet["legend"][number]) =>
    new TableRow({
      cantSplit: true,
      children: [letter, name, String(count)].map((text, index) => cell([new Paragraph(text)], widths[index] ?? 0)),
    });
  return table(widths, legend.map(line));
}

const columns = widthsOf([0.31, 0.19, 0.25, 0.25]);

function planRow({ name, stageName, period, last, from, doubts }: SheetPlan): TableRow {
  const texts = [
    [new Paragraph(name), new Paragraph({ children: [small(stageName)] })],
    [new Paragraph(period)],
    [new Paragraph(last)],
    [
      new Paragraph({ children: [small(from, ink)] }),
      ...(doubts === null ? [] : [new Paragraph({ children: [small(doubts, warn)] })]),
    ],
  ];
  return new TableRow({ cantSplit: true, children: texts.map((text, index) => cell(text, columns[index] ?? 0)) });
}

/** The band that names a State; it stays on the page of its first plan. */
function stateRows({ name, stageName, plans }: SheetState, nothing: string): TableRow[] {
  const said = plans.length > 0 ? stageName : nothing;
  const head = new TableCell({
    columnSpan: columns.length,
    borders,
    margins,
    shading: { type: ShadingType.CLEAR, color: "auto", fill: band },
    children: [
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        keepNext: plans.length > 0,
        children: [run(name), run(`   ${said}`, { bold: false, color: muted })],
      }),
    ],
  });
  return [new TableRow({ cantSplit: true, children: [head] }), ...plans.map(planRow)];
}

const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, text });

/** The status report as a Word document: real headings, tables whose heads repeat, numbered pages. */
export function reportDocx(sheet: ReportSheet): Promise<Buffer> {
  const { title, subject, asOf, mark, made, counted, parts, heads, nothing, language } = sheet;
  return wordDocument({
    title: `${title}. ${asOf}`,
    language,
    above: [mark, title],
    below: `${asOf}. ${made}`,
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
      new Paragraph({ spacing: { after: 160 }, children: [small(subject)] }),
      new Paragraph({ spacing: { after: 80 }, children: [run(asOf, { bold: true, size: 26 })] }),
      new Paragraph(counted),
      heading(sheet.map),
      legendTable(sheet),
      heading(sheet.byRegion),
      regionTable(sheet),
      ...parts.flatMap(({ region, states }) => [
        heading(`${sheet.byState}: ${region}`),
        table(columns, [headRow(heads, columns), ...states.flatMap((state) => stateRows(state, nothing))]),
      ]),
      heading(sheet.smallTitle),
      ...sheet.small.map((text) => new Paragraph({ spacing: { after: 80 }, children: [small(text)] })),
    ],
  });
}
