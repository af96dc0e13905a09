// What a list would do to the measures of a plan: the same answer is shown, and carried out.
import type { MeasureStatus } from "@/lib/database/generated/enums";
import type { ListRow } from "@/lib/imports/list";
import { writtenDeadline } from "@/lib/measures/deadline";
import type { Report } from "@/lib/measures/rules";
import type { MeasureSaid } from "@/lib/measures/schema";
import { understand, type Problem, type Reading, type Said } from "./said";

/** A measure of the plan as it stands, with what was reported of it, in the order in which that was recorded. */
export interface StandingMeasure extends MeasureSaid {
  id: string;
  version: number;
  reports: (Report & { note: string | null })[];
}

type Field = "text" | "paragraphs" | "weapons" | "bodies" | "deadline" | "indicator";

/** A field that a row changes, or gives for the first time; lists as they are kept. */
export interface Change {
  field: Field;
  from: MeasureSaid[Field] | null;
  to: MeasureSaid[Field];
}

export interface NewReport {
  status: MeasureStatus;
  on: string;
  note: string | null;
}

interface Row {
  row: number;
  number: string;
  /** As the plan will have it. */
  text: string;
}

/** What becomes of a row. */
export type Outcome =
  | { kind: "bad"; row: number; number: string; problems: Problem[] }
  | (Row & { kind: "same" })
  | (Row & {
      kind: "changed";
      id: string;
      version: number;
      changes: Change[];
      measure: MeasureSaid;
      report: NewReport | null;
    })
  | (Row & { kind: "new"; measure: MeasureSaid; report: NewReport | null });

/** How two values compare: lists whole, texts without regard to what kind of space stands between words. */
const comparable = (value: Change["from"]): string => {
  if (value === null) return "";
  if (Array.isArray(value)) return value.join("; ").replace(/\s+/g, " ");
  return typeof value === "string" ? value.replace(/\s+/g, " ") : writtenDeadline(value);
};

const fields = ["text", "paragraphs", "weapons", "bodies", "deadline", "indicator"] as const satisfies Field[];

/** A report that says what is on record of that day already is none. */
function newReport(
  { report }: Said,
  { reports }: Pick<StandingMeasure, "reports">,
  reading: Reading,
): NewReport | null {
  if (!report) return null;
  const { status, note } = report;
  const on = report.on ?? reading.on;
  const last = reports
    .filter((one) => one.on <= on)
    .reduce<StandingMeasure["reports"][number] | null>((best, next) => (best && best.on > next.on ? best : next), null);
  const isKnown =
    last?.status === status &&
    (report.on === null || last.on === on) &&
    (note === null || comparable(note) === comparable(last.note));
  return isKnown ? null : { status, on, note };
}

function changed(said: Said, measure: StandingMeasure, reading: Reading): Outcome {
  const changes = fields.flatMap((field): Change[] => {
    const to = said[field];
    return to === undefined || to === null || comparable(to) === comparable(measure[field])
      ? []
      : [{ field, from: measure[field], to }];
  });
  const { id, version, reports: _, ...standing } = measure;
  const after = { ...standing, ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) };
  const row = { row: said.row, number: measure.number, text: after.text };
  const report = newReport(said, measure, reading);
  if (changes.length === 0 && !report) return { kind: "same", ...row };
  return { kind: "changed", ...row, id, version, changes, measure: after, report };
}

function added(said: Said, reading: Reading): Outcome {
  const { row, number, text } = said;
  if (text === undefined) return { kind: "bad", row, number, problems: [{ field: "text", key: "noText" }] };
  const { paragraphs = [], weapons = [], bodies = [], deadline = null, indicator = null } = said;
  const measure = { number, text, paragraphs, weapons, bodies, deadline, indicator };
  return { kind: "new", row, number, text, measure, report: newReport(said, { reports: [] }, reading) };
}

const plain = (number: string) => number.toLowerCase().replace(/[.)\s]+$/, "");

/** @returns the outcome of every row. The same list, read the same way against the same measures on the same day, always gives the same. */
export function planImport(rows: ListRow[], reading: Reading, measures: StandingMeasure[], today: string): Outcome[] {
  const exact = new Map(measures.map((measure) => [measure.number, measure]));
  const alike = new Map(measures.map((measure) => [plain(measure.number), measure]));
  const seen = new Map<string, number>();
  return rows.map((row): Outcome => {
    const understood = understand(row, reading, today);
    if ("problems" in understood) return { kind: "bad", ...understood };
    const { said } = understood;
    const measure = exact.get(said.number) ?? alike.get(plain(said.number));
    const key = measure?.id ?? plain(said.number);
    const other = seen.get(key);
    if (other !== undefined)
      return {
        kind: "bad",
        row: said.row,
        number: said.number,
        problems: [{ field: "number", key: "duplicate", other }],
      };
    seen.set(key, said.row);
    return measure ? changed(said, measure, reading) : added(said, reading);
  });
}

/** How many rows come to what. */
export function tally(outcomes: Outcome[]): Record<Outcome["kind"], number> {
  const counts = { new: 0, changed: 0, same: 0, bad: 0 };
  for (const { kind } of outcomes) counts[kind] += 1;
  return counts;
}
