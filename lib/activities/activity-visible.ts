import "server-only";
import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/database/client";
import { activitiesVisibleTo } from "./visible";

/** @returns whether the actor may read the activity of that address. */
export const activityVisible = async (actor: Actor, slug: string): Promise<boolean> =>
  (await database().activity.count({ where: { slug, AND: activitiesVisibleTo(actor) } })) > 0;
