import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Subject } from "@/lib/access/can";
import { database, type Transaction } from "@/lib/database/client";
import { today } from "@/lib/dates";
import type { EntryValues } from "./entry-form";
import { notEndedBy } from "./held";

/** An entry as the database has it now. */
export interface StandingEntry extends EntryValues {
  personId: string;
  version: number;
}

/** What the verbs on entries are about. */
export interface EntrySubject extends Subject {
  appointmentId: string;
  stateCode: string;
}

/** Finds an entry among those that the actor may reach: of the own State, or of every State for who belongs to none. */
export async function findEntry(
  { appointmentId }: { appointmentId: string },
  actor: Actor,
): Promise<EntrySubject | null> {
  const found = await database().appointment.findFirst({
    where: {
      id: appointmentId,
      ...notEndedBy(today()),
      ...(actor.stateCode !== null && { stateCode: actor.stateCode }),
    },
    select: { stateCode: true },
  });
  return found && { appointmentId, stateCode: found.stateCode };
}

/** @returns all that an entry says, for who may edit it. */
export async function standingEntry(transaction: Transaction, appointmentId: string): Promise<StandingEntry> {
  const found = await transaction.appointment.findUniqueOrThrow({
    where: { id: appointmentId },
    select: {
      personId: true,
      version: true,
      position: true,
      organisation: true,
      person: { select: { honorific: true, givenNames: true, familyName: true, languages: true } },
      channels: {
        orderBy: [{ place: "asc" }, { id: "asc" }],
        select: { id: true, kind: true, value: true, visibility: true },
      },
    },
  });
  const { person, channels, ...appointment } = found;
  return { ...appointment, ...person, channels: channels.map(({ id, ...channel }) => ({ key: id, ...channel })) };
}
