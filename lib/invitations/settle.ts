import "server-only";
import { Conflict, Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import type { AnswerVia } from "@/lib/database/generated/enums";
import { asTyped, delegateRows } from "./form";
import type { InvitationSubject } from "./find-invitation";
import { nameDelegates, withdrawInvited } from "./name-delegates";
import type { AnswerInput } from "./schema";

interface By {
  via: AnswerVia;
  /** Whose account says so; null by the link. */
  accountId: string | null;
}

/** What stands now, for whoever saw something else. */
async function conflict(transaction: Transaction, record: InvitationSubject): Promise<never> {
  const { invitationId: id, stateCode, organisationId, meeting } = record;
  const stands = await transaction.invitation.findUniqueOrThrow({
    where: { id },
    select: { answer: true, note: true, version: true, answeredBy: { select: { name: true } } },
  });
  const invited = { meetingId: meeting.id, stateCode, organisationId };
  const rows = await delegateRows(transaction, invited, stands.answer !== null);
  throw new Conflict(asTyped(stands, rows), stands.version, stands.answeredBy?.name ?? "", "answerConflict");
}

/** Notes an answer and does what follows from it: the delegation is expected, or no longer. */
export async function settle(
  transaction: Transaction,
  record: InvitationSubject,
  input: AnswerInput,
  { via, accountId }: By,
): Promise<void> {
  const { answer, note, version, delegates, head } = input;
  const cancelled = await transaction.meeting.count({ where: { id: record.meeting.id, cancelledAt: { not: null } } });
  if (cancelled > 0) throw new Invalid({ form: "meetingClosed.cancelled" });
  const { count } = await transaction.invitation.updateMany({
    where: { id: record.invitationId, version },
    data: { answer, note, via, answeredAt: new Date(), answeredById: accountId, version: { increment: 1 } },
  });
  if (count === 0) await conflict(transaction, record);
  if (answer === "coming") await nameDelegates(transaction, record, { delegates, head });
  else await withdrawInvited(transaction, record);
}
