/** Plans with measures for tests: of Serbia, one for each circle of readers. */
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Outcome } from "@/lib/access/outcome";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import type { PlanCircle } from "@/lib/database/generated/enums";
import { addMeasure } from "@/lib/measures/add-measure";

export function resultOf(outcome: Outcome): unknown {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

/** @returns the sequence of a new plan of Serbia. */
export async function planFor(database: Database, sequence: number, circle: PlanCircle = "public"): Promise<number> {
  await writeAsSystem("test", (transaction) =>
    transaction.plan.create({ data: { stateCode: "RS", sequence, kind: "nap1540", circle } }),
  );
  return sequence;
}

/** @returns the id of a measure added to a plan of Serbia. */
export async function measureFor(actor: Actor, plan: number, said: Record<string, string>): Promise<string> {
  const typed = { stateCode: "RS", plan: String(plan), text: "Example", ...said };
  return (resultOf(await pass(addMeasure, actor, typed)) as { measureId: string }).measureId;
}
