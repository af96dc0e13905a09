// The desk's own book of marks: shows them at once, saves them one after the other, keeps what could not be saved.
import type { MarkRow, MarkSaved, Snapshot } from "./desk";

/** Something done at this desk that the server has still to confirm. `id` is the mark's own: sent twice, it is one mark. */
export interface Order {
  kind: "mark" | "undo";
  /** The delegation or delegate. */
  key: string;
  of: "delegation" | "participant";
  id: string;
  time: string;
}

/** What became of an order: saved; to be sent again; signed out or no longer allowed; or never to be taken. */
export type Sent =
  | { status: "saved"; result?: MarkSaved }
  | { status: "unreachable" }
  | { status: "refused" }
  | { status: "rejected"; message: string };

export interface Mark {
  id: string;
  time: string | null;
  by: string | null;
  saved: boolean;
}

export interface View {
  snapshot: Snapshot;
  marks: ReadonlyMap<string, Mark>;
  unsaved: number;
  connection: "well" | "lost" | "refused";
  /** Why the server would not take a mark; it has been taken back. */
  complaint: { key: string; message: string } | null;
}

interface Ways {
  send: (order: Order) => Promise<Sent>;
  /** @returns null where nothing changed since. */
  look: (list: string) => Promise<Snapshot | null | "unreachable" | "refused">;
  /** Keeps what is unsaved over a reload of the page. */
  keep: (orders: Order[]) => void;
}

const same = (one: Mark | undefined, other: Mark) =>
  one?.id === other.id && one.time === other.time && one.by === other.by && one.saved === other.saved;

/** @param first what stood when the page was drawn. @param ways how it reaches the server, and the browser's own memory. */
export function openBook(first: Snapshot, ways: Ways) {
  let snapshot = first;
  let standing = new Map(first.marks.map((mark) => [mark[0], mark]));
  let orders: Order[] = [];
  let connection: View["connection"] = "well";
  let complaint: View["complaint"] = null;
  let sending = false;
  let looking = false;
  /** What was saved since the last look began: a look that began earlier does not know of it. */
  const fresh = new Map<string, { mark: MarkRow | null; look: number }>();
  let looks = 0;
  const listeners = new Set<() => void>();
  let view: View = draw(new Map());

  function draw(before: ReadonlyMap<string, Mark>): View {
    const marks = new Map<string, Mark>();
    const put = (key: string, mark: Mark) => {
      const known = before.get(key);
      marks.set(key, known && same(known, mark) ? known : mark);
    };
    for (const [key, id, time, by] of standing.values()) put(key, { id, time, by, saved: true });
    for (const { kind, key, id, time } of orders) {
      if (kind === "undo") marks.delete(key);
      else if (!marks.has(key)) put(key, { id, time, by: null, saved: connection === "well" });
    }
    return { snapshot, marks, unsaved: orders.length, connection, complaint };
  }

  function tell(): void {
    view = draw(view.marks);
    for (const listener of listeners) listener();
  }

  function settle(order: Order, result: MarkSaved | undefined): void {
    const mark = order.kind === "mark" ? (result?.standing ?? null) : null;
    if (mark) {
      standing.set(order.key, mark);
      // Another desk was first: what is to be undone is then that desk's mark.
      for (const next of orders) if (next.key === order.key && next.id === order.id) next.id = mark[1];
    } else standing.delete(order.key);
    fresh.set(order.key, { mark, look: looks });
  }

  /** Saves what waits, in its order, until something does not get through. */
  async function save(): Promise<void> {
    if (sending) return;
    sending = true;
    for (let order = orders[0]; order; order = orders[0]) {
      const sent = await ways.send(order);
      if (sent.status === "unreachable" || sent.status === "refused") {
        connection = sent.status === "refused" ? "refused" : "lost";
        break;
      }
      connection = "well";
      orders.shift();
      if (sent.status === "saved") settle(order, sent.result);
      else complaint = { key: order.key, message: sent.message };
      ways.keep(orders);
      tell();
    }
    sending = false;
    tell();
  }

  /** Takes what the server says stands now. @param began the number of looks when it was asked. */
  function take(next: Snapshot, began = looks): void {
    const delegations = next.delegations ?? snapshot.delegations;
    snapshot = { ...next, ...(delegations && { delegations }) };
    standing = new Map(next.marks.map((mark) => [mark[0], mark]));
    for (const [key, { mark, look }] of fresh) {
      if (look < began) fresh.delete(key);
      else if (mark) standing.set(key, mark);
      else standing.delete(key);
    }
    tell();
  }

  function add(order: Order): void {
    orders.push(order);
    complaint = null;
    ways.keep(orders);
    tell();
    void save();
  }

  return {
    view: () => view,
    listen: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    mark: (key: string, of: Order["of"], id: string, time: string) => add({ kind: "mark", key, of, id, time }),
    undo(key: string, of: Order["of"]): void {
      const mark = view.marks.get(key);
      if (mark) add({ kind: "undo", key, of, id: mark.id, time: "" });
    },
    /** Takes up what an earlier opening of the page left unsaved. */
    resume(kept: Order[]): void {
      if (kept.length === 0) return;
      orders = [...kept, ...orders];
      ways.keep(orders);
      tell();
      void save();
    },
    take,
    /** Asks what stands now, and sends what could not be sent before. */
    async look(): Promise<void> {
      if (looking) return;
      looking = true;
      looks += 1;
      const began = looks;
      const answer = await ways.look(snapshot.list);
      looking = false;
      if (answer === "unreachable" || answer === "refused") {
        connection = answer === "refused" ? "refused" : "lost";
        tell();
        return;
      }
      const recovered = connection !== "well";
      connection = "well";
      // "Unchanged" is said of the last snapshot: what was saved here since may be undone again elsewhere.
      if (answer || fresh.size > 0 || recovered) take(answer ?? snapshot, began);
      if (orders.length > 0) void save();
    },
  };
}

export type Book = ReturnType<typeof openBook>;
