// The desk's own book of marks: shows them at once, saves them one after the other, keeps what could not be saved.
import type { MarkSaved, Snapshot } from "./desk";
import { drawn, type Mark } from "./mark-drawing";
import type { Complaint, Kept, Order, Sent } from "./mark-order";
import { openStanding, type Here } from "./mark-standing";
import type { Store } from "./mark-store";
import type { Connection, View, Ways } from "./mark-view";

/** @param first what stood when the page was drawn. @param here what this desk marks. @param ways how it reaches the server. */
export function openBook(first: Snapshot, here: Here, ways: Ways) {
  const standing = openStanding(first, here);
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
  const listeners = new Set<() => void>();
  const isOwn = ({ by }: Order) => by === standing.snapshot().who;
  let view: View = draw(new Map());

  function draw(before: ReadonlyMap<string, Mark>): View {
    const own = orders.filter(isOwn);
    return {
      ...drawn(standing.marks(), own.filter(standing.isHere), before),
      ...{
        snapshot: standing.snapshot(),
        unsaved: own.length,
        others: orders.length - own.length,
        handedIn,
        adding: own.filter(({ kind }) => kind === "add"),
        connection,
        complaints,
      },
    };
  }

  function tell(): void {
    view = draw(view.marks);
    for (const listener of listeners) listener();
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
      if (!there.has(place) && !wasRefused(order))
        standing.settle(order, { standing: [order.key, order.id, order.time, null] });
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
    standing.settle(order, sent.result);
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
    const answer = await ways.look(standing.snapshot().list);
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

  function take(next: Snapshot, began?: number): void {
    standing.take(next, began);
    tell();
  }

  function add(order: Omit<Order, "meeting" | "day" | "by">): void {
    store?.add({ ...here, by: standing.snapshot().who, ...order });
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
    /** Keeps who came unexpected until the server has them. */
    addWalkIn: (order: Omit<Order, "meeting" | "day" | "by" | "kind">) => add({ kind: "add", ...order }),
    /** Takes back who was added here, and waits. */
    drop(order: Kept<Order>): void {
      store?.remove(order);
      orders = store?.orders() ?? [];
      tell();
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
        store?.change({ ...order, by: standing.snapshot().who });
      }
      recall();
      tell();
      void save();
    },
    /** Takes what a newly drawn page brings, which is newer than what a look under way will answer. */
    take(next: Snapshot): void {
      take(next);
      standing.look();
    },
    /** Asks what stands now, and sends what could not be sent before. */
    async look(): Promise<void> {
      if (looking) return;
      looking = true;
      const began = standing.look();
      recall();
      const answer = await ways.look(standing.snapshot().list);
      looking = false;
      if (began !== standing.looks()) return;
      if (typeof answer === "string") {
        connection = answer === "unreachable" ? "lost" : answer;
        tell();
        return;
      }
      const recovered = connection !== "well";
      connection = "well";
      // "Unchanged" is said of the last snapshot: what was saved here since may be undone again elsewhere.
      if (answer || standing.isAhead() || recovered) take(answer ?? standing.snapshot(), began);
      void save();
    },
  };
}

export type Book = ReturnType<typeof openBook>;
