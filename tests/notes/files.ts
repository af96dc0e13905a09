/** Files as programs write them, made by hand so that each byte is known. */
import { strToU8, zipSync } from "fflate";

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** One paragraph of a DOCX; a bullet is a list's. */
export const paragraph = (text: string): string => {
  const list = text.startsWith("• ")
    ? '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>'
    : "";
  const runs = text.replace(/^• /, "").split(/(?<= )/);
  return `<w:p>${list}${runs.map((run) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`).join("")}</w:p>`;
};

/** A table of a DOCX; a cell may hold several lines. */
export const table = (rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell.split("\n").map(paragraph).join("")}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

/** A DOCX of paragraphs and tables. */
export function docx(...body: string[]): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join("")}<w:sectPr/></w:body></w:document>`;
  return zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(document) });
}

/** A text on a page of a PDF: from the left, from the bottom, in points. */
export type Set = [x: number, y: number, text: string];

/** A PDF in Helvetica, a page for each list. */
export function pdf(...pages: Set[][]): Uint8Array {
  const streams = pages.map((page) =>
    page
      .map(([x, y, text]) => `BT /F1 11 Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`)
      .join("\n"),
  );
  const kids = pages.map((_, index) => `${index * 2 + 4} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${index * 2 + 5} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, "0");
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join("")}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}
