import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { roughColumns } from "./rough";
import type { NewSupport } from "./schema";

type Said = Omit<NewSupport, "state" | "id">;

/** A State reports what it knows itself; whoever speaks for another names a source. */
export function originOf(
  { source, confidence }: Pick<Said, "source" | "confidence">,
  stateCode: string,
  actor: Actor,
): Pick<Said, "source" | "confidence"> {
  if (can(actor, "support.confirm", { stateCode })) return { source: null, confidence: null };
  const missing = {
    ...(source === null && { source: "required" }),
    ...(confidence === null && { confidence: "choose" }),
  };
  if (Object.keys(missing).length > 0) throw new Invalid(missing);
  return { source, confidence };
}

/** The columns of support that its form says. */
export async function columnsOf(transaction: Transaction, said: Said, stateCode: string) {
  const { model, title, endsOn, place, plan, towards, meeting, note } = said;
  const standing = { id: plan ?? "", stateCode, withdrawnAt: null };
  if (plan !== null && (await transaction.plan.count({ where: standing })) === 0)
    throw new Invalid({ plan: "unknownChoice" });
  if (meeting !== null && (await transaction.meeting.count({ where: { id: meeting } })) === 0)
    throw new Invalid({ meeting: "unknownChoice" });
  const { date, precision } = roughColumns(said.startsOn);
  const end = endsOn === said.startsOn.date ? null : endsOn;
  return {
    ...{ model, title, place, towards, note, precision },
    startsOn: date,
    endsOn: end && databaseDate(end),
    planId: plan,
    meetingId: meeting,
  };
}
