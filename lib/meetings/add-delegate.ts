import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { findListed, type Listed } from "./listed";
import { putMark } from "./mark-attendance";
import { addDelegateSchema } from "./schema";
import { fold } from "@/lib/fold";

type Input = z.infer<typeof addDelegateSchema>;

const fullName = ({ givenNames, familyName }: { givenNames: string | null; familyName: string }) =>
  fold(`${givenNames ?? ""} ${familyName}`);

/** Refuses a name that stands in the delegation already: most likely the other desk was quicker. */
async function refuseDoubles(transaction: Transaction, delegationId: string, input: Input): Promise<void> {
  // Two desks that add to one delegation go one after the other.
  await transaction.$queryRaw`SELECT 1 AS "held" FROM "Delegation" WHERE "id" = ${delegationId}::uuid FOR NO KEY UPDATE`;
  const delegation = await transaction.delegation.findUniqueOrThrow({
    where: { id: delegationId },
    select: {
      withdrawnAt: true,
      participants: { where: { withdrawnAt: null }, select: { id: true, givenNames: true, familyName: true } },
    },
  });
  if (delegation.withdrawnAt) throw new Invalid({ form: "withdrawnMeanwhile" });
  const double = delegation.participants.some(
    ({ id, ...name }) => id !== input.id && fullName(name) === fullName(input),
  );
  if (double) throw new Invalid({ familyName: "delegateThere" });
}

/** Adds somebody to a delegation at the desk, and marks them present where so asked. */
export const addDelegate: Write<Input, Listed, { id: string }> = {
  permission: "delegate.add",
  schema: addDelegateSchema,
  load: ({ meeting, delegation }) => findListed({ meeting, delegation }),
  async verb(transaction, { input, record, actor }) {
    const { id, honorific, givenNames, familyName, position, head } = input;
    const { meetingId, delegationId } = record;
    await refuseDoubles(transaction, delegationId, input);
    const data = { id, meetingId, delegationId, honorific, givenNames, familyName, position, head, walkIn: true };
    await transaction.participant.createMany({ data: [data], skipDuplicates: true });
    if (input.present) await putMark(transaction, { ...record, participantId: id }, actor.accountId);
    return { id };
  },
  done: "delegateAdded",
};
