import "server-only";
import type { Prisma } from "@/lib/database/generated/client";
import { databaseDate } from "@/lib/dates";

/** Which appointments stand and have not ended by a day ("YYYY-MM-DD"): those of that day, and those to come. */
export const notEndedBy = (day: string) =>
  ({
    withdrawnAt: null,
    OR: [{ endsOn: null }, { endsOn: { gt: databaseDate(day) } }],
  }) satisfies Prisma.AppointmentWhereInput;

/** Which appointments fill their function on a day ("YYYY-MM-DD"); the day on which one ends is no longer of it. */
export const heldOn = (day: string) =>
  ({ ...notEndedBy(day), startsOn: { lte: databaseDate(day) } }) satisfies Prisma.AppointmentWhereInput;
