import "server-only";
import type { Actor } from "@/lib/access/actor";
import { Invalid } from "@/lib/access/outcome";
import { database, type Transaction } from "@/lib/database/client";

/** What the verbs on proposals are about. */
export interface ProposalSubject {
  proposalId: string;
  stateCode: string;
}

/** Finds a proposal among those the actor may reach: of the own State, or of every State for who belongs to none. */
export async function findProposal(
  { proposalId }: { proposalId: string },
  actor: Actor,
): Promise<ProposalSubject | null> {
  const found = await database().proposal.findFirst({
    where: { id: proposalId, ...(actor.stateCode !== null && { stateCode: actor.stateCode }) },
    select: { stateCode: true },
  });
  return found && { proposalId, stateCode: found.stateCode };
}

interface Decision {
  decision: "accepted" | "declined" | "withdrawn";
  decidedById: string | null;
  reason?: string;
}

/** Decides a proposal that is open. @throws Invalid where it was decided or taken back meanwhile. */
export async function decide(transaction: Transaction, proposalId: string, decision: Decision): Promise<void> {
  const { count } = await transaction.proposal.updateMany({
    where: { id: proposalId, decision: null },
    data: { ...decision, decidedAt: new Date() },
  });
  if (count === 0) throw new Invalid({ form: "proposalDecided" });
}
