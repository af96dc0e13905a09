import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { fullName } from "@/lib/contacts/rules";
import { database } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";

/** So long a State's page says what became of what it announced. */
const daysTold = 90;

const fields = {
  id: true,
  stateCode: true,
  kind: true,
  effectiveOn: true,
  honorific: true,
  givenNames: true,
  familyName: true,
  position: true,
  organisation: true,
  email: true,
  telephone: true,
  note: true,
  proposedAt: true,
  decision: true,
  decidedAt: true,
  reason: true,
  appointmentId: true,
  proposedBy: { select: { name: true } },
  appointment: {
    select: {
      function: true,
      startsOn: true,
      endsOn: true,
      withdrawnAt: true,
      person: { select: { givenNames: true, familyName: true } },
    },
  },
} as const;

const read = (where: object) =>
  database().proposal.findMany({ where, orderBy: [{ proposedAt: "desc" }, { id: "desc" }], select: fields });

/** What a State announced: a successor or a departure. Personal data. */
export type Announced = ReturnType<typeof toldOf>;

function toldOf({
  appointment,
  proposedBy,
  effectiveOn,
  familyName,
  ...proposal
}: Awaited<ReturnType<typeof read>>[number]) {
  const { person, startsOn, endsOn, withdrawnAt, function: held } = appointment;
  return {
    ...proposal,
    familyName,
    effectiveOn: plainDate(effectiveOn),
    proposedBy: proposedBy.name,
    successor: familyName === null ? null : fullName({ givenNames: proposal.givenNames, familyName }),
    holder: {
      name: fullName(person),
      function: held,
      startsOn: plainDate(startsOn),
      endsOn: endsOn && plainDate(endsOn),
      isWithdrawn: withdrawnAt !== null,
    },
  };
}

/** @returns what every State announced and nobody decided yet, for the CPC. */
export async function openProposals(actor: Actor): Promise<Announced[]> {
  if (!can(actor, "upkeep.read")) return [];
  return (await read({ decision: null })).map(toldOf);
}

/** @returns one proposal, for the CPC. */
export async function proposalFor(actor: Actor, id: string): Promise<Announced | null> {
  if (!can(actor, "upkeep.read")) return null;
  const [found] = await read({ id });
  return found ? toldOf(found) : null;
}

/** @returns what a State announced that is open or was decided lately, for the CPC and the State itself. */
export async function proposalsOf(actor: Actor, stateCode: string): Promise<Announced[]> {
  if (!can(actor, "nomination.read", { stateCode })) return [];
  const lately = new Date(Date.now() - daysTold * 86_400_000);
  const found = await read({
    stateCode,
    OR: [{ decision: null }, { decision: { in: ["accepted", "declined"] }, decidedAt: { gt: lately } }],
  });
  return found.map(toldOf);
}
