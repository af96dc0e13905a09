import "server-only";
import type { Subject } from "@/lib/access/can";
import { Conflict, Invalid, type Typed } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import { database, type Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import { roughTyped } from "./rough";

/** Support that something is written about. */
export interface SupportSubject extends Subject {
  id: string;
  stateCode: string;
}

/** @returns whose support it is; null where there is none of that id. */
export const findSupport = ({ support }: { support: string }): Promise<SupportSubject | null> =>
  database().planSupport.findUnique({ where: { id: support }, select: { id: true, stateCode: true } });

type Reader = Pick<Transaction, "planSupport">;

/** @returns support with all that a form asks of it, withdrawn or not; null where there is none of that id. For who may change it. */
export async function supportToEdit(id: string, reader: Reader = database()) {
  return reader.planSupport.findUnique({
    where: { id },
    include: { supporters: { orderBy: { position: "asc" } } },
  });
}

export type EditableSupport = NonNullable<Awaited<ReturnType<typeof supportToEdit>>>;

/** Support as the fields of its form. */
export function asTyped(support: EditableSupport): Typed {
  const { model, title, startsOn, endsOn, precision, place, planId, towards, meetingId, note, source, confidence } =
    support;
  const supporters = support.supporters.flatMap(({ stateCode, organisationId, label }, row) => [
    [
      `supporters.${row}.who`,
      stateCode ? `state:${stateCode}` : organisationId ? `organisation:${organisationId}` : "",
    ],
    [`supporters.${row}.label`, label],
  ]);
  return {
    model,
    title: title ?? "",
    startsOn: roughTyped({ date: plainDate(startsOn), precision }),
    endsOn: endsOn ? plainDate(endsOn) : "",
    place: place ?? "",
    ...(Object.fromEntries(supporters) as Typed),
    plan: planId ?? "",
    towards: towards ?? "",
    meeting: meetingId ?? "",
    note: note ?? "",
    source: source ?? "",
    confidence: confidence ?? "",
  };
}

/** @returns support as it stands, if it is the version that the person saw. @throws Conflict or Invalid where it is not. */
export async function supportAsSeen(
  transaction: Transaction,
  id: string,
  { version, shows = false }: { version: number; shows?: boolean },
): Promise<EditableSupport> {
  // Who changes it meanwhile waits.
  await transaction.$queryRaw`SELECT 1 AS "held" FROM "PlanSupport" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const found = await supportToEdit(id, transaction);
  if (!found || found.withdrawnAt) throw new Invalid({ form: "supportWithdrawn" });
  if (found.version !== version)
    throw new Conflict(
      shows ? asTyped(found) : {},
      found.version,
      await lastChangedBy(transaction, "PlanSupport", id),
      shows ? "conflict" : "changedMeanwhile",
    );
  return found;
}
