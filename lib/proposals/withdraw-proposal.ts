import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { decide, findProposal, type ProposalSubject } from "./find-proposal";
import { proposalSchema } from "./schema";

/** The State takes back what it announced, as long as it was not decided. */
export const withdrawProposal: Write<z.infer<typeof proposalSchema>, ProposalSubject, ProposalSubject> = {
  permission: "proposal.withdraw",
  schema: proposalSchema,
  load: findProposal,
  async verb(transaction, { record, actor }) {
    await decide(transaction, record.proposalId, { decision: "withdrawn", decidedById: actor.accountId });
    return record;
  },
};
