import "server-only";
import { wordsOf } from "@/i18n/words-of";
import { fullName } from "@/lib/contacts/rules";
import type { Transaction } from "@/lib/database/client";
import { formatDate, plainDate } from "@/lib/dates";
import { queueMailTo } from "@/lib/mail/queue-mail";
import { requestContext } from "@/lib/request/context";

/** Mails whoever announced a successor or a departure what became of it. */
export async function tellProposer(
  transaction: Transaction,
  proposalId: string,
  decision: "accepted" | "declined",
): Promise<void> {
  const { kind, effectiveOn, reason, stateCode, proposedBy, appointment, givenNames, familyName } =
    await transaction.proposal.findUniqueOrThrow({
      where: { id: proposalId },
      select: {
        kind: true,
        effectiveOn: true,
        reason: true,
        stateCode: true,
        givenNames: true,
        familyName: true,
        proposedBy: { select: { email: true } },
        appointment: { select: { person: { select: { givenNames: true, familyName: true } } } },
      },
    });
  const { locale } = requestContext();
  const t = await wordsOf(locale, "mail.proposal");
  const announced = t(kind, {
    holder: fullName(appointment.person),
    successor: fullName({ givenNames, familyName: familyName ?? "" }),
    date: formatDate(plainDate(effectiveOn), "day", locale),
  });
  const url = new URL(`/states/${stateCode}`, process.env.PORTAL_URL ?? "http://localhost").href;
  const text = t(decision, { announced, reason: reason ?? "", url });
  await queueMailTo(transaction, proposedBy.email, { subject: t(`${decision}Subject`), text });
}
