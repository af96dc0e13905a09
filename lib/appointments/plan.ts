import "server-only";
import { createHash } from "node:crypto";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { whoIsFollowed, type AccountPlan, type Appointee, type Plan } from "./rules";
import type { AppointInput } from "./schema";
import { standingOfState } from "./standing";

/** @returns what stands for a plan: another plan has another. */
export const fingerprint = (plan: Plan): string => createHash("sha256").update(JSON.stringify(plan)).digest("hex");

async function appointee(transaction: Transaction, input: AppointInput): Promise<Appointee> {
  const { person, honorific, givenNames, familyName } = input;
  if (person === "new") return { id: null, honorific, givenNames, familyName: familyName ?? "" };
  const found = await transaction.person.findFirst({
    where: { id: person, erasedAt: null },
    select: { id: true, honorific: true, givenNames: true, familyName: true },
  });
  if (!found) throw new Invalid({ form: "personGone" });
  return found;
}

const accountFields = { id: true, email: true, name: true, role: true, disabledAt: true, version: true } as const;

async function accountPlan(
  transaction: Transaction,
  input: AppointInput,
  personId: string | null,
): Promise<AccountPlan> {
  const own = personId && (await transaction.account.findUnique({ where: { personId }, select: accountFields }));
  if (own) {
    const { id, email, version, disabledAt } = own;
    if (disabledAt === null) return { kind: "has", email };
    return input.account ? { kind: "enable", email, accountId: id, version } : { kind: "notAsked" };
  }
  if (!input.account) return { kind: "notAsked" };
  if (input.email === null) return { kind: "noEmail" };
  const other = await transaction.account.findUnique({ where: { email: input.email }, select: accountFields });
  if (other) return { kind: "taken", email: other.email, name: other.name, role: other.role };
  return { kind: "invite", email: input.email };
}

function channelsOf({ email, emailVisibility, telephone, telephoneVisibility }: AppointInput): Plan["channels"] {
  return [
    ...(email === null ? [] : [{ kind: "email" as const, value: email, visibility: emailVisibility }]),
    ...(telephone === null ? [] : [{ kind: "telephone" as const, value: telephone, visibility: telephoneVisibility }]),
  ];
}

/** Whether what the form names is the State's, and still open. */
async function refuseStrangers(transaction: Transaction, { stateCode, nominationId, proposalId }: AppointInput) {
  const nomination = nominationId && {
    where: { id: nominationId, stateCode, withdrawnAt: null },
    select: { id: true },
  };
  if (nomination && !(await transaction.nomination.findFirst(nomination)))
    throw new Invalid({ nominationId: "unknownChoice" });
  const proposal = proposalId && {
    where: { id: proposalId, stateCode, kind: "successor" as const, decision: null },
    select: { id: true },
  };
  if (proposal && !(await transaction.proposal.findFirst(proposal))) throw new Invalid({ form: "proposalDecided" });
}

/** Works out what appointing somebody as asked would do now. @throws Invalid where it cannot be done. */
export async function planOf(transaction: Transaction, input: AppointInput): Promise<Plan> {
  await refuseStrangers(transaction, input);
  const person = await appointee(transaction, input);
  const { function: held, startsOn, replaces } = input;
  const standing = await standingOfState(transaction, input.stateCode);
  const followed = whoIsFollowed({ function: held, startsOn, personId: person.id, replaces }, standing);
  if ("errors" in followed) throw new Invalid(followed.errors);
  return {
    stateCode: input.stateCode,
    function: held,
    startsOn,
    person,
    position: input.position,
    organisation: input.organisation,
    channels: channelsOf(input),
    nominationId: input.nominationId,
    proposalId: input.proposalId,
    ends: followed.ends,
    account: await accountPlan(transaction, input, person.id),
  };
}
