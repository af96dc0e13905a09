import { notFound } from "next/navigation";
import { getLocale } from "@/i18n/words";
import type { Permission } from "@/lib/access/can";
import { requireActor } from "@/lib/access/current";
import { knownPlans } from "@/lib/plans/queries";
import { stateNames } from "@/lib/states/names";

/** Who reports of a State's plans, the State's name, and its plans; others are refused, or sent to sign in and back to `address`. */
export async function reporting(permission: Permission, code: string, address: string) {
  const actor = await requireActor(permission, address, { stateCode: code });
  const state = (await stateNames(await getLocale())).get(code) ?? notFound();
  return { actor, code, state, plans: await knownPlans(actor, code) };
}

/** @returns the plan with a number as an address writes it; there is none: not found. */
export function numbered<Plan extends { sequence: number }>(plans: Plan[], sequence: string): Plan {
  return plans.find((plan) => String(plan.sequence) === sequence) ?? notFound();
}
