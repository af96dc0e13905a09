// The desk's own book of marks: shows them at once, saves them one after the other, keeps what could not be saved.
import type { MarkRow, MarkSaved, Snapshot } from "./desk";
import type { Complaint, Kept, Order, Sent } from "./mark-order";

export interface Mark {
  id: string;
  time: string | null;
  by: string | null;
  saved: boolean;
}

/** How the desk stands with the server; "refused": whoever is signed in may not mark, so nothing is sent. */
type Connection = "well" | "lost" | "signedOut" | "refused";

export interface View {
  snapshot: Snapshot;
  marks: ReadonlyMap<string, Mark>;
  /** Whose mark was taken back here, which the server has still to confirm. */
  undoing: ReadonlySet<string>;
  unsaved: number;
  connection: Connection;
  /** What the server would not take, the oldest first, until somebody has read it. */
  complaints: readonly Complaint[];
}

interface Ways {
  send: (order: Order) => Promise<Sent>;
  /** @returns null where nothing changed since. */
  look: (list: string) => Promise<Snapshot | null | "unreachable" | "signedOut" | "refused">;
  keep: (kept: Kept) => void;
}

const same = (one: Mark | undefined, other: Mark) =>
  one?.id === other.id && one.time === other.time && one.by === other.by && one.saved === other.saved;

/** Those of `kept` that are not here yet. */
const missing = <Item extends Pick<Order, "kind" | "id">>(kept: Item[], here: readonly Item[]) =>
  kept.filter(({ kind, id }) => !here.some((one) => one.kind === kind && one.id === id));

/** @param first what stood when the page was drawn. @param ways how it reaches the server, and the browser's own memory. */
export function openBook(first: Snapshot, ways: Ways) {
  let snapshot = first;
  let standing = new Map(first.marks.map((mark) => [mark[0], mark]));
  let orders: Order[] = [];
  let complaints: Complaint[] = [];
  let connection: Connection = "well";
  let sending = false;
  let looking = false;
  /** What was saved since the last look began: a look that began earlier does not know of it. */
  const fresh = new Map<string, { mark: MarkRow | null; look: number }>();
  let looks = 0;
  const listeners = new Set<() => void>();
  let view: View = draw(new Map());

  function draw(before: ReadonlyMap<string, Mark>): View {
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
    return { snapshot, marks, undoing, unsaved: orders.length, connection, complaints };
  }

  function tell(): void {
    view = draw(view.marks);
    for (const listener of listeners) listener();
  }

  const keep = () => ways.keep({ orders, complaints });

  function settle({ kind, key, id }: Order, result: MarkSaved | undefined): void {
    // Another desk may have marked it anew after the mark that was undone here.
    if (kind === "undo" && standing.get(key)?.[1] !== id) return;
    const mark = kind === "mark" ? (result?.standing ?? null) : null;
    if (mark) {
      standing.set(key, mark);
      // Another desk was first: what is to be undone is then that desk's mark.
      for (const next of orders) if (next.key === key && next.id === id) next.id = mark[1];
    } else standing.delete(key);
    fresh.set(key, { mark, look: looks });
  }

  function complain({ kind, id, name }: Order, message: string): void {
    complaints = [...complaints, { kind, id, name, message }];
  }

  /** Saves what waits, in its order, until something does not get through; what is not taken holds up nothing. */
  async function save(): Promise<void> {
    if (sending || connection === "refused") return;
    sending = true;
    for (let order = orders[0]; order; order = orders[0]) {
      const sent = await ways.send(order);
      if (sent.status === "unreachable" || sent.status === "signedOut") {
        connection = sent.status === "signedOut" ? "signedOut" : "lost";
        break;
      }
      connection = "well";
      orders.shift();
      if (sent.status === "saved") settle(order, sent.result);
      else complain(order, sent.message);
      keep();
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
    keep();
    tell();
    void save();
  }

  return {
    view: () => view,
    listen: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    mark: (order: Omit<Order, "kind">) => add({ kind: "mark", ...order }),
    undo(order: Pick<Order, "key" | "name" | "of">): void {
      const mark = view.marks.get(order.key);
      if (mark) add({ kind: "undo", ...order, id: mark.id, time: "" });
    },
    /** Somebody has read a complaint. */
    dismiss: (read: Complaint): void => {
      complaints = complaints.filter((complaint) => complaint !== read);
      keep();
      tell();
    },
    /** Takes up what an earlier opening of the page left unsaved, or unread. */
    resume(kept: Kept): void {
      orders = [...missing(kept.orders, orders), ...orders];
      complaints = [...missing(kept.complaints, complaints), ...complaints];
      keep();
      tell();
      void save();
    },
    /** Takes what a newly drawn page brings, which is newer than what a look under way will answer. */
    take(next: Snapshot): void {
      take(next);
      looks += 1;
    },
    /** Asks what stands now, and sends what could not be sent before. */
    async look(): Promise<void> {
      if (looking) return;
      looking = true;
      looks += 1;
      const began = looks;
      const answer = await ways.look(snapshot.list);
      looking = false;
      if (began !== looks) return;
      if (typeof answer === "string") {
        connection = answer === "unreachable" ? "lost" : answer;
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
