import "server-only";
import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/database/client";

/** @returns whether the actor's State or organisation organises or funds an activity, whoever entered it. */
export async function hasPart({ stateCode, organisationId, role }: Actor, activityId: string): Promise<boolean> {
  const some =
    stateCode !== null ? { stateCode } : role === "partner" && organisationId !== null ? { organisationId } : null;
  return some !== null && (await database().activityOrganiser.count({ where: { activityId, ...some } })) > 0;
}
