import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import type { Prisma } from "@/lib/database/generated/client";

/** What a query selects of the measures and needs that an activity serves: those that the reader may see. */
export function servedFields(actor: Actor) {
  const circle = { in: planCirclesOf(actor) };
  const plan = { circle, withdrawnAt: null };
  return {
    measures: {
      where: { measure: { withdrawnAt: null, plan } },
      select: {
        measure: {
          select: {
            ...{ id: true, number: true, text: true },
            plan: { select: { stateCode: true, sequence: true, circle: true } },
          },
        },
      },
    },
    needs: {
      where: { need: { circle, OR: [{ measureId: null }, { measure: { plan } }] } },
      select: { need: { select: { id: true, stateCode: true, text: true, circle: true } } },
    },
  } satisfies Prisma.ActivitySelect;
}
