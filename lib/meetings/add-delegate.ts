import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { findListed, type Listed } from "./listed";
import { markHandedIn, mustBeOwn } from "./mark-attendance";
import { addDelegateSchema } from "./schema";
import { fold } from "@/lib/fold";

type Input = z.infer<typeof addDelegateSchema>;

/** @returns a name as it is compared. */
export const fullNameFolded = ({ givenNames, familyName }: { givenNames: string | null; familyName: string }) =>
  fold(`${givenNames ?? ""} ${familyName}`);

/**
 * Whether this very form was sent before, and its delegate is there.
 * @throws Invalid where somebody else added the same name: most likely the other desk was quicker.
 */
async function wasAdded(transaction: Transaction, delegationId: string, input: Input): Promise<boolean> {
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
  const sameName = delegation.participants.filter((one) => fullNameFolded(one) === fullNameFolded(input));
  if (sameName.some(({ id }) => id === input.id)) return true;
  if (sameName.length > 0) throw new Invalid({ familyName: "delegateThere" });
  return false;
}

/** Whoever else leads a delegation leads it no longer: it has one head. */
export const standDown = (transaction: Transaction, delegationId: string, but: string) =>
  transaction.participant.updateMany({
    where: { delegationId, head: true, id: { not: but } },
    data: { head: false, version: { increment: 1 } },
  });

/** @returns the id that the delegate has: the form's, unless the same form, filled in anew, added somebody else before. */
async function addOnce(transaction: Transaction, listed: Listed, input: Input): Promise<string> {
  const { id, honorific, givenNames, familyName, position, gender, head } = input;
  const { meetingId, delegationId } = listed;
  // What a desk hands in once more was added already, even if it was taken off the list since.
  const known = input.by && (await transaction.participant.count({ where: { id, delegationId } }));
  if (known) return id;
  if (await wasAdded(transaction, delegationId, input)) return id;
  if (head) await standDown(transaction, delegationId, id);
  const data = { meetingId, delegationId, honorific, givenNames, familyName, position, gender, head, walkIn: true };
  const { count } = await transaction.participant.createMany({ data: [{ ...data, id }], skipDuplicates: true });
  return count > 0 ? id : (await transaction.participant.create({ data, select: { id: true } })).id;
}

/** Adds somebody to a delegation at the desk, and marks them present where so asked. */
export const addDelegate: Write<Input, Listed, { id: string }> = {
  permission: "delegate.add",
  schema: addDelegateSchema,
  load: ({ meeting, delegation, day }) => findListed({ meeting, delegation, day }),
  async verb(transaction, { input, record, actor }) {
    mustBeOwn(input.by, actor.accountId);
    const id = await addOnce(transaction, record, input);
    const isListed = (await transaction.participant.count({ where: { id, withdrawnAt: null } })) > 0;
    if (input.present && isListed)
      await markHandedIn(transaction, { ...record, participantId: id }, input, actor.accountId);
    return { id };
  },
  done: "delegateAdded",
};
