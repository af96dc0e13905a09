import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Typed } from "@/lib/access/outcome";
import { database } from "@/lib/database/client";
import type { SubRegion } from "@/lib/database/generated/enums";
import { today } from "@/lib/dates";
import { planChoices, type PlanChoices } from "@/lib/meetings/plan-choices";
import { listStates } from "@/lib/states/list";

/** What there is to choose from when an activity is entered. */
export interface ActivityChoices extends Pick<PlanChoices, "states" | "organisations"> {
  /** The sub-regions and how many participating States each has. */
  subRegions: { value: SubRegion; count: number }[];
}

export async function activityChoices(locale: string): Promise<ActivityChoices> {
  const [{ states, organisations }, listed] = await Promise.all([planChoices(locale, []), listStates(locale, today())]);
  const counts = new Map<SubRegion, number>();
  for (const { subRegion } of listed) counts.set(subRegion, (counts.get(subRegion) ?? 0) + 1);
  return { states, organisations, subRegions: [...counts].map(([value, count]) => ({ value, count })) };
}

async function organiserBegun({ role, stateCode, organisationId }: Actor, centre: string): Promise<Typed> {
  const who = "organisers.0.who";
  if (role === "pointOfContact") return { [who]: `state:${stateCode ?? ""}` };
  if (role === "partner") return { [who]: `organisation:${organisationId ?? ""}` };
  const osce = await database().organisation.findUnique({ where: { slug: "osce" }, select: { id: true } });
  return { [who]: osce ? `organisation:${osce.id}` : "", "organisers.0.label": centre };
}

/** @returns who enters an activity: to begin with, they organise it and are whom to ask. */
export async function activityBegun(actor: Actor, centre: string): Promise<Typed> {
  const account = await database().account.findUnique({
    where: { id: actor.accountId ?? "" },
    select: { email: true },
  });
  return {
    ...(await organiserBegun(actor, centre)),
    ...{ kind: "workshop", status: "planned", circle: "network", mode: "onSite" },
    ...{ reach: "states", states: actor.role === "pointOfContact" ? (actor.stateCode ?? "") : "" },
    ...{ contactName: actor.name, contactEmail: account?.email ?? "" },
  };
}
