import "server-only";
import type { Actor } from "@/lib/access/actor";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { letterWords, writeIntroduction } from "./letters";
import { isOpen, type Recorded } from "./record";
import { accountSide, addressesFor, offeringSide } from "./sides";

/**
 * Records a Point of Contact's consent and writes to both sides, once, in one transaction. Each learns the other's name, whom
 * they speak for and the addresses that are theirs to see.
 * @throws Invalid where the need is open no more or the offer does not stand.
 */
export async function bringTogether(transaction: Transaction, introduction: Recorded, actor: Actor): Promise<void> {
  if (!(await isOpen(transaction, introduction))) throw new Invalid({ form: "introductionOver" });
  const { id, version, need, offer } = introduction;
  const needing = await accountSide(transaction, actor.accountId ?? "");
  const offering = await offeringSide(transaction, offer);
  if (!needing || !offering) throw new Invalid({ form: "introductionNobody" });
  const now = new Date();
  await transaction.introduction.update({
    where: { id },
    data: { answer: "given", answeredAt: now, answeredById: actor.accountId, mailedAt: now, version: version + 1 },
    select: { id: true },
  });
  const words = await letterWords(transaction);
  await writeIntroduction(transaction, introduction, {
    to: needing,
    other: {
      name: offering.name,
      of: words.offering(introduction),
      addresses: await addressesFor(transaction, offering, needing.actor),
    },
  });
  await writeIntroduction(transaction, introduction, {
    to: offering,
    other: {
      name: needing.name,
      of: words.stateName(need.stateCode),
      addresses: await addressesFor(transaction, needing, offering.actor),
    },
  });
}
