import "server-only";
import { randomUUID } from "node:crypto";
import type { Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { isNew, type Writes } from "./plan";

/** Gives what is new its id, and what names it that same id. */
function numbered({ persons, appointments, channels, nominations }: Writes): Writes {
  const ids = new Map<string, string>();
  const id = (name: string) => {
    if (!isNew({ id: name })) return name;
    const found = ids.get(name) ?? randomUUID();
    ids.set(name, found);
    return found;
  };
  return {
    persons: persons.map((one) => ({ ...one, id: id(one.id) })),
    nominations: nominations.map((one) => ({ ...one, id: id(one.id) })),
    appointments: appointments.map((one) => ({
      ...one,
      id: id(one.id),
      personId: id(one.personId),
      nominationId: one.nominationId && id(one.nominationId),
    })),
    channels: channels.map((one) => ({ ...one, id: id(one.id), appointmentId: id(one.appointmentId) })),
  };
}

/** What is new and what is there, told apart before the new has its ids. */
function parted<Row extends { id: string }>(before: Row[], after: Row[]): { made: Row[]; kept: Row[] } {
  return {
    made: after.filter((_, place) => isNew(before[place] ?? { id: "" })),
    kept: after.filter((_, place) => !isNew(before[place] ?? { id: "" })),
  };
}

/** Appointments that are there: all of them, or false where one of them is no longer as it was. Ends come before what begins. */
async function changeAppointments(transaction: Transaction, kept: Writes["appointments"]): Promise<boolean> {
  if (kept.length === 0) return true;
  const changed = await transaction.$executeRaw`
    UPDATE "Appointment" a SET "endsOn" = w."endsOn", "position" = w."position", "organisation" = w."organisation",
      "nominationId" = w."nominationId", "version" = a."version" + 1
    FROM jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) AS w("id" uuid, "version" int, "endsOn" date, "position" text,
      "organisation" text, "nominationId" uuid)
    WHERE a."id" = w."id" AND a."version" = w."version" AND a."withdrawnAt" IS NULL`;
  return changed === kept.length;
}

/** Writes what a plan says, in a few statements however long the list is. @returns false where an entry changed meanwhile. */
export async function carryOut(transaction: Transaction, writes: Writes): Promise<boolean> {
  const after = numbered(writes);
  const nominations = after.nominations.map(({ datedOn, ...one }) => ({
    ...one,
    datedOn: datedOn === null ? null : databaseDate(datedOn),
  }));
  await transaction.nomination.createMany({ data: nominations });
  const persons = parted(writes.persons, after.persons);
  await transaction.person.createMany({ data: persons.made });
  await transaction.$executeRaw`
    UPDATE "Person" p SET "honorific" = w."honorific", "givenNames" = w."givenNames", "familyName" = w."familyName",
      "languages" = w."languages"
    FROM jsonb_to_recordset(${JSON.stringify(persons.kept)}::jsonb) AS w("id" uuid, "honorific" text, "givenNames" text,
      "familyName" text, "languages" text[])
    WHERE p."id" = w."id"`;
  const appointments = parted(writes.appointments, after.appointments);
  if (!(await changeAppointments(transaction, appointments.kept))) return false;
  const made = appointments.made.map(({ startsOn, endsOn, version: _, ...one }) => ({
    ...one,
    startsOn: databaseDate(startsOn),
    endsOn: endsOn === null ? null : databaseDate(endsOn),
  }));
  await transaction.appointment.createMany({ data: made });
  const channels = parted(writes.channels, after.channels);
  // A number that a list gives is not yet confirmed by anybody.
  await transaction.$executeRaw`
    UPDATE "Channel" c SET "value" = w."value", "visibility" = w."visibility"::"Visibility", "confirmedAt" = NULL
    FROM jsonb_to_recordset(${JSON.stringify(channels.kept)}::jsonb) AS w("id" uuid, "value" text, "visibility" text)
    WHERE c."id" = w."id"`;
  await transaction.channel.createMany({ data: channels.made });
  return true;
}
