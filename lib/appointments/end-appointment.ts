import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { overlap, type Holder } from "./rules";
import { endSchema } from "./schema";
import { asSeen, findAppointment, lockAppointments, standingOfState, type AppointmentSubject } from "./standing";

/**
 * Sets the day from which somebody is in a function no more, or, by none, takes it away again.
 * @param others all appointments of the State that stand.
 * @throws Invalid where the day is not after the first one, or somebody else is in the function then.
 */
export async function setEnd(
  transaction: Transaction,
  holder: Holder,
  endsOn: string | null,
  others: Holder[],
): Promise<void> {
  if (endsOn !== null && endsOn <= holder.startsOn) throw new Invalid({ endsOn: "endsBeforeStart" });
  const isTaken = others.some(
    (other) => other.id !== holder.id && other.function === "primary" && overlap(other, { ...holder, endsOn }),
  );
  if (holder.function === "primary" && isTaken) throw new Invalid({ endsOn: "otherHolder" });
  const { count } = await transaction.appointment.updateMany({
    where: { id: holder.id, version: holder.version },
    data: { endsOn: endsOn === null ? null : databaseDate(endsOn), version: holder.version + 1 },
  });
  // Its person confirmed or edited the entry in this very moment.
  if (count === 0) throw new Conflict({}, holder.version, holder.name, "changedMeanwhile");
}

/** Ends an appointment from a day. The right to edit ends with it, since every request asks who holds what today. */
export const endAppointment: Write<z.infer<typeof endSchema>, AppointmentSubject, AppointmentSubject> = {
  permission: "appointment.end",
  schema: endSchema,
  load: findAppointment,
  async verb(transaction, { input, record }) {
    await lockAppointments(transaction, record.stateCode);
    const standing = await standingOfState(transaction, record.stateCode);
    const holder = await asSeen(transaction, standing, input);
    await setEnd(transaction, holder, input.endsOn, standing);
    return record;
  },
};
