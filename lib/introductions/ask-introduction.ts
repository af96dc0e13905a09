import "server-only";
import type { z } from "zod";
import { can } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { ofState, sidesWhere } from "@/lib/accounts/sides";
import type { Transaction } from "@/lib/database/client";
import { bringTogether } from "./bring-together";
import { writeQuestion } from "./letters";
import { findPair, type Pair } from "./pair";
import { hold, lock, recorded, type Recorded } from "./record";
import { askIntroductionSchema } from "./schema";

/** What came of asking: both are told, or the State is asked, or it has been asked before. */
export interface AskedFor {
  offer: string;
  came: "together" | "asked" | "before";
}

async function askState(transaction: Transaction, introduction: Recorded): Promise<void> {
  const asked = await sidesWhere(transaction, ofState(introduction.need.stateCode));
  if (asked.length === 0) throw new Invalid({ form: "introductionNobody" });
  for (const side of asked) await writeQuestion(transaction, introduction, side);
}

/**
 * Asks that a State with a need and whoever offers for it be put in touch: the State's Point of Contact is asked first, unless
 * it is they who ask. Of one need and one offer this is asked once.
 */
export const askIntroduction: Write<z.infer<typeof askIntroductionSchema>, Pair, AskedFor> = {
  permission: "introduction.ask",
  schema: askIntroductionSchema,
  load: findPair,
  async verb(transaction, { input: { id, message }, record: { need, offer }, actor }) {
    if (need.stateCode === offer.stateCode) throw new Invalid({ form: "introductionOwn" });
    const pair = { needId: need.id, offerId: offer.id };
    await hold(transaction, pair);
    const asking = { id, ...pair, message, askedById: actor.accountId ?? "" };
    const { count } = await transaction.introduction.createMany({ data: [asking], skipDuplicates: true });
    const found = await recorded(transaction, { needId_offerId: pair });
    if (can(actor, "introduction.answer", { stateCode: need.stateCode })) {
      await lock(transaction, found.id);
      const introduction = await recorded(transaction, { id: found.id });
      if (introduction.mailedAt !== null) return { offer: offer.id, came: "before" };
      await bringTogether(transaction, introduction, actor);
      return { offer: offer.id, came: "together" };
    }
    if (count === 0) return { offer: offer.id, came: "before" };
    await askState(transaction, found);
    return { offer: offer.id, came: "asked" };
  },
};
