import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scopeOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { Prisma } from "@/lib/database/generated/client";
import { plainDate, today } from "@/lib/dates";
import { offersVisibleTo, stillStanding } from "./visible";

const fields = {
  ...{ id: true, title: true, text: true, kinds: true, paragraphs: true, weapons: true, themes: true, languages: true },
  ...{ subRegions: true, circle: true, offeredOn: true, standsUntil: true, fictional: true, version: true },
  ...{ stateCode: true, organisationId: true },
  organisation: { select: { name: true, acronym: true, slug: true } },
  state: { select: { names: { where: { language: "en", validUntil: null }, select: { name: true } } } },
} as const satisfies Prisma.OfferSelect;

function shown(row: Prisma.OfferGetPayload<{ select: typeof fields }>) {
  const { organisation, state, text, offeredOn, standsUntil, ...offer } = row;
  return {
    ...offer,
    text: text ?? "",
    offeredOn: plainDate(offeredOn),
    standsUntil: standsUntil && plainDate(standsUntil),
    /** Who offers; the CPC itself where it is neither an organisation nor a State. */
    by: {
      slug: organisation?.slug ?? null,
      name: organisation?.acronym ?? organisation?.name ?? state?.names[0]?.name ?? "",
      fullName: organisation?.name ?? state?.names[0]?.name ?? "",
    },
  };
}

/** An offer as its readers see it. */
export type ShownOffer = ReturnType<typeof shown>;

/** @returns the offers that stand today and that the actor may read, the latest first. */
export const standingOffers = (actor: Actor): Promise<ShownOffer[]> =>
  kept(`offers ${scopeOf(actor)} ${today()}`, async () => {
    const rows = await database().offer.findMany({
      where: { AND: [offersVisibleTo(actor), stillStanding()] },
      orderBy: [{ offeredOn: "desc" }, { id: "desc" }],
      select: fields,
    });
    return rows.map(shown);
  });

/** @returns one offer, though it may stand no more; null where there is none of that id, for the actor. */
export async function oneOffer(actor: Actor, id: string): Promise<ShownOffer | null> {
  const row = await database().offer.findFirst({ where: { AND: [{ id }, offersVisibleTo(actor)] }, select: fields });
  return row && shown(row);
}

/** Whether an offer can be taken up today. */
export const stands = ({ standsUntil }: Pick<ShownOffer, "standsUntil">): boolean =>
  standsUntil === null || standsUntil >= today();
