import "server-only";
import type { Subject } from "@/lib/access/can";
import { Conflict, Invalid, type Typed } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import { database, type Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";

/** An offer that something is written about, and whose it is. */
export interface OfferSubject extends Subject {
  id: string;
  stateCode: string | null;
  organisationId: string | null;
}

/** @returns whose offer it is; null where there is none of that id, or a withdrawn one. */
export const findOffer = ({ offer: id }: { offer: string }): Promise<OfferSubject | null> =>
  database().offer.findFirst({
    where: { id, withdrawnAt: null },
    select: { id: true, stateCode: true, organisationId: true },
  });

/** @returns an offer with all that its form asks; null where there is none of that id. For who may change it. */
export const offerToEdit = (id: string, reader: Pick<Transaction, "offer"> = database()) =>
  reader.offer.findFirst({ where: { id, withdrawnAt: null } });

export type EditableOffer = NonNullable<Awaited<ReturnType<typeof offerToEdit>>>;

/** An offer as the fields of its form. */
export const offerTyped = (offer: EditableOffer): Typed => ({
  title: offer.title,
  text: offer.text ?? "",
  kinds: offer.kinds.join(","),
  paragraphs: offer.paragraphs.join(","),
  weapons: offer.weapons.join(","),
  themes: offer.themes.join(","),
  languages: offer.languages.join(","),
  subRegions: offer.subRegions.join(","),
  circle: offer.circle,
  standsUntil: offer.standsUntil ? plainDate(offer.standsUntil) : "",
});

/** @returns an offer, if it is the version that the person saw. @throws Conflict or Invalid where it is not. */
export async function offerAsSeen(
  transaction: Transaction,
  id: string,
  { version, shows = false }: { version: number; shows?: boolean },
): Promise<EditableOffer> {
  await transaction.$queryRaw`SELECT 1 AS "held" FROM "Offer" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const found = await offerToEdit(id, transaction);
  if (!found) throw new Invalid({ form: "offerWithdrawn" });
  if (found.version !== version)
    throw new Conflict(
      shows ? offerTyped(found) : {},
      found.version,
      await lastChangedBy(transaction, "Offer", id),
      shows ? "conflict" : "changedMeanwhile",
    );
  return found;
}
