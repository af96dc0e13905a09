// What the server says stands, with what was saved here since it was asked.
import type { MarkRow, MarkSaved, Snapshot } from "./desk";
import type { Order } from "./mark-order";

/** The meeting and the day that a desk marks. */
export type Here = Pick<Order, "meeting" | "day">;

/** @param first what stood when the page was drawn. @param here what this desk marks. */
export function openStanding(first: Snapshot, here: Here) {
  let snapshot = first;
  let marks = new Map(first.marks.map((mark) => [mark[0], mark]));
  /** What was saved since the last look began: a look that began earlier does not know of it. */
  const fresh = new Map<string, { mark: MarkRow | null; look: number }>();
  let looks = 0;
  const isHere = ({ meeting, day }: Here) => meeting === here.meeting && day === here.day;

  return {
    isHere,
    snapshot: () => snapshot,
    marks: (): ReadonlyMap<string, MarkRow> => marks,
    looks: () => looks,
    /** A look begins. @returns its number. */
    look: () => (looks += 1),
    /** Whether something was saved that no look has told of. */
    isAhead: () => fresh.size > 0,
    /** An order was saved. */
    settle({ key, kind, id, ...order }: Order, result: MarkSaved | undefined): void {
      // Who was added comes with the next look, with the mark.
      if (kind === "add" || !isHere(order)) return;
      // Another desk may have marked it anew after the mark that was undone here.
      if (kind === "undo" && marks.get(key)?.[1] !== id) return;
      const mark = kind === "mark" ? (result?.standing ?? null) : null;
      if (mark) marks.set(key, mark);
      else marks.delete(key);
      fresh.set(key, { mark, look: looks });
    },
    /** Takes what the server says stands now. @param began the number of looks when it was asked. */
    take(next: Snapshot, began = looks): void {
      const { delegations = snapshot.delegations, otherDays = snapshot.otherDays } = next;
      snapshot = { ...next, ...(delegations && { delegations }), ...(otherDays && { otherDays }) };
      marks = new Map(next.marks.map((mark) => [mark[0], mark]));
      for (const [key, { mark, look }] of fresh) {
        if (look < began) fresh.delete(key);
        else if (mark) marks.set(key, mark);
        else marks.delete(key);
      }
    },
  };
}
