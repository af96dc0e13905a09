import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { findState } from "./confirm-facts";
import { factColumns } from "./plan-columns";
import { addPlanSchema } from "./record-schema";
import { sourceOf } from "./say-source";

interface Added {
  stateCode: string;
  sequence: number;
}

/** Puts a plan of a State on record, after those that are there. A form sent twice adds one. */
export const addPlan: Write<z.infer<typeof addPlanSchema>, Subject & { stateCode: string }, Added> = {
  permission: "plan.add",
  schema: addPlanSchema,
  load: findState,
  async verb(transaction, { input, record: { stateCode }, actor }) {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`plans of ${stateCode}`}, 1540))`;
    const last = await transaction.plan.findFirst({
      where: { stateCode },
      orderBy: { sequence: "desc" },
      select: { id: true, sequence: true },
    });
    if (last?.id === input.id) return { stateCode, sequence: last.sequence };
    const sequence = (last?.sequence ?? 0) + 1;
    const data = {
      id: input.id,
      stateCode,
      sequence,
      circle: input.circle,
      ...factColumns(input),
      ...sourceOf(actor, input),
    };
    await transaction.plan.create({ data, select: { id: true } });
    return { stateCode, sequence };
  },
};
