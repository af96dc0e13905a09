import "server-only";
import type { Actor } from "@/lib/access/actor";
import { Invalid } from "@/lib/access/outcome";
import { activitiesVisibleTo } from "@/lib/activities/visible";
import type { Transaction } from "@/lib/database/client";
import { requestContext } from "@/lib/request/context";
import { namesOfStates } from "./names-of-states";
import { findNear, type Near } from "./near";
import { counts, isPublished, recorded } from "./one-near";
import { tellBoth } from "./tell-both";
import { overlapWords } from "./words";

interface Settling {
  /** The activity's id. */
  activity: string;
  actor: Actor;
  /** Why it goes on over what is like it. */
  reason: string | null;
}

/** What the form shows again beside the question. */
async function toldIn(transaction: Transaction, near: Near[]) {
  const { locale } = requestContext();
  const { toldOf } = await overlapWords(locale, namesOfStates(transaction, locale));
  return toldOf(near);
}

/** Two that are saved at once would else not see each other. */
const lock = (transaction: Transaction) =>
  transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('overlaps of activities', 1540))`;

const known = (transaction: Transaction, id: string) =>
  transaction.overlap.findMany({ where: { OR: [{ firstId: id }, { secondId: id }] } });

type Known = Awaited<ReturnType<typeof known>>[number];

/** One that was ended is heard of no more, unless it was over and is there again. */
const stands = (overlap: Known | undefined) => overlap !== undefined && overlap.lapsedAt === null;
const asksReason = (overlap: Known | undefined) =>
  !stands(overlap) || (overlap?.end === null && overlap.reason === null);

/** Records an overlap, or that it is there again. @returns its id. */
async function record(
  transaction: Transaction,
  [one, other]: [string, string],
  { before, reason, by }: { before: Known | undefined; reason: string | null; by: string | null },
): Promise<string> {
  const given = reason === null ? {} : { reason, reasonById: by };
  const [firstId = "", secondId = ""] = [one, other].sort();
  if (before === undefined)
    return (await transaction.overlap.create({ data: { firstId, secondId, ...given }, select: { id: true } })).id;
  const anew = stands(before) ? {} : { lapsedAt: null, end: null, endNote: null, endedAt: null, endedById: null };
  if (Object.keys({ ...given, ...anew }).length > 0)
    await transaction.overlap.update({
      where: { id: before.id },
      data: { ...given, ...anew, version: before.version + 1 },
      select: { id: true },
    });
  return before.id;
}

/** What was a strong overlap and is none any more: one of the two was changed. */
async function lapse(transaction: Transaction, overlaps: Known[]): Promise<void> {
  for (const { id, version } of overlaps)
    await transaction.overlap.update({
      where: { id },
      data: { lapsedAt: new Date(), version: version + 1 },
      select: { id: true },
    });
}

/**
 * Settles what an activity overlaps with, in the transaction that saves it: records strong overlaps with the reason given,
 * has both sides told, once, and lapses what is strong no longer. Of one that the actor may not see nothing is asked and
 * nothing said.
 * @throws Invalid where it is published over a strong overlap that the actor may see, and no reason is given.
 */
export async function settleOverlaps(
  transaction: Transaction,
  { activity: id, actor, reason }: Settling,
): Promise<void> {
  await lock(transaction);
  const mine = await recorded(transaction, id);
  const near = counts(mine) ? await findNear(transaction, mine, { withdrawnAt: null }) : [];
  const strong = near.filter((one) => one.strong);
  const overlaps = await known(transaction, id);
  const before = (other: Near) =>
    overlaps.find(({ firstId, secondId }) => [firstId, secondId].includes(other.activity.id));
  const isStrong = ({ firstId, secondId }: Known) =>
    strong.some(({ activity }) => activity.id === (firstId === id ? secondId : firstId));
  await lapse(
    transaction,
    overlaps.filter((overlap) => overlap.lapsedAt === null && !isStrong(overlap)),
  );
  if (!isPublished(mine) || strong.length === 0) return;
  const ids = strong.map(({ activity }) => activity.id);
  const visible = await transaction.activity.findMany({
    where: { AND: [{ id: { in: ids } }, activitiesVisibleTo(actor)] },
    select: { id: true },
  });
  const seen = strong.filter(({ activity }) => visible.some((one) => one.id === activity.id));
  if (reason === null && seen.some((other) => asksReason(before(other))))
    throw new Invalid({ overlapReason: "overlapReason" }, { like: await toldIn(transaction, seen) });
  for (const other of strong) {
    const overlap = before(other);
    const given = seen.includes(other) && asksReason(overlap) ? reason : null;
    const overlapId = await record(transaction, [id, other.activity.id], {
      before: overlap,
      reason: given,
      by: actor.accountId,
    });
    await tellBoth(transaction, overlapId, other.reasons);
  }
}
