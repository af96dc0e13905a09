import "server-only";
import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import type { MeasureStatus } from "@/lib/database/generated/enums";
import { plainDate, today } from "@/lib/dates";
import { measuresKnown } from "./known";
import { measureOf, type KnownMeasure, type MeasureRow } from "./read";

/** Something reported of a measure. Who recorded it is in the audit trail alone. */
export interface KnownProgress {
  id: string;
  on: string;
  status: MeasureStatus;
  note: string | null;
  /** Null: the State reported it itself. */
  source: string | null;
}

const isId = (typed: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(typed);

/** @returns a measure of a State that the actor may read, as it stands today; null where there is none. */
export async function oneMeasure(actor: Actor, stateCode: string, id: string): Promise<KnownMeasure | null> {
  if (!isId(id)) return null;
  const where = Prisma.sql`m."id" = ${id}::uuid AND p."stateCode" = ${stateCode}`;
  const [row] = await database().$queryRaw<MeasureRow[]>(measuresKnown(actor, today(), where));
  return row ? measureOf(row) : null;
}

/** @returns what was reported of a measure that the actor was given, the latest first. */
export async function progressOf({ id }: KnownMeasure): Promise<KnownProgress[]> {
  const found = await database().measureProgress.findMany({
    where: { measureId: id, withdrawnAt: null },
    orderBy: [{ on: "desc" }, { recordedAt: "desc" }, { id: "desc" }],
    select: { id: true, on: true, status: true, note: true, source: true },
  });
  return found.map(({ on, ...progress }) => ({ ...progress, on: plainDate(on) }));
}
