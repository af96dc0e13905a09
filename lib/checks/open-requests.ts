import "server-only";
import { can } from "@/lib/access/can";
import type { Actor } from "@/lib/access/actor";
import { fullName } from "@/lib/contacts/rules";
import { heldOn } from "@/lib/contacts/held";
import { database } from "@/lib/database/client";
import type { CheckKind, ContactFunction } from "@/lib/database/generated/enums";
import { kept } from "@/lib/database/kept";
import { plainDate, today } from "@/lib/dates";

export interface OpenRequest {
  id: string;
  kind: CheckKind;
  title: string;
  dueOn: string;
  appointmentId: string;
  version: number;
  personId: string;
  function: ContactFunction;
  name: string;
}

/** @returns what a State's Points of Contact are asked and have not answered yet, for themselves alone. */
export async function openRequestsOf(actor: Actor, stateCode: string): Promise<OpenRequest[]> {
  if (!can(actor, "check.answer", { stateCode })) return [];
  return kept(`asked ${stateCode} ${today()}`, () => read(stateCode));
}

async function read(stateCode: string): Promise<OpenRequest[]> {
  const found = await database().checkRequest.findMany({
    where: { stateCode, answer: null, check: { closedAt: null }, appointment: heldOn(today()) },
    orderBy: [{ check: { dueOn: "asc" } }, { appointment: { function: "asc" } }, { id: "asc" }],
    select: {
      id: true,
      check: { select: { kind: true, title: true, dueOn: true } },
      appointment: {
        select: {
          id: true,
          version: true,
          function: true,
          personId: true,
          person: { select: { givenNames: true, familyName: true } },
        },
      },
    },
  });
  return found.map(({ id, check, appointment: { person, id: appointmentId, ...appointment } }) => ({
    id,
    ...check,
    ...appointment,
    appointmentId,
    dueOn: plainDate(check.dueOn),
    name: fullName(person),
  }));
}
