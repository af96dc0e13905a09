import "server-only";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { requestContext } from "@/lib/request/context";
import { exportActivitiesSchema, filtersOf, type ActivityFileOrder, type FileFormat } from "./filters";
import { gatherActivities, type GatheredActivities } from "./gather";

interface Gathered extends Subject {
  gathered: GatheredActivities;
}

/** What becomes a file once it is on record that it was taken. */
export interface TakenActivities {
  format: FileFormat;
  gathered: GatheredActivities;
}

/** Takes activities along: notes who took which, in what form; not what was searched for. The file is made afterwards (file.ts). */
export const exportActivities: Write<ActivityFileOrder, Gathered, TakenActivities> = {
  permission: "activity.export",
  schema: exportActivitiesSchema,
  load: async (input, actor) => ({
    gathered: await gatherActivities(actor, filtersOf(input), requestContext().locale),
  }),
  async verb(transaction, { input: { format }, record: { gathered }, actor }) {
    if (gathered.activities.length === 0) throw new Invalid({ form: "nothingToTake" });
    const { q: _, ...filters } = gathered.filters;
    await transaction.export.create({
      data: {
        accountId: actor.accountId ?? "",
        format,
        columns: [],
        filters: { what: "activities", ...filters },
        rows: gathered.activities.length,
      },
      select: { id: true },
    });
    return { format, gathered };
  },
};
