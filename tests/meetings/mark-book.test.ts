import { describe, expect, test } from "vitest";
import type { MarkRow, Snapshot } from "@/lib/meetings/desk";
import { openBook, type Order, type Sent } from "@/lib/meetings/mark-book";

/** The server as the desk's book sees it: keeps marks as the database does, and can be out of reach. */
function server(marks: MarkRow[] = []) {
  const state = {
    reachable: true,
    allowed: true,
    losesAnswers: false,
    marks: [...marks],
    used: new Set<string>(),
    kept: [] as Order[],
    sent: 0,
  };
  const refusal = () => (state.allowed ? null : ({ status: "refused" } as const));
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
      const refused = refusal();
      if (refused || !state.reachable) return refused ?? { status: "unreachable" };
      const answer = order.kind === "mark" ? put(order) : remove(order);
      return state.losesAnswers ? { status: "unreachable" } : answer;
    },
    async look() {
      await Promise.resolve();
      if (!state.reachable) return "unreachable" as const;
      return state.allowed ? snapshot() : ("refused" as const);
    },
    keep: (orders: Order[]) => void (state.kept = structuredClone(orders)),
  };
  return { state, ways, book: openBook(snapshot(), ways) };
}

/** Lets everything that was begun come to its end. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("the desk's book of marks", () => {
  test("a mark is there at once, then saved", async () => {
    const { book, state } = server();
    book.mark("d", "delegation", "m1", "09:04");
    expect(book.view().marks.get("d")).toMatchObject({ id: "m1", time: "09:04" });
    expect(book.view().unsaved).toBe(1);
    await settled();
    expect(book.view()).toMatchObject({ unsaved: 0, connection: "well" });
    expect(state.marks).toEqual([["d", "m1", "09:04", "here"]]);
    expect(state.kept).toEqual([]);
  });

  test("out of reach: kept as unsaved, said plainly, and sent once when it answers again", async () => {
    const { book, state } = server();
    state.reachable = false;
    book.mark("d", "delegation", "m1", "09:04");
    book.mark("e", "delegation", "m2", "09:05");
    await settled();
    await book.look();
    expect(book.view()).toMatchObject({ connection: "lost", unsaved: 2 });
    expect(book.view().marks.get("d")?.saved).toBe(false);
    expect(state.kept.map(({ id }) => id)).toEqual(["m1", "m2"]);
    state.reachable = true;
    await book.look();
    await settled();
    expect(book.view()).toMatchObject({ connection: "well", unsaved: 0 });
    expect(state.marks.map(([key]) => key)).toEqual(["d", "e"]);
  });

  test("an answer that was lost doubles nothing, and does not bring back what another desk undid meanwhile", async () => {
    const { book, state } = server();
    state.losesAnswers = true;
    book.mark("d", "delegation", "m1", "09:04");
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
    book.mark("d", "delegation", "mine", "09:04");
    book.undo("d", "delegation");
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
    book.mark("d", "delegation", "m1", "09:04");
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

  test("no longer allowed: said, and the mark is kept", async () => {
    const { book, state } = server();
    state.allowed = false;
    book.mark("d", "delegation", "m1", "09:04");
    await settled();
    expect(book.view()).toMatchObject({ connection: "refused", unsaved: 1 });
    state.allowed = true;
    await book.look();
    await settled();
    expect(state.marks).toHaveLength(1);
  });

  test("a mark that cannot be taken is taken back, and why is said", async () => {
    const { book, ways } = server();
    ways.send = () => Promise.resolve({ status: "rejected", message: "withdrawn" });
    book.mark("d", "delegation", "m1", "09:04");
    await settled();
    expect(book.view()).toMatchObject({ unsaved: 0, complaint: { key: "d", message: "withdrawn" } });
    expect(book.view().marks.has("d")).toBe(false);
  });

  test("what a page left unsaved is taken up by the next", async () => {
    const { book, state } = server();
    book.resume([{ kind: "mark", key: "d", of: "delegation", id: "m1", time: "09:04" }]);
    await settled();
    expect(state.marks).toHaveLength(1);
    expect(state.kept).toEqual([]);
  });

  test("marks that did not change stay the same objects, so that their rows are not drawn anew", async () => {
    const { book } = server([["d", "m0", "09:00", "there"]]);
    const before = book.view().marks.get("d");
    book.mark("e", "delegation", "m1", "09:04");
    await settled();
    await book.look();
    expect(book.view().marks.get("d")).toBe(before);
  });
});
