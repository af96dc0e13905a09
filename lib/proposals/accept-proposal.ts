import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/database/client";
import { decide } from "./find-proposal";
import { tellProposer } from "./tell-proposer";

/** Accepts a proposal in the transaction that does what it asked for, and tells who made it. */
export async function acceptProposal(transaction: Transaction, proposalId: string, actor: Actor): Promise<void> {
  await decide(transaction, proposalId, { decision: "accepted", decidedById: actor.accountId });
  await tellProposer(transaction, proposalId, "accepted");
}
