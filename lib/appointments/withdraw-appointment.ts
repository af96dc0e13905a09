import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict } from "@/lib/access/outcome";
import { databaseDate } from "@/lib/dates";
import { followedBy } from "./followed";
import { withdrawSchema } from "./schema";
import { asSeen, findAppointment, lockAppointments, standingOfState, type AppointmentSubject } from "./standing";

/**
 * Withdraws an appointment that was made by mistake: it counts as if it had never been, and stays on record as withdrawn. Whom
 * it had ended can stand again in the same step.
 */
export const withdrawAppointment: Write<z.infer<typeof withdrawSchema>, AppointmentSubject, AppointmentSubject> = {
  permission: "appointment.withdraw",
  schema: withdrawSchema,
  load: findAppointment,
  async verb(transaction, { input, record }) {
    await lockAppointments(transaction, record.stateCode);
    const holder = await asSeen(transaction, await standingOfState(transaction, record.stateCode), input);
    const followed = input.restore === null ? null : await followedBy(transaction, holder);
    if (input.restore !== (followed?.id ?? null)) throw new Conflict({}, holder.version, "", "changedMeanwhile");
    await transaction.appointment.update({
      where: { id: holder.id },
      data: { withdrawnAt: new Date(), withdrawnReason: input.reason, version: holder.version + 1 },
      select: { id: true },
    });
    if (followed) {
      const { id, version, endedBefore } = followed;
      await transaction.appointment.update({
        where: { id },
        data: { endsOn: endedBefore === null ? null : databaseDate(endedBefore), version: version + 1 },
        select: { id: true },
      });
    }
    return record;
  },
};
