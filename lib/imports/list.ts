// A list as it was handed in: its headings, and beneath them its rows.

/** A row and where it stands in the file, counted as a spreadsheet counts. */
export type ListRow = [number, ...string[]];

export interface List {
  columns: string[];
  rows: ListRow[];
}

/** What a heading means to the kind of list that is read; null: nothing. */
export type FieldOf = (heading: string) => string | null;

export type ListTrouble = "tooManyColumns" | "tooManyListRows" | "noListRows";

const mostColumns = 60;
const mostRows = 5000;
/** Above the headings stand a title, a date, whom the list is from. */
const mostAbove = 15;

const isEmpty = (cells: string[]) => cells.every((cell) => cell.trim() === "");
const filled = (cells: string[]) => cells.filter((cell) => cell.trim() !== "").length;

/** @returns where the headings stand: in the row of which most are understood, else in the first of more than one cell. */
export function headingsIn(table: string[][], fieldOf: FieldOf): { at: number; known: number } {
  const understood = table
    .slice(0, mostAbove)
    .map((cells, at) => ({ at, known: new Set(cells.map(fieldOf).filter(Boolean)).size }));
  const best = understood.toSorted((one, other) => other.known - one.known)[0];
  if (best && best.known >= 2) return best;
  const first = table.findIndex((cells) => filled(cells) > 1);
  return { at: first >= 0 ? first : table.findIndex((cells) => !isEmpty(cells)), known: best?.known ?? 0 };
}

/** An apostrophe before what could be a formula is not of the text: so our own copies write it (docs/decisions/0013). */
const tidy = (cell: string) =>
  cell
    .normalize("NFC")
    .replace(/\u00a0/g, " ")
    .trim()
    .replace(/^'(?='*[=+@\-\uff1d\uff0b\uff0d\uff20])/, "");

/** @param table all cells, row by row; an empty row counts. */
export function listOf(table: string[][], fieldOf: FieldOf): List | ListTrouble {
  const { at } = headingsIn(table, fieldOf);
  const beneath = table.slice(at + 1);
  const width = Math.max(
    0,
    ...[table[at] ?? [], ...beneath].map((cells) => cells.findLastIndex((cell) => cell.trim() !== "") + 1),
  );
  if (width > mostColumns) return "tooManyColumns";
  const rows = beneath.flatMap((cells, place): ListRow[] =>
    isEmpty(cells)
      ? []
      : [[at + place + 2, ...Array.from({ length: width }, (_, column) => tidy(cells[column] ?? ""))]],
  );
  if (rows.length === 0) return "noListRows";
  if (rows.length > mostRows) return "tooManyListRows";
  const columns = Array.from({ length: width }, (_, column) => tidy(table[at]?.[column] ?? "").replace(/\s+/g, " "));
  return { columns, rows };
}
