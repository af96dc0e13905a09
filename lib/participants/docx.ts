import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from "docx";
import { colours, measure, run, small, wordDocument } from "@/lib/exports/word";
import type { ListSheet, SheetDelegation, SheetPerson, SheetSection } from "./sheet";

const { ink, muted, warn, rule, band } = colours;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const thin = { style: BorderStyle.SINGLE, size: 4, color: rule };
const strong = { style: BorderStyle.SINGLE, size: 8, color: ink };
const lines = { top: none, bottom: thin, left: none, right: none };
const padding = { top: 50, bottom: 50, left: 80, right: 80 };

/** How wide each column is: with contact details there are three. */
const widths = ({ columns }: ListSheet) =>
  (columns.contacts === null ? [0.42, 0.58] : [0.29, 0.31, 0.4]).map((part) => Math.round(part * measure));

function headRow(sheet: ListSheet): TableRow {
  const { name, position, contacts } = sheet.columns;
  const texts = contacts === null ? [name, position] : [name, position, contacts];
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: texts.map(
      (text, index) =>
        new TableCell({
          width: { size: widths(sheet)[index] ?? 0, type: WidthType.DXA },
          borders: { ...lines, bottom: strong },
          margins: padding,
          children: [new Paragraph({ keepNext: true, children: [run(text, { bold: true, size: 18, color: muted })] })],
        }),
    ),
  });
}

const named = ({ name, other }: SheetDelegation) => [
  run(name),
  ...(other ? [run(`  ${other}`, { bold: false, color: muted })] : []),
];

const remarks = (...texts: (string | null)[]) =>
  texts.flatMap((text) => (text === null ? [] : [new Paragraph({ children: [small(text)] })]));

/** The band that names a delegation; it stays on the page of whoever stands first under it. */
function delegationRow(delegation: SheetDelegation, span: number): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: span,
        borders: lines,
        margins: padding,
        shading: { type: ShadingType.CLEAR, color: "auto", fill: band },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: named(delegation) }),
          ...remarks(delegation.attended, delegation.nobody),
        ],
      }),
    ],
  });
}

function cellsOf(
  { name, head, attended, position, organisation, contacts }: SheetPerson,
  withContacts: boolean,
): Paragraph[][] {
  const where = [position, organisation].flatMap((text) => text ?? []);
  return [
    [new Paragraph({ children: [run(name, { bold: head !== null })] }), ...remarks(head, attended)],
    where.length > 0 ? where.map((text) => new Paragraph({ text })) : [new Paragraph("")],
    ...(withContacts
      ? [
          contacts.length > 0
            ? contacts.map(
                ({ value, only }) =>
                  new Paragraph({ children: [run(value), ...(only ? [small(`  ${only}`, warn)] : [])] }),
              )
            : [new Paragraph("")],
        ]
      : []),
  ];
}

const personRow = (person: SheetPerson, sheet: ListSheet): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cellsOf(person, sheet.columns.contacts !== null).map(
      (children, index) =>
        new TableCell({
          width: { size: widths(sheet)[index] ?? 0, type: WidthType.DXA },
          borders: lines,
          margins: padding,
          children,
        }),
    ),
  });

/** A section in which nobody is named is a plain list of delegations. */
function sectionOf({ heading, isNamed, delegations }: SheetSection, sheet: ListSheet) {
  const title = new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading });
  if (!isNamed)
    return [
      title,
      ...delegations.flatMap((one) => [
        new Paragraph({ heading: HeadingLevel.HEADING_2, children: named(one) }),
        ...remarks(one.attended),
      ]),
    ];
  const span = widths(sheet).length;
  const table = new Table({
    width: { size: measure, type: WidthType.DXA },
    columnWidths: widths(sheet),
    borders: { ...lines, insideHorizontal: none, insideVertical: none, bottom: none },
    rows: [
      headRow(sheet),
      ...delegations.flatMap((delegation) => [
        delegationRow(delegation, span),
        ...delegation.people.map((person) => personRow(person, sheet)),
      ]),
    ],
  });
  return [title, table];
}

function opening({ title, meeting, when, about, fictional }: ListSheet): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new Paragraph({ alignment: AlignmentType.CENTER, children: [run(meeting, { size: 26 })] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      children: [run(when, { size: 24 })],
    }),
    ...(fictional
      ? [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 160 },
            children: [small(fictional, warn)],
          }),
        ]
      : []),
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 120 }, children: [small(about.join(" "))] }),
  ];
}

/** A list of participants as a Word document: real headings, tables whose heads repeat, numbered pages. */
export function asDocx(sheet: ListSheet): Promise<Buffer> {
  const { title, meeting, mark, asOf, reader, sections, nothing, language } = sheet;
  const body =
    sections.length > 0 ? sections.flatMap((section) => sectionOf(section, sheet)) : [new Paragraph(nothing)];
  return wordDocument({
    title: `${title}: ${meeting}`,
    language,
    above: [mark, title],
    below: `${asOf} ${reader}`,
    children: [...opening(sheet), ...body],
  });
}
