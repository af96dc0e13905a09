// The desk's own book of marks: shows them at once, saves them one after the other, keeps what could not be saved.
import type { MarkRow, MarkSaved, Snapshot } from "./desk";
import { drawn, type Mark } from "./mark-drawing";
import type { Complaint, Kept, Order, Sent } from "./mark-order";
import type { Store } from "./mark-store";

/** How the desk stands with the server; "refused": whoever is signed in may not mark, so nothing is sent. */
type Connection = "well" | "lost" | "signedOut" | "refused";

export interface View {
  snapshot: Snapshot;
  marks: ReadonlyMap<string, Mark>;
  /** Whose mark was taken back here, which the server has still to confirm. */
  undoing: ReadonlySet<string>;
  /** Orders of whoever is signed in that wait, of this day or another, and of somebody else. */
  unsaved: number;
  others: number;
  /** Of what waited when the page was opened, how many were handed in since. */
  handedIn: number;
  connection: Connection;
  /** What the server would not take, the oldest first, until somebody has read it. */
  complaints: readonly Kept<Complaint>[];
}

type Looked = Snapshot | null | "unreachable" | "signedOut" | "refused";

interface Ways {
  send: (order: Order) => Promise<Sent>;
  /** @returns null where nothing changed since. */
  look: (list: string) => Promise<Looked>;
  /** Does something that one tab of the browser does at a time; where another does it, nothing. */
  alone: (doing: () => Promise<void>) => Promise<void>;
}

type Here = Pick<Order, "meeting" | "day">;

