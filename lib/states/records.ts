import "server-only";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { ContactFunction } from "@/lib/database/generated/enums";
import { databaseDate, plainDate } from "@/lib/dates";
import { groupBy } from "@/lib/group";

/** From which day on the portal has a record of who held each function of a State, by the State's code. */
export type Records = Map<string, Map<ContactFunction, string>>;

/** @returns how far back appointments are on record; a State without any is not in it. Public: it names nobody. */
export const recordsReach = (): Promise<Records> =>
  kept("records reach", async () => {
    const rows = await database().$queryRaw<{ stateCode: string; function: ContactFunction; since: Date }[]>`
      SELECT "stateCode", "function"::text, min("startsOn") AS "since" FROM "Appointment"
      WHERE "withdrawnAt" IS NULL GROUP BY "stateCode", "function"`;
    const byState = groupBy(rows, ({ stateCode }) => stateCode);
    return new Map(
      [...byState].map(([code, posts]) => [code, new Map(posts.map((post) => [post.function, plainDate(post.since)]))]),
    );
  });

/** @returns the codes of the States that took part in the OSCE, or in what came before it, on a day. */
export const participatingOn = (day: string): Promise<Set<string>> =>
  kept(`participating ${day}`, async () => {
    const states = await database().state.findMany({
      where: { joinedOn: { lte: databaseDate(day) } },
      select: { code: true },
    });
    return new Set(states.map(({ code }) => code));
  });
