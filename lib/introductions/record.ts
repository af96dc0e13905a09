import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import type { Transaction } from "@/lib/database/client";
import type { Prisma } from "@/lib/database/generated/client";
import { offersVisibleTo, stillStanding } from "@/lib/offers/visible";

const fields = {
  ...{ id: true, needId: true, offerId: true, message: true, askedById: true, answer: true, mailedAt: true },
  version: true,
  need: { select: { stateCode: true, text: true, end: true } },
  offer: {
    select: {
      ...{ title: true, stateCode: true, organisationId: true, createdById: true },
      organisation: { select: { name: true } },
    },
  },
} as const satisfies Prisma.IntroductionSelect;

/** An introduction as it is on record. */
export type Recorded = Prisma.IntroductionGetPayload<{ select: typeof fields }>;

/** Two that ask for the same at once would else write twice. */
export const hold = (transaction: Transaction, { needId, offerId }: { needId: string; offerId: string }) =>
  transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`introduction ${needId} ${offerId}`}, 1540))`;

/** For who may answer it: until the transaction ends nobody else does. */
export const lock = (transaction: Transaction, id: string) =>
  transaction.$queryRaw`SELECT 1 AS "held" FROM "Introduction" WHERE "id" = ${id}::uuid FOR UPDATE`;

export const recorded = (transaction: Transaction, where: Prisma.IntroductionWhereUniqueInput) =>
  transaction.introduction.findUniqueOrThrow({ where, select: fields });

/** Whether both can still be brought together: the need is open and the offer stands. */
export const isOpen = async (transaction: Transaction, { need, offerId }: Recorded): Promise<boolean> =>
  need.end === null &&
  (await transaction.offer.count({ where: { AND: [{ id: offerId, withdrawnAt: null }, stillStanding()] } })) > 0;

/** @returns the need's text and the offer's title, each where the reader may read it. */
export async function readBy(transaction: Transaction, { needId, offerId, need, offer }: Recorded, actor: Actor) {
  const circle = { in: planCirclesOf(actor) };
  const readsNeed = await transaction.need.count({
    where: { id: needId, circle, OR: [{ measureId: null }, { measure: { plan: { circle } } }] },
  });
  const readsOffer = await transaction.offer.count({ where: { AND: [{ id: offerId }, offersVisibleTo(actor)] } });
  return { need: readsNeed > 0 ? need.text : null, offer: readsOffer > 0 ? offer.title : null };
}
