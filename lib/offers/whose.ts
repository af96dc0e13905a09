import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { ownerFor } from "@/lib/activities/whose";

type Owner = ReturnType<typeof ownerFor>;

/** Whose an offer is to be: what the CPC chose, which speaks for itself or for others; everybody else's own. */
export function offeredBy(actor: Actor, chosen: string | undefined): Owner {
  if (!can(actor, "activity.readAll")) return ownerFor(actor);
  const [kind, of = null] = (chosen ?? "cpc").split(":");
  return { stateCode: kind === "state" ? of : null, organisationId: kind === "organisation" ? of : null };
}
