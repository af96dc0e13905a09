import "server-only";
import { actorOfAccount } from "@/lib/access/session";
import { can } from "@/lib/access/can";
import { activitiesVisibleTo } from "@/lib/activities/visible";
import type { Transaction } from "@/lib/database/client";
import type { Prisma } from "@/lib/database/generated/client";
import { queueMailTo } from "@/lib/mail/queue-mail";
import { letterOn } from "./letter";
import type { Reason } from "./rules/shapes";

export const told = {
  ...{ id: true, slug: true, title: true, states: true, contactName: true, contactEmail: true, createdById: true },
  sessions: {
    select: { startsOn: true, endsOn: true, precision: true },
    orderBy: { position: "asc" },
  },
  organisers: { where: { part: "organiser" }, select: { label: true }, orderBy: { position: "asc" } },
} as const satisfies Prisma.ActivitySelect;

export type ToldActivity = Prisma.ActivityGetPayload<{ select: typeof told }>;

interface Receiver {
  accountId: string;
  email: string;
}

/** Who is written to about an activity: who entered it, or else its contact, or else the coordinators. */
async function receiversOf(transaction: Transaction, activity: ToldActivity): Promise<Receiver[]> {
  const find = async (where: Prisma.AccountWhereInput) =>
    (
      await transaction.account.findMany({ where: { ...where, disabledAt: null }, select: { id: true, email: true } })
    ).map(({ id, email }) => ({ accountId: id, email }));
  const { createdById, contactEmail } = activity;
  const author = createdById === null ? [] : await find({ id: createdById });
  if (author.length > 0) return author;
  const contact = contactEmail === null ? [] : await find({ email: contactEmail });
  return contact.length > 0 ? contact : find({ role: "coordinator" });
}

/** @returns who the account is, where it may read both activities; null where it may not. */
async function readerOfBoth(transaction: Transaction, { accountId }: Receiver, ids: string[]) {
  const actor = await actorOfAccount(accountId, transaction);
  const read = await transaction.activity.count({ where: { AND: [{ id: { in: ids } }, activitiesVisibleTo(actor)] } });
  return read === ids.length ? actor : null;
}

/**
 * Writes to those of both activities about the other, once: what the receiver may read, who organises it and whom to speak
 * to. Whoever may not read the other is not written to, until they may.
 */
export async function tellBoth(transaction: Transaction, overlapId: string, reasons: Reason[]): Promise<void> {
  const { first, second, end, ...overlap } = await transaction.overlap.findUniqueOrThrow({
    where: { id: overlapId },
    select: {
      first: { select: told },
      second: { select: told },
      end: true,
      reason: true,
      firstToldAt: true,
      secondToldAt: true,
    },
  });
  if (end !== null) return;
  const now = new Date();
  const written = new Set<string>();
  for (const side of ["first", "second"] as const) {
    if (overlap[`${side}ToldAt`] !== null) continue;
    const [own, other] = side === "first" ? [first, second] : [second, first];
    let isTold = false;
    for (const receiver of await receiversOf(transaction, own)) {
      const actor = await readerOfBoth(transaction, receiver, [own.id, other.id]);
      if (actor === null) continue;
      isTold = true;
      if (written.has(receiver.accountId)) continue;
      written.add(receiver.accountId);
      const namesContact = can(actor, "directory.read");
      const letter = await letterOn(transaction, { own, other, reasons, reason: overlap.reason, namesContact });
      await queueMailTo(transaction, receiver.email, letter);
    }
    if (isTold)
      await transaction.overlap.update({
        where: { id: overlapId },
        data: { [`${side}ToldAt`]: now },
        select: { id: true },
      });
  }
}
