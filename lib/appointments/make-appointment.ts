import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid, type Typed } from "@/lib/access/outcome";
import { sendInvitation } from "@/lib/accounts/invite-account";
import { fullName } from "@/lib/contacts/rules";
import { database, type Transaction } from "@/lib/database/client";
import { databaseDate, today } from "@/lib/dates";
import { acceptProposal } from "@/lib/proposals/accept-proposal";
import { fingerprint, planOf } from "./plan";
import type { Plan } from "./rules";
import { sayPlan } from "./say-plan";
import { appointSchema, type AppointInput } from "./schema";
import { lockAppointments } from "./standing";
import type { PlanTold } from "./told";

/** What a step of appointing came to. */
export type Appointed =
  | { step: "appoint"; stateCode: string }
  | { step: "change"; typed: Typed }
  | { step: "check"; told: PlanTold; seen: string; typed: Typed };

/** What a form said, to say it again. */
const typedAs = (input: AppointInput): Typed =>
  Object.fromEntries(Object.entries(input).filter((field): field is [string, string] => typeof field[1] === "string"));

async function personFor(transaction: Transaction, { person }: Plan): Promise<string> {
  if (person.id !== null) return person.id;
  const { honorific, givenNames, familyName } = person;
  const { id } = await transaction.person.create({
    data: { honorific, givenNames, familyName, languages: [] },
    select: { id: true },
  });
  return id;
}

async function giveAccount(transaction: Transaction, plan: Plan, personId: string, actor: Actor) {
  const { account, person, startsOn } = plan;
  if (account.kind === "invite") {
    const { email } = account;
    const data = { email, name: fullName(person), role: "pointOfContact" as const, personId };
    await transaction.account.create({ data, select: { id: true } });
  } else if (account.kind === "enable") {
    const { accountId: id, version } = account;
    const { count } = await transaction.account.updateMany({
      where: { id, version },
      data: { disabledAt: null, version: version + 1 },
    });
    if (count === 0) throw new Invalid({ form: "accountChanged" });
  } else return;
  await sendInvitation(transaction, account.email, actor.name, startsOn > today() ? startsOn : undefined);
}

/** Does what a plan says, all of it. */
async function carryOut(transaction: Transaction, plan: Plan, actor: Actor): Promise<void> {
  const { ends, stateCode, startsOn, position, organisation, nominationId, proposalId } = plan;
  if (ends) {
    await transaction.appointment.updateMany({
      where: { id: ends.id, version: ends.version },
      data: { endsOn: databaseDate(startsOn), version: ends.version + 1 },
    });
  }
  const personId = await personFor(transaction, plan);
  const { id: appointmentId } = await transaction.appointment.create({
    data: {
      stateCode,
      personId,
      function: plan.function,
      startsOn: databaseDate(startsOn),
      nominationId,
      position,
      organisation,
    },
    select: { id: true },
  });
  await transaction.channel.createMany({
    data: plan.channels.map((channel, place) => ({ ...channel, appointmentId, place })),
  });
  await giveAccount(transaction, plan, personId, actor);
  if (proposalId) await acceptProposal(transaction, proposalId, actor);
}

const load = async ({ stateCode }: AppointInput) =>
  database()
    .state.findUnique({ where: { code: stateCode }, select: { code: true } })
    .then((state) => state && { stateCode });

/**
 * Appoints somebody to a function of a State, in one step with all that follows from it: who held it as the primary Point of
 * Contact ends that day. First it says what would happen; it happens only if it is still the same.
 */
export const makeAppointment: Write<AppointInput, { stateCode: string }, Appointed> = {
  permission: "appointment.make",
  schema: appointSchema,
  load,
  async verb(transaction, { input, actor }) {
    if (input.step === "change") return { step: "change", typed: typedAs(input) };
    await lockAppointments(transaction, input.stateCode);
    const plan = await planOf(transaction, input);
    const seen = fingerprint(plan);
    if (input.step === "appoint" && input.seen === seen) {
      await carryOut(transaction, plan, actor);
      return { step: "appoint", stateCode: input.stateCode };
    }
    const told = await sayPlan(transaction, plan);
    if (input.step === "check") return { step: "check", told, seen, typed: typedAs(input) };
    throw new Conflict({ told: JSON.stringify(told), seen }, 1, "", "appointConflict");
  },
};
