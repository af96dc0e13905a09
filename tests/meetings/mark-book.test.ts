import { describe, expect, test } from "vitest";
import type { MarkRow, Snapshot } from "@/lib/meetings/desk";
import { openBook } from "@/lib/meetings/mark-book";
import type { Kept, Order, Sent } from "@/lib/meetings/mark-order";

/** The server as the desk's book sees it: keeps marks as the database does, and can be out of reach. */
function server(marks: MarkRow[] = []) {
  const state = {
    reachable: true,
    signedIn: true,
    allowed: true,
    losesAnswers: false,
    marks: [...marks],
    used: new Set<string>(),
    /** Delegations that have left the list: their marks are not taken. */
    withdrawn: new Set<string>(),
    kept: { orders: [], complaints: [] } as Kept,
    sent: 0,
  };
  const refusal = ({ key }: Order): Sent | null => {
    if (!state.signedIn) return { status: "signedOut" };
    if (!state.allowed) return { status: "rejected", message: "not allowed" };
    return state.withdrawn.has(key) ? { status: "rejected", message: "withdrawn" } : null;
  };
  const snapshot = (): Snapshot => ({ list: "one", marks: [...state.marks] });
  const put = ({ key, id, time }: Order): Sent => {
    const standing = state.marks.find(([of]) => of === key);
    if (!standing && !state.used.has(id)) state.marks.push([key, id, time, "here"]);
    state.used.add(id);
    return { status: "saved", result: { standing: state.marks.find(([of]) => of === key) ?? null } };
  };
  const remove = ({ id }: Order): Sent => {
    state.marks = state.marks.filter(([, mark]) => mark !== id);
    return { status: "saved" };
  };
  const ways = {
    async send(order: Order): Promise<Sent> {
      state.sent += 1;
      await Promise.resolve();
      const refused = state.reachable ? refusal(order) : ({ status: "unreachable" } as const);
      if (refused) return refused;
      const answer = order.kind === "mark" ? put(order) : remove(order);
      return state.losesAnswers ? { status: "unreachable" } : answer;
    },
    async look() {
      await Promise.resolve();
      if (!state.reachable) return "unreachable" as const;
      if (!state.signedIn) return "signedOut" as const;
      return state.allowed ? snapshot() : ("refused" as const);
    },
    keep: (kept: Kept) => void (state.kept = structuredClone(kept)),
  };
  return { state, ways, book: openBook(snapshot(), ways) };
}

const of = "delegation" as const;
const order = (key: string, id: string, time = "09:04") => ({ key, name: `Example ${key}`, of, id, time });
const row = (key: string) => ({ key, name: `Example ${key}`, of });

