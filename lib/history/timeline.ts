import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { fullName } from "@/lib/contacts/rules";
import { database } from "@/lib/database/client";
import type { ContactFunction } from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";

/** One term in a function, as far as is on record; a mistaken one stays, withdrawn with the reason. */
export interface Term {
  id: string;
  function: ContactFunction;
  /** Null: the name was erased. */
  person: string | null;
  startsOn: string;
  endsOn: string | null;
  nomination: { reference: string; datedOn: string | null } | null;
  withdrawn: { at: Date; reason: string | null } | null;
}

const plain = (date: Date | null) => date && plainDate(date);

/** @returns who held which function of a State from when to when, the latest first within each function. */
export async function termsOf(actor: Actor, stateCode: string): Promise<Term[]> {
  if (!can(actor, "history.read", { stateCode })) return [];
  const appointments = await database().appointment.findMany({
    where: { stateCode },
    orderBy: [{ function: "asc" }, { startsOn: "desc" }, { id: "desc" }],
    select: {
      id: true,
      function: true,
      startsOn: true,
      endsOn: true,
      withdrawnAt: true,
      withdrawnReason: true,
      person: { select: { givenNames: true, familyName: true, erasedAt: true } },
      nomination: { select: { reference: true, datedOn: true } },
    },
  });
  return appointments.map(({ person, nomination, withdrawnAt, withdrawnReason, startsOn, endsOn, ...term }) => ({
    ...term,
    person: person.erasedAt ? null : fullName(person),
    startsOn: plainDate(startsOn),
    endsOn: plain(endsOn),
    nomination: nomination && { reference: nomination.reference, datedOn: plain(nomination.datedOn) },
    withdrawn: withdrawnAt && { at: withdrawnAt, reason: withdrawnReason },
  }));
}
