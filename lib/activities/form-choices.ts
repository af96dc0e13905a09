import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Typed } from "@/lib/access/outcome";
import { database } from "@/lib/database/client";
import type { SubRegion } from "@/lib/database/generated/enums";
import { wordsOf } from "@/i18n/words-of";
import { today } from "@/lib/dates";
import { planChoices, type PlanChoices } from "@/lib/meetings/plan-choices";
import type { Organiser } from "@/lib/organisers/organiser-of";
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

/** @returns as who the CPC's staff organise something to begin with; undefined for anybody else, who organise as themselves. */
export async function centreBegun({ role }: Actor): Promise<Organiser | undefined> {
  if (role === "pointOfContact" || role === "partner") return undefined;
  const osce = await database().organisation.findUnique({ where: { slug: "osce" }, select: { id: true } });
  return { organisationId: osce?.id ?? null, stateCode: null, label: (await wordsOf("en", "activityForm"))("centre") };
}

async function organiserBegun(actor: Actor): Promise<Typed> {
  const who = "organisers.0.who";
  const centre = await centreBegun(actor);
  if (centre)
    return {
      [who]: centre.organisationId === null ? "" : `organisation:${centre.organisationId}`,
      "organisers.0.label": centre.label,
    };
  const { role, stateCode, organisationId } = actor;
  return { [who]: role === "partner" ? `organisation:${organisationId ?? ""}` : `state:${stateCode ?? ""}` };
}

/** @returns who enters an activity: to begin with, they organise it and are whom to ask. */
export async function activityBegun(actor: Actor): Promise<Typed> {
  const account = await database().account.findUnique({
    where: { id: actor.accountId ?? "" },
    select: { email: true },
  });
  return {
    ...(await organiserBegun(actor)),
    ...{ kind: "workshop", status: "planned", circle: "network", mode: "onSite" },
    ...{ reach: "states", states: actor.role === "pointOfContact" ? (actor.stateCode ?? "") : "" },
    ...{ contactName: actor.name, contactEmail: account?.email ?? "" },
  };
}
