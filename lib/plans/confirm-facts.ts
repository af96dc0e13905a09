import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Conflict } from "@/lib/access/outcome";
import { database } from "@/lib/database/client";
import { confirmSchema } from "./record-schema";

type Input = z.infer<typeof confirmSchema>;
interface StateSubject extends Subject {
  stateCode: string;
}

/** @returns the State of that code; null where there is none. */
export const findState = async ({ state: code }: { state: string }): Promise<StateSubject | null> =>
  (await database().state.findUnique({ where: { code }, select: { code: true } })) && { stateCode: code };

/**
 * A State says of what came from public sources that it is so: one fact, or all that its Point of Contact saw on the page.
 * What was changed or withdrawn since they looked is confirmed by nobody, and nothing else with it.
 */
export const confirmFacts: Write<Input, StateSubject, { stateCode: string; count: number }> = {
  permission: "plan.confirm",
  schema: confirmSchema,
  load: findState,
  async verb(transaction, { input: { facts }, record: { stateCode }, actor }) {
    const named = facts.map((fact) => fact.split(":") as [kind: string, id: string, version: string]);
    const events = named.flatMap(([kind, id]) => (kind === "event" ? [id] : []));
    const plans = named
      .filter(([kind]) => kind === "plan")
      .map(([, id, version]) => ({ id, version: Number(version) }));
    const standing = { source: { not: null }, withdrawnAt: null };
    const which = {
      plan: { ...standing, stateCode, OR: plans },
      event: { ...standing, id: { in: events }, plan: { stateCode, withdrawnAt: null } },
    };
    const found =
      (await transaction.plan.count({ where: which.plan })) +
      (await transaction.planEvent.count({ where: which.event }));
    if (found < facts.length) throw new Conflict({}, 1, "", "changedMeanwhile");
    const data = { confirmedAt: new Date(), confirmedById: actor.accountId };
    const ofPlans = await transaction.plan.updateMany({ where: { ...which.plan, confirmedAt: null }, data });
    const ofEvents = await transaction.planEvent.updateMany({ where: { ...which.event, confirmedAt: null }, data });
    return { stateCode, count: ofPlans.count + ofEvents.count };
  },
};
