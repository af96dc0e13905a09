import "server-only";
import type { Subject } from "@/lib/access/can";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import type { AnswerVia, CheckAnswer, CheckKind } from "@/lib/database/generated/enums";
import { confirmAsSeen } from "@/lib/contacts/confirm-entry";
import { heldOn } from "@/lib/contacts/held";
import { today } from "@/lib/dates";
import { answersTo } from "./rules";

/** What the writes on one request are about. */
export interface RequestSubject extends Subject {
  requestId: string;
  kind: CheckKind;
  slug: string;
  stateCode: string;
  appointmentId: string;
}

interface Answer {
  answer: CheckAnswer;
  via: AnswerVia;
  /** Of the entry as the person saw it. */
  version: number;
  /** Who says that the entry is right; null for its holder, who is not signed in. */
  confirmedById: string | null;
  recordedById?: string | null;
  note?: string | null;
}

/** Notes a request's answer, once, while its check is open and its appointment stands; "all correct" confirms the entry. */
export async function settle(transaction: Transaction, request: RequestSubject, said: Answer): Promise<void> {
  const { answer, via, version, confirmedById, recordedById, note } = said;
  if (!answersTo(request.kind).includes(answer)) throw new Invalid({ answer: "unknownChoice" });
  const { count } = await transaction.checkRequest.updateMany({
    where: { id: request.requestId, answer: null, check: { closedAt: null }, appointment: heldOn(today()) },
    data: {
      answer,
      via,
      answeredAt: new Date(),
      ...(recordedById !== undefined && { recordedById }),
      ...(note !== undefined && { note }),
    },
  });
  if (count === 0) throw new Invalid({ form: "answeredOrClosed" });
  if (answer === "correct") await confirmAsSeen(transaction, { ...request, version }, confirmedById);
}