/** Lets everything that was begun come to its end. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("the desk's book of marks", () => {
  test("a mark is there at once, then saved", async () => {
    const { book, state } = server();
    book.mark(order("d", "m1"));
    expect(book.view().marks.get("d")).toMatchObject({ id: "m1", time: "09:04", saved: false });
    expect(book.view().unsaved).toBe(1);
    await settled();
    expect(book.view()).toMatchObject({ unsaved: 0, connection: "well" });
    expect(state.marks).toEqual([["d", "m1", "09:04", "here"]]);
    expect(state.kept).toEqual({ orders: [], complaints: [] });
  });

  test("out of reach: kept as unsaved, said plainly, and sent once when it answers again", async () => {
    const { book, state } = server();
    state.reachable = false;
    book.mark(order("d", "m1"));
    book.mark(order("e", "m2", "09:05"));
    await settled();
    await book.look();
    expect(book.view()).toMatchObject({ connection: "lost", unsaved: 2 });
    expect(book.view().marks.get("d")?.saved).toBe(false);
    expect(state.kept.orders.map(({ id }) => id)).toEqual(["m1", "m2"]);
    state.reachable = true;
    await book.look();
    await settled();
    expect(book.view()).toMatchObject({ connection: "well", unsaved: 0 });
    expect(state.marks.map(([key]) => key)).toEqual(["d", "e"]);
  });

  test("an answer that was lost doubles nothing, and does not bring back what another desk undid meanwhile", async () => {
    const { book, state } = server();
    state.losesAnswers = true;
    book.mark(order("d", "m1"));
    await settled();
    expect(state.marks).toHaveLength(1);
    state.marks = [];
    state.losesAnswers = false;
    await book.look();
    await settled();
    expect(state.marks).toEqual([]);
    expect(book.view()).toMatchObject({ unsaved: 0 });
    expect(book.view().marks.has("d")).toBe(false);
  });

  test("another desk was first: its mark stands, and it is what gets undone", async () => {
    const { book, state } = server();
    state.marks.push(["d", "theirs", "09:00", "there"]);
    book.mark(order("d", "mine"));
    book.undo(row("d"));
    expect(book.view().marks.has("d")).toBe(false);
    await settled();
    expect(state.marks).toEqual([]);
    expect(book.view().marks.has("d")).toBe(false);
  });

  test("a look that began before a mark was saved does not take it away; the next one may", async () => {
    const { book, state, ways } = server();
    let answer: (snapshot: Snapshot) => void = () => undefined;
    ways.look = () => new Promise((resolve) => (answer = resolve));
    const looking = book.look();
    book.mark(order("d", "m1"));
    await settled();
    answer({ list: "one", marks: [] });
    await looking;
    expect(book.view().marks.get("d")).toMatchObject({ id: "m1", saved: true });
    state.marks = [];
    const again = book.look();
    answer({ list: "one", marks: [] });
    await again;
    expect(book.view().marks.has("d")).toBe(false);
  });

  test("signed out: said, the mark is kept, and sent by whoever signs in again", async () => {
    const { book, state } = server();
    state.signedIn = false;
    book.mark(order("d", "m1"));
    await settled();
    expect(book.view()).toMatchObject({ connection: "signedOut", unsaved: 1, complaints: [] });
    expect(state.kept.orders).toHaveLength(1);
    state.signedIn = true;
    await book.look();
    await settled();
    expect(book.view()).toMatchObject({ connection: "well", unsaved: 0 });
    expect(state.marks).toHaveLength(1);
  });

  test("somebody signed in who may not mark: nothing is sent until somebody is who may", async () => {
    const { book, state } = server();
    state.allowed = false;
    await book.look();
    book.mark(order("d", "m1"));
    await settled();
    expect(book.view()).toMatchObject({ connection: "refused", unsaved: 1, complaints: [] });
    expect(state.sent).toBe(0);
    state.allowed = true;
    await book.look();
    await settled();
    expect(state.marks).toHaveLength(1);
  });

  test("what is not taken holds up nothing: it is taken back, and why is said by name until it is read", async () => {
    const { book, state } = server();
    state.reachable = false;
    state.withdrawn.add("d");
    book.mark(order("d", "m1"));
    book.undo(row("d"));
    book.mark(order("e", "m2"));
    await settled();
    state.reachable = true;
    await book.look();
    await settled();
    const { unsaved, complaints, marks } = book.view();
    expect({ unsaved, marks: [...marks.keys()], standing: state.marks.map(([key]) => key) }).toEqual({
      unsaved: 0,
      marks: ["e"],
      standing: ["e"],
    });
    expect(complaints.map(({ kind, name, message }) => [kind, name, message])).toEqual([
      ["mark", "Example d", "withdrawn"],
      ["undo", "Example d", "withdrawn"],
    ]);
    book.mark(order("f", "m3"));
    await settled();
    expect(book.view().complaints).toEqual(complaints);
    const [first, second] = complaints;
    if (!first) throw new Error("no complaint");
    book.dismiss(first);
    expect(book.view().complaints).toEqual([second]);
    expect(state.kept.complaints).toEqual([second]);
  });

  test("an undo is drawn at once, as not confirmed until it is", async () => {
    const { book } = server([["d", "m0", "09:00", "there"]]);
    book.undo(row("d"));
    expect(book.view().marks.has("d")).toBe(false);
    expect([...book.view().undoing]).toEqual(["d"]);
    book.mark(order("d", "m1"));
    expect([...book.view().undoing]).toEqual([]);
    expect(book.view().marks.get("d")).toMatchObject({ id: "m1", saved: false });
    await settled();
    expect(book.view().marks.get("d")).toMatchObject({ id: "m1", saved: true });
  });

  test("undone here and marked anew elsewhere at once: the other desk's mark stays to be seen", async () => {
    const { book, ways } = server([["d", "m0", "09:00", "there"]]);
    ways.send = () => {
      book.take({ list: "one", marks: [["d", "theirs", "09:05", "there"]] });
      return Promise.resolve({ status: "saved" });
    };
    book.undo(row("d"));
    await settled();
    expect(book.view().marks.get("d")).toMatchObject({ id: "theirs" });
  });

  test("a look that began before the page was drawn anew does not bring back what stood then", async () => {
    const { book, ways } = server();
    let answer: (snapshot: Snapshot) => void = () => undefined;
    ways.look = () => new Promise((resolve) => (answer = resolve));
    const looking = book.look();
    book.take({ list: "two", marks: [["d", "m1", "09:04", "here"]] });
    answer({ list: "one", marks: [] });
    await looking;
    expect(book.view()).toMatchObject({ snapshot: { list: "two" } });
    expect(book.view().marks.has("d")).toBe(true);
  });

  test("what a page left unsaved, or unread, is taken up by the next", async () => {
    const { book, state } = server();
    const complaint = { kind: "undo" as const, id: "m0", name: "Example e", message: "withdrawn" };
    const kept = { orders: [{ kind: "mark" as const, ...order("d", "m1") }], complaints: [complaint] };
    book.resume(kept);
    book.resume(kept);
    await settled();
    expect(state.sent).toBe(1);
    expect(state.marks).toHaveLength(1);
    expect(state.kept).toEqual({ orders: [], complaints: [complaint] });
    expect(book.view().complaints).toEqual([complaint]);
  });

  test("marks that did not change stay the same objects, so that their rows are not drawn anew", async () => {
    const { book } = server([["d", "m0", "09:00", "there"]]);
    const before = book.view().marks.get("d");
    book.mark(order("e", "m1"));
    await settled();
    await book.look();
    expect(book.view().marks.get("d")).toBe(before);
  });
});
