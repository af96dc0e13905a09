import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { ActivityCircle } from "@/lib/database/generated/enums";
import { checked } from "./asked";
import type { ActivityFilters } from "./filters";
import type { ListedActivity } from "./listed";
import { listActivities } from "./queries";

/** More than these no spreadsheet is of use for; filters narrow them. */
const mostInFile = 20_000;

/** What becomes a file: the activities that the filters let through, as far as whoever takes it may read. */
export interface GatheredActivities {
  activities: ListedActivity[];
  filters: ActivityFilters;
  /** For whom it is: the narrowest circle of an activity in it. */
  circle: ActivityCircle;
  /** Whose copy it is; null: everybody's. */
  reader: string | null;
  locale: string;
}

/** @returns the activities in the order of time; none where the filters name a State or an organisation that there is not. */
export async function gatherActivities(
  actor: Actor,
  asked: ActivityFilters,
  locale: string,
): Promise<GatheredActivities> {
  const { filters, errors } = await checked({ filters: asked, errors: {} });
  const isWrong = Object.keys(errors).length > 0;
  const { activities } = isWrong
    ? { activities: [] }
    : await listActivities(actor, filters, { when: "all", most: mostInFile });
  const circles = new Set(activities.map(({ circle }) => circle));
  const circle = (["named", "states", "network"] as const).find((one) => circles.has(one)) ?? "public";
  return { activities, filters, circle, reader: actor.accountId === null ? null : actor.name, locale };
}
