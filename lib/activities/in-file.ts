import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import type { ActivityCircle, PlanCircle } from "@/lib/database/generated/enums";
import type { ListedActivity } from "./listed";
import { servedFields } from "./served";
import { activitiesVisibleTo } from "./visible";

/** What a file says of an activity beside what a list does. */
export interface ActivityInFile extends ListedActivity {
  text: string | null;
  expected: number | null;
  measures: { number: string; stateCode: string; sequence: number }[];
  needs: { stateCode: string; text: string }[];
  /** For the network alone; null for everybody else, and where nobody is named. */
  contact: string | null;
}

const widest = ["public", "network", "states", "named"] as const;

/** @returns the activities as a file tells them, and the narrowest circle that anything in them is for. */
export async function asInFile(
  actor: Actor,
  listed: ListedActivity[],
): Promise<{ activities: ActivityInFile[]; circle: ActivityCircle }> {
  const where = { AND: [{ id: { in: listed.map(({ id }) => id) } }, activitiesVisibleTo(actor)] };
  const mayReadContacts = can(actor, "directory.read");
  const rows = await database().activity.findMany({
    where,
    select: {
      ...{ id: true, text: true, expected: true },
      ...servedFields(actor),
      contactName: mayReadContacts,
      contactEmail: mayReadContacts,
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const circles = new Set<ActivityCircle | PlanCircle>();
  const activities = listed.flatMap((activity): ActivityInFile[] => {
    const row = byId.get(activity.id);
    if (row === undefined) return [];
    const contact = [row.contactName, row.contactEmail].filter(Boolean).join(", ") || null;
    circles.add(activity.circle);
    if (contact !== null) circles.add("network");
    for (const { measure } of row.measures) circles.add(measure.plan.circle);
    for (const { need } of row.needs) circles.add(need.circle);
    return [
      {
        ...activity,
        text: row.text,
        expected: row.expected,
        measures: row.measures.map(({ measure: { number, plan } }) => ({ number, ...plan })),
        needs: row.needs.map(({ need }) => need),
        contact,
      },
    ];
  });
  return { activities, circle: widest.findLast((one) => circles.has(one)) ?? "public" };
}
