import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Snapshot } from "@/lib/meetings/desk";
import { openBook } from "@/lib/meetings/mark-book";
import { openStore } from "@/lib/meetings/mark-store";
import { here, server, settled } from "./desk-world";

const of = "delegation" as const;
const at = "2026-11-23T08:04:00.000Z";
const order = (key: string, id: string, time = "09:04") => ({ key, name: `Example ${key}`, of, id, time, at });
const row = (key: string) => ({ key, name: `Example ${key}`, of, at });

describe("the desk's book of marks", () => {
  test("a mark is there at once, then saved", async () => {
    const { book, state, store } = server();
    book.mark(order("d", "m1"));
    expect(book.view().marks.get("d")).toMatchObject({ id: "m1", time: "09:04", saved: false });
    expect(book.view().unsaved).toBe(1);
    await settled();
    expect(book.view()).toMatchObject({ unsaved: 0, connection: "well" });
    expect(state.marks).toEqual([["d", "m1", "09:04", "here"]]);
    expect([store.orders(), store.complaints()]).toEqual([[], []]);
  });

  test("out of reach: kept as unsaved, said plainly, and sent once when it answers again", async () => {
    const { book, state, store } = server();
    state.reachable = false;
    book.mark(order("d", "m1"));
    book.mark(order("e", "m2", "09:05"));
    await settled();
    await book.look();
    expect(book.view()).toMatchObject({ connection: "lost", unsaved: 2 });
    expect(book.view().marks.get("d")?.saved).toBe(false);
    expect(store.orders().map(({ id }) => id)).toEqual(["m1", "m2"]);
    state.reachable = true;
    await book.look();
    await settled();
    expect(book.view()).toMatchObject({ connection: "well", unsaved: 0 });
    expect(state.marks.map(([key]) => key)).toEqual(["d", "e"]);
  });

  test("who came unexpected waits among the marks, by name, is handed in once, and can be taken back before", async () => {
    const { book, state, store } = server();
    const walkIn = (key: string) => ({ ...order(key, `of ${key}`), added: "delegate" as const, form: {} });
    state.reachable = false;
    book.addWalkIn(walkIn("p"));
    book.addWalkIn(walkIn("q"));
    book.mark(order("d", "m1"));
    await settled();
    await book.look();
    expect(book.view()).toMatchObject({ connection: "lost", unsaved: 3 });
    expect(book.view().adding.map(({ name }) => name)).toEqual(["Example p", "Example q"]);
    const [, second] = book.view().adding;
    if (second) book.drop(second);
    [state.reachable, state.losesAnswers] = [true, true];
    await book.look();
    await settled();
    state.losesAnswers = false;
    await book.look();
    await settled();
    expect(state.added).toEqual(["p"]);
    expect(state.marks.map(([key]) => key)).toEqual(["d"]);
    expect([book.view().unsaved, store.orders()]).toEqual([0, []]);
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
    answer({ who: "ana", list: "one", marks: [] });
    await looking;
    expect(book.view().marks.get("d")).toMatchObject({ id: "m1", saved: true });
    state.marks = [];
    const again = book.look();
    answer({ who: "ana", list: "one", marks: [] });
    await again;
    expect(book.view().marks.has("d")).toBe(false);
  });

  test("signed out: said, the mark is kept, and sent once who made it signs in again", async () => {
    const { book, state, store } = server();
    state.signedIn = null;
    book.mark(order("d", "m1"));
    await settled();
    expect(book.view()).toMatchObject({ connection: "signedOut", unsaved: 1, complaints: [] });
    expect(store.orders()).toHaveLength(1);
    state.signedIn = "ana";
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
    const { book, state, store } = server();
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
    expect(store.complaints()).toEqual([second]);
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
      book.take({ who: "ana", list: "one", marks: [["d", "theirs", "09:05", "there"]] });
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
    book.take({ who: "ana", list: "two", marks: [["d", "m1", "09:04", "here"]] });
    answer({ who: "ana", list: "one", marks: [] });
    await looking;
    expect(book.view()).toMatchObject({ snapshot: { list: "two" } });
    expect(book.view().marks.has("d")).toBe(true);
  });

  test("what a page left unsaved, or unread, is taken up by the next, which says that it is handed in", async () => {
    const { book, state, open, store } = server();
    state.reachable = false;
    book.mark(order("d", "m1"));
    await settled();
    const complaint = store.complain({ kind: "undo", id: "m0", name: "Example e", message: "withdrawn" });
    state.reachable = true;
    const next = open();
    expect(next.view()).toMatchObject({ unsaved: 1, complaints: [complaint] });
    await settled();
    expect(next.view()).toMatchObject({ unsaved: 0, handedIn: 1 });
    expect(state.marks).toEqual([["d", "m1", "09:04", "here"]]);
    next.thank();
    expect(next.view().handedIn).toBe(0);
  });

  test("what was marked for another day is handed in by the desk of today, and is no mark of today", async () => {
    const { book, state, open } = server();
    state.reachable = false;
    book.mark(order("d", "m1"));
    await settled();
    const today = open("2026-11-24");
    expect(today.view().unsaved).toBe(1);
    expect(today.view().marks.has("d")).toBe(false);
    state.reachable = true;
    await today.look();
    await settled();
    expect(today.view().unsaved).toBe(0);
    expect([...state.used.keys()]).toEqual(["m1"]);
  });

  test("what another tab hands in is sent by one of them alone, and does not flicker in the other", async () => {
    const { book, state, open } = server();
    state.reachable = false;
    book.mark(order("d", "m1"));
    await settled();
    const other = open();
    await settled();
    expect(other.view().marks.get("d")).toMatchObject({ id: "m1", saved: false });
    state.sent = 0;
    state.reachable = true;
    await book.look();
    await settled();
    other.heed();
    expect(other.view().marks.get("d")).toMatchObject({ id: "m1", saved: true });
    expect(other.view().unsaved).toBe(0);
    expect(state.sent).toBe(1);
  });

  test("somebody else signed in: what waits is not handed in under their name, unless they say so", async () => {
    const { book, state, open } = server();
    state.reachable = false;
    book.mark(order("d", "m1"));
    await settled();
    Object.assign(state, { reachable: true, signedIn: "bo" });
    const next = open();
    await book.look();
    next.mark(order("e", "m2"));
    await settled();
    expect(next.view()).toMatchObject({ unsaved: 0, others: 1 });
    expect(next.view().marks.has("d")).toBe(false);
    expect(state.handedIn).toEqual([{ id: "m2", by: "bo" }]);
    next.adopt();
    await settled();
    expect(next.view()).toMatchObject({ unsaved: 0, others: 0, handedIn: 1 });
    expect(state.handedIn).toEqual([
      { id: "m2", by: "bo" },
      { id: "m1", by: "bo" },
    ]);
  });

  test("the session becomes somebody else's between a look and a sending: nothing is handed in", async () => {
    const { book, state } = server();
    state.signedIn = "bo";
    book.mark(order("d", "m1"));
    await settled();
    expect(state.marks).toEqual([]);
    await book.look();
    expect(book.view()).toMatchObject({ unsaved: 0, others: 1 });
  });

  test("a browser that keeps nothing hands in what is marked while the page is open", async () => {
    const { state, ways } = server();
    const book = openBook({ who: "ana", list: "one", marks: [] }, here, ways);
    book.open(openStore(null, randomUUID));
    state.reachable = false;
    book.mark(order("d", "m1"));
    await settled();
    expect(book.view()).toMatchObject({ unsaved: 1 });
    state.reachable = true;
    await book.look();
    await settled();
    expect(state.marks).toHaveLength(1);
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
