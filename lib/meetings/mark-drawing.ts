// How the desk's rows stand: what the server has, and over it what is still to be handed in.
import type { MarkRow } from "./desk";
import type { Order } from "./mark-order";

export interface Mark {
  id: string;
  time: string | null;
  by: string | null;
  saved: boolean;
}

const same = (one: Mark | undefined, other: Mark) =>
  one?.id === other.id && one.time === other.time && one.by === other.by && one.saved === other.saved;

/**
 * @param standing what the server has. @param orders what waits, in its order. @param before as it was drawn last: what did not
 * change stays the same object, so that its row is not drawn anew.
 * @returns the marks to be seen, and whose mark is being taken back.
 */
export function drawn(
  standing: ReadonlyMap<string, MarkRow>,
  orders: readonly Order[],
  before: ReadonlyMap<string, Mark>,
): { marks: Map<string, Mark>; undoing: Set<string> } {
  const marks = new Map<string, Mark>();
  const undoing = new Set<string>();
  const put = (key: string, mark: Mark) => {
    const known = before.get(key);
    marks.set(key, known && same(known, mark) ? known : mark);
  };
  for (const [key, id, time, by] of standing.values()) put(key, { id, time, by, saved: true });
  for (const { kind, key, id, time } of orders) {
    if (kind === "undo" && marks.delete(key)) undoing.add(key);
    if (kind === "mark" && !marks.has(key)) put(key, { id, time, by: null, saved: false });
    if (marks.has(key)) undoing.delete(key);
  }
  return { marks, undoing };
}
