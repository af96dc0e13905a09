import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scopeOf } from "@/lib/access/can";
import { activitiesVisibleTo } from "@/lib/activities/visible";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import { databaseDate, today } from "@/lib/dates";

/** @returns the activities that are planned or confirmed and not over, as far as the actor may see them. */
export const plannedActivities = (actor: Actor) =>
  kept(`planned activities ${scopeOf(actor)} ${today()}`, async () => {
    const rows = await database().activity.findMany({
      where: {
        AND: [
          activitiesVisibleTo(actor),
          {
            status: { in: ["planned", "confirmed"] },
            endsOn: { gte: databaseDate(today()) },
            statesUnknown: false,
          },
        ],
      },
      orderBy: [{ startsOn: "asc" }, { id: "asc" }],
      select: {
        ...{ id: true, slug: true, title: true, text: true, kind: true, states: true },
        ...{ paragraphs: true, weapons: true, themes: true, needs: { select: { needId: true } } },
      },
    });
    return rows.map(({ text, kind, needs, ...activity }) => ({
      ...activity,
      text: text ?? "",
      kinds: [kind],
      languages: [],
      serves: needs.map(({ needId }) => needId),
    }));
  });

export type PlannedActivity = Awaited<ReturnType<typeof plannedActivities>>[number];
