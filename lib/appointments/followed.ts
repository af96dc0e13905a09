import "server-only";
import type { Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import { overlap, type Holder } from "./rules";
import { standingOfState } from "./standing";

/** An appointment that another had ended, and when it would have ended without (null: no end was set). */
export interface Followed extends Holder {
  endedBefore: string | null;
}

/** By the audit trail: whose end was set in the same write as an appointment was made. */
const endedWith = (transaction: Transaction, appointmentId: string) => transaction.$queryRaw<
  { id: string; before: string | null; after: string | null }[]
>`
  SELECT e."subjectId" AS "id", e."changes"->'endsOn'->>0 AS "before", e."changes"->'endsOn'->>1 AS "after"
  FROM "AuditEntry" made JOIN "AuditEntry" e ON e."transactionId" = made."transactionId"
  WHERE made."subject" = 'Appointment' AND made."operation" = 'insert' AND made."subjectId" = ${appointmentId}
    AND e."subject" = 'Appointment' AND e."operation" = 'update' AND e."changes" ? 'endsOn'`;

/**
 * @returns whom an appointment followed, if the predecessor can stand again once it is withdrawn: its end is still the one
 * set then, and nobody else is in the function meanwhile.
 */
export async function followedBy(transaction: Transaction, holder: Holder): Promise<Followed | null> {
  const [ended] = await endedWith(transaction, holder.id);
  if (!ended) return null;
  const standing = await standingOfState(transaction, holder.stateCode);
  const predecessor = standing.find(({ id }) => id === ended.id);
  if (!predecessor || predecessor.endsOn === null || predecessor.endsOn !== ended.after?.slice(0, 10)) return null;
  const endedBefore = ended.before === null ? null : plainDate(new Date(ended.before));
  const isTaken = standing.some(
    (other) =>
      ![holder.id, predecessor.id].includes(other.id) &&
      other.function === "primary" &&
      overlap(other, { startsOn: predecessor.startsOn, endsOn: endedBefore }),
  );
  return predecessor.function === "primary" && isTaken ? null : { ...predecessor, endedBefore };
}
