import "server-only";
import type { Actor } from "@/lib/access/actor";
import { Conflict } from "@/lib/access/outcome";
import { fullName } from "@/lib/contacts/rules";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import { database, type Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import type { Holder } from "./rules";

/** What the verbs on appointments are about. */
export interface AppointmentSubject {
  appointmentId: string;
  stateCode: string;
}

/** Finds an appointment that was not withdrawn. */
export async function findAppointment(
  { appointmentId }: { appointmentId: string },
  _actor: Actor,
): Promise<AppointmentSubject | null> {
  const found = await database().appointment.findUnique({
    where: { id: appointmentId },
    select: { stateCode: true },
  });
  return found && { appointmentId, stateCode: found.stateCode };
}

/** From here to the end of the transaction nobody else changes who holds what for a State. */
export async function lockAppointments(transaction: Transaction, stateCode: string): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`appointments of ${stateCode}`}, 1540))`;
}

/** @returns all appointments of a State that were not withdrawn, the first to begin first. */
export async function standingOfState(transaction: Transaction, stateCode: string): Promise<Holder[]> {
  const found = await transaction.appointment.findMany({
    where: { stateCode, withdrawnAt: null },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    select: {
      id: true,
      stateCode: true,
      personId: true,
      function: true,
      startsOn: true,
      endsOn: true,
      version: true,
      person: { select: { givenNames: true, familyName: true } },
    },
  });
  return found.map(({ person, startsOn, endsOn, ...holder }) => ({
    ...holder,
    name: fullName(person),
    startsOn: plainDate(startsOn),
    endsOn: endsOn && plainDate(endsOn),
  }));
}

/**
 * The appointment that a form is about, as the coordinator saw it.
 * @param appointments all that stand of the State.
 * @throws Conflict where it was changed or withdrawn meanwhile.
 */
export async function asSeen(
  transaction: Transaction,
  appointments: Holder[],
  { appointmentId, version }: { appointmentId: string; version: number },
): Promise<Holder> {
  const holder = appointments.find(({ id }) => id === appointmentId);
  if (holder?.version === version) return holder;
  const by = await lastChangedBy(transaction, "Appointment", appointmentId);
  throw new Conflict({}, holder?.version ?? version, by, "changedMeanwhile");
}
