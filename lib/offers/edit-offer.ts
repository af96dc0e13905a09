import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { columnsOf } from "./add-offer";
import { findOffer, offerAsSeen, type OfferSubject } from "./find-offer";
import { editOfferSchema, withdrawOfferSchema, type OfferChange } from "./schema";

/** Changes what is offered. */
export const editOffer: Write<OfferChange, OfferSubject, { id: string }> = {
  permission: "offer.edit",
  schema: editOfferSchema,
  load: findOffer,
  async verb(transaction, { input, record: { id } }) {
    const { version } = await offerAsSeen(transaction, id, { version: input.version, shows: true });
    await transaction.offer.update({
      where: { id },
      data: { ...columnsOf(input), version: version + 1 },
      select: { id: true },
    });
    return { id };
  },
};

/** Takes an offer back; it stays in the audit trail. */
export const withdrawOffer: Write<z.infer<typeof withdrawOfferSchema>, OfferSubject> = {
  permission: "offer.withdraw",
  schema: withdrawOfferSchema,
  load: findOffer,
  async verb(transaction, { input: { version }, record: { id } }) {
    await offerAsSeen(transaction, id, { version });
    await transaction.offer.update({
      where: { id },
      data: { withdrawnAt: new Date(), version: version + 1 },
      select: { id: true },
    });
  },
};
