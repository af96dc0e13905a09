import "server-only";
import type { Transaction } from "@/lib/database/client";

/** What a wanted and an existing row have in common. */
type Shared<Wanted, Existing> = Pick<Existing, keyof Wanted & keyof Existing>;

interface Table<Wanted extends Shared<Wanted, Existing>, Existing extends object> {
  /** As the audit trail names the table. */
  subject: string;
  wanted: Wanted[];
  existing: Existing[];
  /** What makes a wanted and an existing row the same. */
  key: (row: Shared<Wanted, Existing>) => string;
  /** As the audit trail names the row. */
  id: (row: Existing) => string;
  update: (row: Existing, data: Partial<Wanted>) => Promise<unknown>;
  create: (rows: Wanted[]) => Promise<Existing[]>;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, place) => isSame(item, other[place]));
  return one === other;
}

const fieldsOf = <Row extends object>(row: Row) => Object.keys(row) as (keyof Row & string)[];

/** The fields of each row that somebody, not the portal itself, has written. */
async function writtenByPeople(transaction: Transaction, subject: string, ids: string[]): Promise<Set<string>> {
  const entries = await transaction.auditEntry.findMany({
    where: { subject, subjectId: { in: ids }, actor: { not: "system" } },
    select: { subjectId: true, changes: true },
  });
  return new Set(
    entries.flatMap(({ subjectId, changes }) => fieldsOf(Object(changes)).map((field) => `${subjectId} ${field}`)),
  );
}

interface Comparison<Wanted, Existing> {
  missing: Wanted[];
  changed: { wish: Wanted; row: Existing; fields: (keyof Wanted & string)[] }[];
}

function compare<Wanted extends Shared<Wanted, Existing>, Existing extends object>({
  wanted,
  existing,
  key,
}: Table<Wanted, Existing>): Comparison<Wanted, Existing> {
  const found = new Map(existing.map((row) => [key(row), row]));
  const comparison: Comparison<Wanted, Existing> = { missing: [], changed: [] };
  for (const wish of wanted) {
    const row = found.get(key(wish));
    if (!row) comparison.missing.push(wish);
    else {
      const stands: Partial<Record<string, unknown>> = { ...row };
      const fields = fieldsOf(wish).filter((field) => !isSame(wish[field], stands[field]));
      if (fields.length > 0) comparison.changed.push({ wish, row, fields });
    }
  }
  return comparison;
}

/**
 * Brings the rows of a table into line with the wanted ones: changed fields are updated, missing rows created. A field
 * that a person has written stays as it is, and no row is removed.
 * @returns the existing rows, as they were read, and the created ones.
 */
export async function align<Wanted extends Shared<Wanted, Existing>, Existing extends object>(
  transaction: Transaction,
  table: Table<Wanted, Existing>,
): Promise<Existing[]> {
  const { subject, existing, id, update, create } = table;
  const { missing, changed } = compare(table);
  const ids = changed.map(({ row }) => id(row));
  const theirs = ids.length > 0 ? await writtenByPeople(transaction, subject, ids) : new Set();
  for (const { wish, row, fields } of changed) {
    const data: Partial<Wanted> = {};
    for (const field of fields) if (!theirs.has(`${id(row)} ${field}`)) data[field] = wish[field];
    if (Object.keys(data).length > 0) await update(row, data);
  }
  return missing.length > 0 ? [...existing, ...(await create(missing))] : existing;
}
