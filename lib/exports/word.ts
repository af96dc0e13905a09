// What every Word document of the portal has: a page, styles of headings, what stands above and below.
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  type IPropertiesOptions,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";

export const colours = { ink: "17212B", muted: "55606B", warn: "7A4F00", rule: "B9B3A5", band: "EEF0EE" };

const usualFace = "Calibri";
/** Twentieths of a point: A4 within margins of 2 cm. */
const page = { width: 11_906, height: 16_838, margin: 1_134 };
/** How wide a line may be. */
export const measure = page.width - 2 * page.margin;

export const run = (text: string, style: IRunOptions = {}) => new TextRun({ ...style, text });
/** Small print. */
export const small = (text: string, color = colours.muted) => run(text, { size: 17, color });

const pageNumber: IRunOptions = {
  children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
  size: 17,
  bold: true,
};

const heading = (size: number, before: number, after: number, style: IRunOptions = {}) => ({
  run: { ...style, size, bold: true, color: colours.ink },
  paragraph: { spacing: { before, after }, keepNext: true },
});

/** A line above or below each page. */
const edge = (children: TextRun[]) =>
  new Paragraph({ tabStops: [{ type: TabStopType.RIGHT, position: measure }], children });

interface Words {
  title: string;
  language: string;
  /** Above each page: at the left for whom it is, at the right what it is. */
  above?: [string, string];
  /** Below each page, beside its number. */
  below: string;
  children: FileChild[];
  footnotes?: NonNullable<IPropertiesOptions["footnotes"]>;
  face?: string;
}

/** @returns a document as DOCX: A4, numbered pages, headings that Word knows for such. */
export function wordDocument(words: Words): Promise<Buffer> {
  const { title, language, above, below, children, footnotes, face = usualFace } = words;
  const margins = { top: 1_304, bottom: page.margin, left: page.margin, right: page.margin };
  const document = new Document({
    title,
    ...(above && { subject: above[0] }),
    ...(footnotes && { footnotes }),
    creator: "CPC",
    styles: {
      default: {
        document: {
          run: {
            font: face,
            size: 20,
            color: colours.ink,
            language: { value: language === "en" ? "en-GB" : language },
          },
        },
        title: {
          run: { size: 40, bold: true, color: colours.ink },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 120 } },
        },
        heading1: heading(26, 320, 120, { allCaps: true, characterSpacing: 20 }),
        heading2: heading(21, 20, 20),
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width: page.width, height: page.height }, margin: { ...margins, header: 567, footer: 567 } },
        },
        ...(above && {
          headers: {
            default: new Header({ children: [edge([small(above[0], colours.ink), small(`\t${above[1]}`)])] }),
          },
        }),
        footers: { default: new Footer({ children: [edge([small(`${below}\t`), new TextRun(pageNumber)])] }) },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}