/** @param first what stood when the page was drawn. @param here what this desk marks. @param ways how it reaches the server. */
export function openBook(first: Snapshot, here: Here, ways: Ways) {
  let snapshot = first;
  let standing = new Map(first.marks.map((mark) => [mark[0], mark]));
  /** Null until the page is there: a page drawn on the server has no browser's storage. */
  let store: Store | null = null;
  /** What waited when it was looked at last. */
  let orders: Kept<Order>[] = [];
  let complaints: Kept<Complaint>[] = [];
  /** The places of what an earlier opening of the page left. */
  const left = new Set<string>();
  let handedIn = 0;
  let connection: Connection = "well";
  let sending = false;
  let looking = false;
  /** What was saved since the last look began: a look that began earlier does not know of it. */
  const fresh = new Map<string, { mark: MarkRow | null; look: number }>();
  let looks = 0;
  const listeners = new Set<() => void>();
  const isHere = ({ meeting, day }: Here) => meeting === here.meeting && day === here.day;
  const isOwn = ({ by }: Order) => by === snapshot.who;
  let view: View = draw(new Map());

  function draw(before: ReadonlyMap<string, Mark>): View {
    const own = orders.filter(isOwn);
    return {
      ...drawn(standing, own.filter(isHere), before),
      ...{ snapshot, unsaved: own.length, others: orders.length - own.length, handedIn, connection, complaints },
    };
  }

  function tell(): void {
    view = draw(view.marks);
    for (const listener of listeners) listener();
  }

  function settle({ key, kind, id, ...order }: Order, result: MarkSaved | undefined): void {
    if (!isHere(order)) return;
    // Another desk may have marked it anew after the mark that was undone here.
    if (kind === "undo" && standing.get(key)?.[1] !== id) return;
    const mark = kind === "mark" ? (result?.standing ?? null) : null;
    if (mark) standing.set(key, mark);
    else standing.delete(key);
    fresh.set(key, { mark, look: looks });
  }

  /** Reads what waits. What another tab has handed in stands, until a look says better. */
  function recall(): void {
    if (store === null) return;
    const before = orders;
    orders = store.orders();
    complaints = store.complaints();
    const there = new Set(orders.map(({ place }) => place));
    const wasRefused = ({ kind, id }: Order) => complaints.some((one) => one.kind === kind && one.id === id);
    for (const { place, ...order } of before)
      if (!there.has(place) && !wasRefused(order)) settle(order, { standing: [order.key, order.id, order.time, null] });
  }

  /** Another desk was first: what is to be undone is then that desk's mark. */
  function followed(there: Store, { key, kind, id }: Order, result: MarkSaved | undefined): void {
    const mark = kind === "mark" && result?.standing;
    if (!mark || mark[1] === id) return;
    for (const next of there.orders()) if (next.key === key && next.id === id) there.change({ ...next, id: mark[1] });
  }

  function taken(there: Store, order: Kept<Order>, sent: Extract<Sent, { status: "saved" }>): void {
    followed(there, order, sent.result);
    there.remove(order);
    if (left.delete(order.place)) handedIn += 1;
    orders = there.orders();
    settle(order, sent.result);
  }

  function givenUp(there: Store, order: Kept<Order>, message: string): void {
    const { kind, id, name } = order;
    there.complain({ kind, id, name, message });
    there.remove(order);
    orders = there.orders();
    complaints = there.complaints();
  }

  /** Asks whether it is one order that is refused, or everything. */
  async function mayMark(): Promise<boolean> {
    const answer = await ways.look(snapshot.list);
    if (typeof answer === "string") connection = answer === "unreachable" ? "lost" : answer;
    else if (answer) take(answer);
    return typeof answer !== "string";
  }

  /** @returns whether what comes after it may be sent. */
  async function saveOne(there: Store, order: Kept<Order>): Promise<boolean> {
    const sent = await ways.send(order);
    if (sent.status === "unreachable" || sent.status === "signedOut") {
      connection = sent.status === "signedOut" ? "signedOut" : "lost";
      return false;
    }
    if (sent.status === "somebodyElse") return false;
    if (sent.status === "refused" && !(await mayMark())) return false;
    connection = "well";
    if (sent.status === "saved") taken(there, order, sent);
    else givenUp(there, order, sent.message);
    tell();
    return true;
  }

  /** Saves what waits, in its order, until something does not get through; what is not taken holds up nothing. */
  async function save(): Promise<void> {
    const there = store;
    if (sending || connection === "refused" || !there?.orders().some(isOwn)) return;
    sending = true;
    await ways.alone(async () => {
      let goesOn = true;
      while (goesOn) {
        // The next is read anew: another tab may have added to it.
        const next = there.orders().find(isOwn);
        goesOn = next !== undefined && (await saveOne(there, next));
      }
    });
    sending = false;
    tell();
  }

  /** Takes what the server says stands now. @param began the number of looks when it was asked. */
  function take(next: Snapshot, began = looks): void {
    const { delegations = snapshot.delegations, otherDays = snapshot.otherDays } = next;
    snapshot = { ...next, ...(delegations && { delegations }), ...(otherDays && { otherDays }) };
    standing = new Map(next.marks.map((mark) => [mark[0], mark]));
    for (const [key, { mark, look }] of fresh) {
      if (look < began) fresh.delete(key);
      else if (mark) standing.set(key, mark);
      else standing.delete(key);
    }
    tell();
  }

  function add(order: Omit<Order, "meeting" | "day" | "by">): void {
    store?.add({ ...here, by: snapshot.who, ...order });
    recall();
    tell();
    void save();
  }

  return {
    view: () => view,
    listen: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    mark: (order: Omit<Order, "meeting" | "day" | "by" | "kind">) => add({ kind: "mark", ...order }),
    undo(order: Pick<Order, "key" | "name" | "of" | "at">): void {
      const mark = view.marks.get(order.key);
      if (mark) add({ kind: "undo", ...order, id: mark.id, time: "" });
    },
    /** Somebody has read a complaint. */
    dismiss: (read: Kept<Complaint>): void => {
      store?.remove(read);
      complaints = store?.complaints() ?? [];
      tell();
    },
    /** Somebody has read that what was left is handed in. */
    thank(): void {
      handedIn = 0;
      tell();
    },
    /** Takes up what the browser keeps: what earlier openings of the page left unsaved, or unread. */
    open(kept: Store): void {
      store = kept;
      recall();
      for (const { place, ...order } of orders) if (isOwn(order)) left.add(place);
      tell();
      void save();
    },
    /** Another tab has kept something, or handed it in. */
    heed(): void {
      recall();
      tell();
    },
    /** Whoever is signed in hands in what somebody else has left at this browser, as their own. */
    adopt(): void {
      for (const order of store?.orders() ?? []) {
        if (isOwn(order)) continue;
        left.add(order.place);
        store?.change({ ...order, by: snapshot.who });
      }
      recall();
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
      recall();
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
      void save();
    },
  };
}

export type Book = ReturnType<typeof openBook>;
