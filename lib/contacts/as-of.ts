// What a record said at an earlier moment: the changes made since, undone.

/** From what to what, by field; null where the values were erased since. */
export type Changes = Record<string, [unknown, unknown] | null>;

/** A change as the audit trail has it. */
export interface LaterChange {
  operation: string;
  changes: Changes;
}

/**
 * Undoes changes to a row, for as much as it holds of their fields. What was first recorded later than the moment asked
 * about stays as it was first recorded: nothing older is known of it. What was erased stays as it is now.
 * @param later the changes made since that moment, the newest first.
 */
export function undone<Row extends object>(row: Row, later: readonly LaterChange[]): Row {
  const past = { ...row } as Record<string, unknown>;
  for (const { operation, changes } of later) {
    if (operation !== "update") continue;
    for (const [field, change] of Object.entries(changes)) if (field in past && change) past[field] = change[0] ?? null;
  }
  return past as Row;
}
