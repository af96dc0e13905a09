import { notFound } from "next/navigation";
import type { Permission } from "@/lib/access/can";
import { currentActor, requireActor } from "@/lib/access/current";
import { identifier } from "@/lib/access/fields";
import { offerToEdit } from "@/lib/offers/find-offer";
import { oneOffer } from "@/lib/offers/queries";

/**
 * @returns who asks and the offer of the address, for whoever may change it. Of one that the reader may not so much as read
 * nothing is told, not even that it is there. @param page what follows the offer's own address.
 */
export async function askedOffer(params: Promise<{ id: string }>, page: "edit" | "withdraw") {
  const { id } = await params;
  const [address, permission]: [string, Permission] = [`/activities/offers/${id}/${page}`, `offer.${page}`];
  const actor = await currentActor();
  if (actor.accountId === null) await requireActor(permission, address);
  if (!identifier.safeParse(id).success || (await oneOffer(actor, id)) === null) notFound();
  const offer = (await offerToEdit(id)) ?? notFound();
  return { actor: await requireActor(permission, address, offer), offer };
}
