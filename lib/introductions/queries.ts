import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import type { Prisma } from "@/lib/database/generated/client";
import type { Consent } from "@/lib/database/generated/enums";

/** Whom it concerns: the CPC, the State that needs, whoever offers, whoever asked. */
function concerning(actor: Actor): Prisma.IntroductionWhereInput | null {
  if (actor.accountId === null) return null;
  if (can(actor, "activity.readAll")) return {};
  const { stateCode, organisationId, role, accountId } = actor;
  return {
    OR: [
      { askedById: accountId },
      ...(stateCode !== null ? [{ need: { stateCode } }, { offer: { stateCode } }] : []),
      ...(role === "partner" && organisationId !== null ? [{ offer: { organisationId } }] : []),
    ],
  };
}

/** That somebody asked to be put in touch, and what the State said. */
export interface KnownIntroduction {
  id: string;
  needId: string;
  offerId: string;
  answer: Consent | null;
  /** Whether it is the actor's State that has not answered yet. */
  awaitsActor: boolean;
  offer: string;
}

/** @returns the introductions that concern the actor, the latest first. */
export async function introductionsFor(actor: Actor): Promise<KnownIntroduction[]> {
  const where = concerning(actor);
  if (where === null) return [];
  const rows = await database().introduction.findMany({
    where,
    orderBy: { askedAt: "desc" },
    select: {
      ...{ id: true, needId: true, offerId: true, answer: true },
      need: { select: { stateCode: true, end: true } },
      offer: { select: { title: true, withdrawnAt: true } },
    },
  });
  return rows.map(({ need, offer, ...one }) => ({
    ...one,
    offer: offer.title,
    awaitsActor:
      one.answer === null &&
      need.end === null &&
      offer.withdrawnAt === null &&
      can(actor, "introduction.answer", { stateCode: need.stateCode }),
  }));
}

/** @returns what a Point of Contact is asked to consent to; null for everybody but those of the State that needs. */
export async function introductionToAnswer(actor: Actor, id: string) {
  const found = await database().introduction.findUnique({
    where: { id },
    select: {
      ...{ id: true, message: true, askedAt: true, answer: true, mailedAt: true, version: true, offerId: true },
      askedBy: { select: { name: true, role: true, organisation: { select: { name: true } } } },
      need: { select: { stateCode: true, text: true } },
      offer: { select: { title: true, text: true, stateCode: true, organisation: { select: { name: true } } } },
    },
  });
  return found && can(actor, "introduction.answer", { stateCode: found.need.stateCode }) ? found : null;
}
