import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { setEnd } from "@/lib/appointments/end-appointment";
import { lockAppointments, standingOfState } from "@/lib/appointments/standing";
import { plainDate } from "@/lib/dates";
import { acceptProposal } from "./accept-proposal";
import { decide, findProposal, type ProposalSubject } from "./find-proposal";
import { declineSchema, proposalSchema } from "./schema";
import { tellProposer } from "./tell-proposer";

/** Declines what a State announced, with the reason, and tells who announced it. */
export const declineProposal: Write<z.infer<typeof declineSchema>, ProposalSubject> = {
  permission: "proposal.decide",
  schema: declineSchema,
  load: findProposal,
  async verb(transaction, { input: { proposalId, reason }, actor }) {
    await decide(transaction, proposalId, { decision: "declined", decidedById: actor.accountId, reason });
    await tellProposer(transaction, proposalId, "declined");
  },
};

/** Accepts that somebody leaves: the appointment ends on the day announced, unless it ends before. */
export const acceptDeparture: Write<z.infer<typeof proposalSchema>, ProposalSubject> = {
  permission: "proposal.decide",
  schema: proposalSchema,
  load: findProposal,
  async verb(transaction, { input: { proposalId }, record, actor }) {
    await lockAppointments(transaction, record.stateCode);
    const proposal = await transaction.proposal.findFirst({
      where: { id: proposalId, kind: "departure", decision: null },
      select: { appointmentId: true, effectiveOn: true },
    });
    if (!proposal) throw new Invalid({ form: "proposalDecided" });
    const standing = await standingOfState(transaction, record.stateCode);
    const holder = standing.find(({ id }) => id === proposal.appointmentId);
    const endsOn = plainDate(proposal.effectiveOn);
    if (holder && (holder.endsOn === null || holder.endsOn > endsOn)) {
      if (endsOn <= holder.startsOn) throw new Invalid({ form: "endsBeforeStart" });
      await setEnd(transaction, holder, endsOn, standing);
    }
    await acceptProposal(transaction, proposalId, actor);
  },
};
