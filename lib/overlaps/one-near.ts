import "server-only";
import type { Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import type { Draft } from "./near";

/** An activity on record as the rules compare it, and who may see it. */
export async function recorded(transaction: Pick<Transaction, "activity">, id: string) {
  const order = { orderBy: { position: "asc" } } as const;
  const found = await transaction.activity.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ id: true, title: true, text: true, kind: true, status: true, states: true, paragraphs: true, weapons: true },
      ...{ themes: true, city: true, circle: true, withdrawnAt: true, statesUnknown: true },
      sessions: { ...order, select: { startsOn: true, endsOn: true, precision: true } },
      organisers: {
        ...order,
        where: { part: "organiser" },
        select: { organisationId: true, stateCode: true, label: true },
      },
      _count: { select: { readers: true } },
    },
  });
  const sessions = found.sessions.map(({ startsOn, endsOn, precision }) => ({
    startsOn: plainDate(startsOn),
    endsOn: plainDate(endsOn),
    precision,
  }));
  return { ...found, text: found.text ?? "", sessions } satisfies Draft;
}

type Recorded = Awaited<ReturnType<typeof recorded>>;

/** Whether it can be like anything at all: not one that was taken back, nor one of which nobody knows for whom. */
export const counts = ({ withdrawnAt, statesUnknown }: Recorded): boolean => withdrawnAt === null && !statesUnknown;

/** Whether it is put before others: more than an idea, or an idea that others than its organisers see. */
export const isPublished = ({ status, circle, _count }: Recorded): boolean =>
  status === "planned" || status === "confirmed" || (status === "idea" && (circle !== "named" || _count.readers > 0));
