import "server-only";
import type { Transaction } from "@/lib/database/client";
import type { PlanEvent } from "@/lib/database/generated/client";
import { align } from "./align";
import { readPlans } from "./files";
import { namedUuid } from "./named-uuid";

type File = ReturnType<typeof readPlans>;

/** What the reference data says of an event. */
type Wanted = Pick<
  PlanEvent,
  "id" | "planId" | "kind" | "date" | "precision" | "by" | "text" | "source" | "confidence" | "place"
>;

const keyOf = (stateCode: string, sequence: number) => `${stateCode}/${sequence}`;

async function loadEvents(transaction: Transaction, file: File, plans: Map<string, string>): Promise<void> {
  const existing = await transaction.planEvent.findMany({ where: { planId: { in: [...plans.values()] } } });
  const known = new Map(existing.map((event) => [event.id, event]));
  const nextPlace = new Map<string, number>();
  for (const { planId, place } of existing) nextPlace.set(planId, Math.max(nextPlace.get(planId) ?? 0, place + 1));

  // People add events too: a new one of ours comes after theirs, and an old one keeps its place.
  const placeOf = (id: string, planId: string) => {
    const found = known.get(id);
    if (found) return found.place;
    const place = nextPlace.get(planId) ?? 0;
    nextPlace.set(planId, place + 1);
    return place;
  };
  const wanted = file.flatMap(({ state, sequence, events }): Wanted[] => {
    const planId = plans.get(keyOf(state, sequence));
    if (planId === undefined) return [];
    return events.map(({ date: { date, precision }, ...event }, index) => {
      const id = namedUuid(`plan event ${state}/${sequence}/${index}`);
      return { id, planId, ...event, date, precision, place: placeOf(id, planId) };
    });
  });
  await align(transaction, {
    subject: "PlanEvent",
    wanted,
    existing,
    key: ({ id }) => id,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.planEvent.update({ where: { id }, data }),
    create: (data) => transaction.planEvent.createManyAndReturn({ data }),
  });
}

/** Loads the plans and their dated events, each with its source and how sure of it we are. */
export async function loadPlans(transaction: Transaction): Promise<void> {
  const file = readPlans();
  const rows = await align(transaction, {
    subject: "Plan",
    wanted: file.map(({ state, periodFrom, periodTo, events, ...plan }) => ({
      ...plan,
      stateCode: state,
      periodFrom: periodFrom?.date ?? null,
      periodFromPrecision: periodFrom?.precision ?? null,
      periodTo: periodTo?.date ?? null,
      periodToPrecision: periodTo?.precision ?? null,
    })),
    existing: await transaction.plan.findMany(),
    key: ({ stateCode, sequence }) => keyOf(stateCode, sequence),
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.plan.update({ where: { id }, data }),
    create: (data) => transaction.plan.createManyAndReturn({ data }),
  });
  await loadEvents(
    transaction,
    file,
    new Map(rows.map(({ id, stateCode, sequence }) => [keyOf(stateCode, sequence), id])),
  );
}
