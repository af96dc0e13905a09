import "server-only";
import readWorkbook from "read-excel-file/universal";
import { decode } from "./decode";
import { headingsIn, listOf, type FieldOf, type List, type ListTrouble } from "./list";
import { tableOfText } from "./table-of-text";
import { listZip } from "./zip";

/** A workbook of 10 MB may unpack to a multiple of it; more than this is no list. */
const largestUnpacked = 150 * 1024 * 1024;

export type FileTrouble = ListTrouble | "emptyFile" | "notAList" | "oldWorkbook" | "brokenQuotes";

const startsWith = (bytes: Uint8Array, mark: string) =>
  Buffer.from(bytes.subarray(0, mark.length)).toString("latin1") === mark;

type Cell = string | number | boolean | Date | null;

function written(cell: Cell): string {
  if (cell === null) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** Of the sheets of a workbook the one whose headings say most. */
async function sheetOf(bytes: Uint8Array, fieldOf: FieldOf): Promise<string[][] | "notAList" | "emptyFile"> {
  const zip = listZip(bytes);
  if (!zip?.names.includes("xl/workbook.xml") || zip.size > largestUnpacked) return "notAList";
  try {
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
    const tables = sheets.map(({ data }) => (data as Cell[][]).map((row) => row.map(written)));
    return (
      tables.toSorted((one, other) => headingsIn(other, fieldOf).known - headingsIn(one, fieldOf).known)[0] ??
      "emptyFile"
    );
  } catch {
    return "notAList";
  }
}

/** Reads a list that was handed in. What it is, is found from its content, not from its name. @param fieldOf what headings mean. */
export async function readFile(bytes: Uint8Array, fieldOf: FieldOf): Promise<List | FileTrouble> {
  if (bytes.length === 0) return "emptyFile";
  if (startsWith(bytes, "\xd0\xcf\x11\xe0")) return "oldWorkbook";
  if (startsWith(bytes, "PK")) {
    const table = await sheetOf(bytes, fieldOf);
    return typeof table === "string" ? table : listOf(table, fieldOf);
  }
  const text = startsWith(bytes, "%PDF") ? null : decode(bytes);
  if (text === null) return "notAList";
  if (text.trim() === "") return "emptyFile";
  const table = tableOfText(text);
  return table === null ? "brokenQuotes" : listOf(table, fieldOf);
}
