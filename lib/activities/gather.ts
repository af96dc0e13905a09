import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { ActivityCircle } from "@/lib/database/generated/enums";
import { checked } from "./asked";
import type { ActivityFilters } from "./filters";
import { asInFile, type ActivityInFile } from "./in-file";
import { listActivities } from "./queries";

/** More than these no spreadsheet is of use for; filters narrow them. */
const mostInFile = 20_000;

/** What becomes a file: the activities that the filters let through, as far as whoever takes it may read. */
export interface GatheredActivities {
  activities: ActivityInFile[];
  filters: ActivityFilters;
  /** For whom it is: the narrowest circle of what is in it. */
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
  const { activities: listed } = isWrong
    ? { activities: [] }
    : await listActivities(actor, filters, { when: "all", most: mostInFile });
  const { activities, circle } = await asInFile(actor, listed);
  return { activities, filters, circle, reader: actor.accountId === null ? null : actor.name, locale };
}
