import { parse } from "csv-parse/sync";

const delimiters = [";", ",", "\t"] as const;
const looked = 60;

const records = (text: string, delimiter: string, to?: number): string[][] =>
  parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 200_000,
    ...(to !== undefined && { to }),
  });

/** How well a delimiter parts a text: the records that have as many cells as most have, by how many those are. */
function fit(text: string, delimiter: string): number {
  let found: string[][];
  try {
    found = records(text, delimiter, looked);
  } catch {
    return 0;
  }
  const counts = new Map<number, number>();
  for (const { length } of found) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells = 1, times = 0] = [...counts].toSorted((one, other) => other[1] - one[1])[0] ?? [];
  return times * (cells - 1) ** 0.5;
}

/** Excel's own first line that names the delimiter. */
const named = /^sep=(.)\r?\n/;

/** @returns the cells of a text as RFC 4180 has it, parted by semicolons, commas or tabs; null where its quotes do not end. */
export function tableOfText(text: string): string[][] | null {
  const told = named.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const best = delimiters.toSorted((one, other) => fit(body, other) - fit(body, one))[0];
  try {
    const table = records(body, told?.[1] ?? best ?? ",");
    return told ? [[], ...table] : table;
  } catch {
    return null;
  }
}
