import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/database/client";
import type { CheckAnswer } from "@/lib/database/generated/enums";

/** Whoever confirms or edits an entry for its State has answered what an open check asks of it. */
export async function answerOpenChecks(
  transaction: Transaction,
  appointmentId: string,
  answer: CheckAnswer,
  actor: Actor,
): Promise<void> {
  if (actor.role !== "pointOfContact") return;
  await transaction.checkRequest.updateMany({
    where: { appointmentId, answer: null, check: { closedAt: null, kind: "confirmEntry" } },
    data: { answer, via: "portal", answeredAt: new Date() },
  });
}
