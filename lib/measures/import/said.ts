// What a row of a list says of a measure, or why it cannot be taken.
import type { z } from "zod";
import { lines, text } from "@/lib/access/fields";
import type { MeasureStatus } from "@/lib/database/generated/enums";
import { Unfit } from "@/lib/imports/cells";
import { dayIn } from "@/lib/imports/dates";
import type { ListRow } from "@/lib/imports/list";
import { deadlineIn } from "@/lib/measures/deadline";
import { bodiesIn, bodiesList, longest, type MeasureSaid } from "@/lib/measures/schema";
import type { MeasureField } from "./headings";
import { paragraphsIn } from "./paragraphs";
import { statusOf, weaponsIn } from "./words";

/** How a list is to be read: chosen once for all of it. */
export interface Reading {
  columns: (MeasureField | null)[];
  /** Of when a status is that has no day of its own, "YYYY-MM-DD". */
  on: string;
}

/** Why a row cannot be taken: of which column, a key under "measures.import.reasons", and the other row that it contradicts. */
export interface Problem {
  field: MeasureField | null;
  key: string;
  other?: number;
}

/** A row in the portal's terms; null is what it does not say. */
export interface Said extends Partial<Omit<MeasureSaid, "number">> {
  row: number;
  number: string;
  report: { status: MeasureStatus; on: string | null; note: string | null } | null;
}

export type Understood = { said: Said } | { row: number; number: string; problems: Problem[] };

const parsed =
  <Value>(field: z.ZodType<Value>) =>
  (said: unknown): Value => {
    const read = field.safeParse(said);
    if (!read.success) throw new Unfit(read.error.issues[0]?.message ?? "general");
    return read.data;
  };

const oneLine = (cell: string) => parsed(text(longest.number))(cell.replace(/\s+/g, " "));
const bodies = (cell: string) => parsed(bodiesList)(bodiesIn(cell.replace(/[^\S\n]+/g, " ")));
const endless =
  /^(?:continuous(?:ly)?|ongoing|permanent(?:ly)?|en continu|permanente?|laufend|fortlaufend|dauerhaft|постоянно|на постоянной основе)$/iu;

function deadline(cell: string) {
  if (endless.test(cell)) throw new Unfit("endless");
  const found = deadlineIn(cell);
  if (!found) throw new Unfit("deadline");
  return found;
}

const reportDay = (today: string) => (cell: string) => {
  const day = dayIn(cell);
  if (day === null) throw new Unfit("day");
  if (day > today) throw new Unfit("dayNotYet");
  return day;
};

/** Reads one row. An empty cell says nothing. */
export function understand([row, ...cells]: ListRow, { columns }: Reading, today: string): Understood {
  const problems: Problem[] = [];
  const take = <Value>(field: MeasureField, read: (cell: string) => Value): Value | undefined => {
    const cell = cells[columns.indexOf(field)] ?? "";
    if (!columns.includes(field) || cell === "") return undefined;
    try {
      return read(cell);
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      problems.push({ field, key: error.key });
      return undefined;
    }
  };
  const number = take("number", oneLine);
  if (number === undefined && problems.length === 0) problems.push({ field: "number", key: "noNumber" });
  const said = {
    text: take("text", parsed(lines(longest.text))),
    paragraphs: take("paragraphs", paragraphsIn),
    weapons: take("weapons", weaponsIn),
    bodies: take("bodies", bodies),
    deadline: take("deadline", deadline),
    indicator: take("indicator", parsed(lines(longest.indicator))),
  };
  const status = take("status", statusOf);
  const on = take("reportedOn", reportDay(today));
  const note = take("note", parsed(lines(longest.note)));
  if (status === undefined && note !== undefined && !problems.some(({ field }) => field === "status"))
    problems.push({ field: "status", key: "noStatus" });
  if (problems.length > 0) return { row, number: number ?? "", problems };
  const report = status === undefined ? null : { status, on: on ?? null, note: note ?? null };
  return { said: { row, number: number ?? "", ...said, report } };
}
