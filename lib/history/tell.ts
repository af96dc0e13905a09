// What one row of the audit trail says of a State, for one reader.
import type { Visibility } from "@/lib/database/generated/enums";
import {
  confirmable,
  guarded,
  ofTheCentre,
  precisionOf,
  subjects,
  withdrawable,
  type Shape,
  type Subject,
} from "./subjects";

/** From what to what; null where the values were erased. */
type Change = [unknown, unknown] | null;

export interface TrailRow {
  save: string;
  at: Date;
  actor: string;
  actorName: string;
  action: string;
  operation: "insert" | "update" | "delete";
  subject: Subject;
  subjectId: string;
  changes: Record<string, Change>;
}

/** A field that changed. */
export interface FieldChange {
  field: string;
  shape: Shape;
  from: unknown;
  to: unknown;
  isErased: boolean;
  /** Of rough dates, how much was known of each. */
  precisions?: Change;
}

/** A thing of the record that was added, changed, removed, withdrawn, confirmed or erased. */
export interface ToldThing {
  subject: Subject;
  subjectId: string;
  how: "added" | "changed" | "removed" | "withdrawn" | "confirmed" | "erased";
  fields: FieldChange[];
}

const isChannel = (subject: Subject) => subject === "Channel" || subject === "StateChannel";

function howOf({ subject, operation, changes }: TrailRow, fields: FieldChange[]): ToldThing["how"] | null {
  if (operation === "insert") return "added";
  if (operation === "delete") return "removed";
  if (withdrawable.has(subject) && changes.withdrawnAt?.[1]) return "withdrawn";
  if (subject === "Person" && changes.erasedAt?.[1]) return "erased";
  if (fields.length > 0) return "changed";
  return confirmable.has(subject) && changes.confirmedAt ? "confirmed" : null;
}

/** What a reader may see of a State's history. */
export interface Sight {
  /** The channels that they may see. */
  visible: readonly Visibility[];
  /** Whether they are of the Conflict Prevention Centre. */
  isCentre: boolean;
}

/**
 * @param everSeenBy every mark that a channel has ever carried: who may not see one of them is told nothing of the channel, so
 * that neither a narrowed nor a widened mark gives away what was hidden.
 * @returns null where there is nothing to tell.
 */
export function tell(row: TrailRow, { visible, isCentre }: Sight, everSeenBy: readonly Visibility[]): ToldThing | null {
  const { subject, subjectId, changes } = row;
  const seesAll = visible.includes("cpc");
  if (isChannel(subject) && !(everSeenBy.length > 0 ? everSeenBy.every((mark) => visible.includes(mark)) : seesAll))
    return null;
  const fields = Object.entries(subjects[subject] as Record<string, Shape>).flatMap(([field, shape]): FieldChange[] => {
    const change = changes[field];
    const isHidden = (guarded.has(field) && !seesAll) || (ofTheCentre[subject] === field && !isCentre);
    if (change === undefined || isHidden) return [];
    const [from, to] = change ?? [null, null];
    const precisions = shape === "rough" ? (changes[precisionOf[field] ?? ""] ?? null) : undefined;
    return [
      {
        field,
        shape,
        from: from ?? null,
        to: to ?? null,
        isErased: change === null,
        ...(precisions !== undefined && { precisions }),
      },
    ];
  });
  const how = howOf(row, fields);
  return how && { subject, subjectId, how, fields };
}
