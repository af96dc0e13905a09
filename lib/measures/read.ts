import "server-only";
import type { Paragraph, PlanKind, Precision, WeaponType } from "@/lib/database/generated/enums";
import type { MeasureSaid } from "./schema";
import type { Standing } from "./rules";

/** A measure as it stood on a day, with the plan that it is of. Holds no personal data. */
export interface KnownMeasure extends MeasureSaid {
  id: string;
  version: number;
  stateCode: string;
  sequence: number;
  kind: PlanKind;
  standing: Standing;
  /** The day of the last report; null where there is none. */
  standsSince: string | null;
  /** What that report says besides. */
  note: string | null;
  overdue: boolean;
}

/** As the database gives it (known.ts). */
export interface MeasureRow extends Omit<KnownMeasure, "deadline"> {
  deadline: string | null;
  deadlinePrecision: Precision | null;
  paragraphs: Paragraph[];
  weapons: WeaponType[];
}

export function measureOf({ deadline, deadlinePrecision: precision, ...row }: MeasureRow): KnownMeasure {
  return { ...row, deadline: deadline !== null && precision !== null ? { date: deadline, precision } : null };
}
