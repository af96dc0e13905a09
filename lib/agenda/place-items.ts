import "server-only";
import type { Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";

interface Timed {
  id: string;
  startsAt: string | null;
}

/** @returns the items of a day with one more among them: after the last that begins no later, or at the end where it says no time. */
export function inserted<Item extends Timed>(others: readonly Item[], item: Item): Item[] {
  const { startsAt } = item;
  if (startsAt === null) return [...others, item];
  const later = others.findIndex((other) => other.startsAt !== null && other.startsAt > startsAt);
  return later < 0 ? [...others, item] : others.toSpliced(later, 0, item);
}

/** @returns the items of one day in their order. */
export const itemsOn = (transaction: Transaction, meetingId: string, day: string) =>
  transaction.agendaItem.findMany({
    where: { meetingId, day: databaseDate(day) },
    orderBy: [{ place: "asc" }, { id: "asc" }],
    select: { id: true, startsAt: true, place: true },
  });

/** Gives the items of a day the places in which they are listed; what has its place is not written. */
export async function putInOrder(transaction: Transaction, items: { id: string; place: number }[]): Promise<void> {
  for (const [place, item] of items.entries())
    if (item.place !== place)
      await transaction.agendaItem.update({ where: { id: item.id }, data: { place }, select: { id: true } });
}
