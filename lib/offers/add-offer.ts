import "server-only";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { ownerFor } from "@/lib/activities/whose";
import type { Transaction } from "@/lib/database/client";
import { databaseDate, today } from "@/lib/dates";
import { isDemonstration } from "@/lib/meetings/offered";
import { addOfferSchema, type NewOffer, type OfferChange } from "./schema";
import { offeredBy } from "./whose";

/** What the form says, as the columns of an offer. */
export const columnsOf = (said: Omit<OfferChange, "offer" | "version">) => {
  const { title, text, kinds, paragraphs, weapons, themes, languages, subRegions, circle, standsUntil } = said;
  return {
    ...{ title, text, kinds, paragraphs, weapons, themes, languages, subRegions, circle },
    standsUntil: standsUntil === null ? null : databaseDate(standsUntil),
  };
};

type Owner = ReturnType<typeof offeredBy>;

async function checkOwner(transaction: Transaction, { stateCode, organisationId }: Owner): Promise<void> {
  const known =
    (stateCode === null || (await transaction.state.count({ where: { code: stateCode } })) > 0) &&
    (organisationId === null || (await transaction.organisation.count({ where: { id: organisationId } })) > 0);
  if (!known) throw new Invalid({ owner: "unknownChoice" });
}

/** Puts on record what an organisation, a State or the CPC can offer. */
export const addOffer: Write<NewOffer, Subject, { id: string }> = {
  permission: "offer.add",
  schema: addOfferSchema,
  load: (_input, actor) => Promise.resolve(ownerFor(actor)),
  async verb(transaction, { input, actor }) {
    const owner = offeredBy(actor, input.owner);
    await checkOwner(transaction, owner);
    const { id } = input;
    const made = { createdById: actor.accountId, fictional: isDemonstration(), offeredOn: databaseDate(today()) };
    // Sent twice, it is there already.
    await transaction.offer.createMany({
      data: [{ id, ...owner, ...made, ...columnsOf(input) }],
      skipDuplicates: true,
    });
    return { id };
  },
};
