import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import { confirmEntrySchema } from "./schema";
import { findEntry, standingEntry, type EntrySubject } from "./standing-entry";

/** Says that an entry, as the person saw it, is right as of now. */
export const confirmEntry: Write<z.infer<typeof confirmEntrySchema>, EntrySubject, EntrySubject> = {
  permission: "entry.confirm",
  schema: confirmEntrySchema,
  load: findEntry,
  async verb(transaction, { input: { appointmentId, version }, record, actor }) {
    const confirmedAt = new Date();
    const { count } = await transaction.appointment.updateMany({
      where: { id: appointmentId, version },
      data: { confirmedAt, confirmedById: actor.accountId, version: version + 1 },
    });
    if (count === 0) {
      const [standing, by] = [
        await standingEntry(transaction, appointmentId),
        await lastChangedBy(transaction, "Appointment", appointmentId),
      ];
      throw new Conflict({}, standing.version, by, "confirmConflict");
    }
    await transaction.channel.updateMany({ where: { appointmentId }, data: { confirmedAt } });
    return record;
  },
};
