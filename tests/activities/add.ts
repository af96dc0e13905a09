/** Fictional activities for tests. */
import type { Transaction } from "@/lib/database/client";
import type { Prisma } from "@/lib/database/generated/client";
import type { SessionPrecision } from "@/lib/database/generated/enums";
import { databaseDate } from "@/lib/dates";

interface Once {
  startsOn: string;
  endsOn?: string;
  precision?: SessionPrecision;
  startsAt?: string;
  endsAt?: string;
}

type Given = Omit<Partial<Prisma.ActivityUncheckedCreateInput>, "sessions"> & { sessions: Once[] };

/** Adds an activity with its sessions, in the order given. */
export function addActivity(transaction: Transaction, given: Partial<Given>) {
  const { sessions = [], ...activity } = given;
  const days = sessions.flatMap(({ startsOn, endsOn = startsOn }) => [startsOn, endsOn]).sort();
  return transaction.activity.create({
    data: {
      slug: "fictional",
      title: "A fictional activity",
      kind: "workshop",
      status: "planned",
      circle: "public",
      fictional: true,
      startsOn: databaseDate(days[0] ?? ""),
      endsOn: databaseDate(days.at(-1) ?? ""),
      ...activity,
      sessions: {
        create: sessions.map(({ startsOn, endsOn = startsOn, precision = "day", ...times }, position) => ({
          position,
          startsOn: databaseDate(startsOn),
          endsOn: databaseDate(endsOn),
          precision,
          ...times,
        })),
      },
    },
  });
}
