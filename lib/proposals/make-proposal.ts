import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { findEntry, type EntrySubject } from "@/lib/contacts/standing-entry";
import { databaseDate, plainDate } from "@/lib/dates";
import { proposeSchema } from "./schema";

const ofSuccessor = [
  "honorific",
  "givenNames",
  "familyName",
  "position",
  "organisation",
  "email",
  "telephone",
] as const;

/** A Point of Contact announces that somebody leaves or is followed. Nothing changes until the coordinator accepts it. */
export const makeProposal: Write<z.infer<typeof proposeSchema>, EntrySubject, EntrySubject> = {
  permission: "proposal.make",
  schema: proposeSchema,
  load: findEntry,
  async verb(transaction, { input, record, actor }) {
    const { appointmentId, stateCode } = record;
    const open = await transaction.proposal.count({ where: { appointmentId, decision: null } });
    if (open > 0) throw new Invalid({ form: "proposalOpen" });
    const held = await transaction.appointment.findUniqueOrThrow({
      where: { id: appointmentId },
      select: { startsOn: true },
    });
    if (input.effectiveOn <= plainDate(held.startsOn)) throw new Invalid({ effectiveOn: "endsBeforeStart" });
    const successor: [string, string | null][] = ofSuccessor.map((name) => [
      name,
      input.kind === "successor" ? input[name] : null,
    ]);
    await transaction.proposal.create({
      data: {
        stateCode,
        appointmentId,
        kind: input.kind,
        effectiveOn: databaseDate(input.effectiveOn),
        note: input.note,
        ...Object.fromEntries(successor),
        proposedById: actor.accountId ?? "",
      },
      select: { id: true },
    });
    return record;
  },
};
