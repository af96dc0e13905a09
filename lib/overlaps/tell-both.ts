import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { ofOrganisation, ofState, sidesWhere, type Side } from "@/lib/accounts/sides";
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
  organisers: {
    where: { part: "organiser" },
    select: { label: true, organisationId: true, stateCode: true },
    orderBy: { position: "asc" },
  },
} as const satisfies Prisma.ActivitySelect;

export type ToldActivity = Prisma.ActivityGetPayload<{ select: typeof told }>;

/**
 * Who is written to about an activity: who entered it, its contact, and whoever keeps the entries of an organisation or a State
 * that organises it; where none of them has an account, the coordinators.
 */
async function receiversOf(transaction: Transaction, activity: ToldActivity): Promise<Side[]> {
  const { createdById, contactEmail, organisers } = activity;
  const concerned: Prisma.AccountWhereInput[] = organisers.flatMap(({ organisationId, stateCode }) => [
    ...(organisationId === null ? [] : [ofOrganisation(organisationId)]),
    ...(stateCode === null ? [] : [ofState(stateCode)]),
  ]);
  if (createdById !== null) concerned.push({ id: createdById });
  if (contactEmail !== null) concerned.push({ email: contactEmail });
  const receivers = await sidesWhere(transaction, { OR: concerned });
  return receivers.length > 0 ? receivers : sidesWhere(transaction, { role: "coordinator" });
}

/** @returns whether all these activities may be read by the actor. */
async function readsAll(transaction: Transaction, actor: Actor, ids: string[]): Promise<boolean> {
  const read = await transaction.activity.count({ where: { AND: [{ id: { in: ids } }, activitiesVisibleTo(actor)] } });
  return read === ids.length;
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
    for (const { accountId, email, actor } of await receiversOf(transaction, own)) {
      if (!(await readsAll(transaction, actor, [own.id, other.id]))) continue;
      isTold = true;
      if (written.has(accountId)) continue;
      written.add(accountId);
      const namesContact = can(actor, "directory.read");
      const letter = await letterOn(transaction, { own, other, reasons, reason: overlap.reason, namesContact });
      await queueMailTo(transaction, email, letter);
    }
    if (isTold)
      await transaction.overlap.update({
        where: { id: overlapId },
        data: { [`${side}ToldAt`]: now },
        select: { id: true },
      });
  }
}
