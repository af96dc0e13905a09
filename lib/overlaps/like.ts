import "server-only";
import type { Actor } from "@/lib/access/actor";
import { activitiesVisibleTo } from "@/lib/activities/visible";
import { database } from "@/lib/database/client";
import { findNear, type Draft, type Near } from "./near";

/** So many are shown. */
const most = 8;

/** @returns the activities that the actor may see and that are like a draft, best first; of others not so much as how many. */
export const activitiesLike = async (actor: Actor, draft: Draft): Promise<Near[]> =>
  (await findNear(database(), draft, activitiesVisibleTo(actor))).slice(0, most);
