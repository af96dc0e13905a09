/** The server as the desk's book sees it, which keeps marks as the database does, and a browser whose tabs share one storage. */
import { randomUUID } from "node:crypto";
import type { MarkRow, Snapshot } from "@/lib/meetings/desk";
import { openBook, type Book } from "@/lib/meetings/mark-book";
import type { Order, Sent } from "@/lib/meetings/mark-order";
import { openStore, type Memory } from "@/lib/meetings/mark-store";

export const here = { meeting: "example", day: "2026-11-23" };

/** @returns a storage like a browser's. */
export function storage(): Memory {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

/** @param marks what stands at first. */
export function server(marks: MarkRow[] = []) {
  const state = {
    reachable: true,
    /** The account signed in; null: nobody. */
    signedIn: "ana" as string | null,
    allowed: true,
    losesAnswers: false,
    marks: [...marks],
    /** What was ever taken: ids of marks, and the time each was given. */
    used: new Map<string, string>(),
    /** Who handed in what. */
    handedIn: [] as { id: string; by: string | null }[],
    /** Delegations that have left the list: their marks are not taken. */
    withdrawn: new Set<string>(),
    sent: 0,
    /** Who was added, by the ids they are to have. */
    added: [] as string[],
  };
  const refusal = ({ key, by }: Order): Sent | null => {
    if (state.signedIn === null) return { status: "signedOut" };
    if (!state.allowed) return { status: "refused", message: "not allowed" };
    if (by !== state.signedIn) return { status: "somebodyElse" };
    return state.withdrawn.has(key) ? { status: "rejected", message: "withdrawn" } : null;
  };
  const snapshot = (): Snapshot => ({ who: state.signedIn ?? "ana", list: "one", marks: [...state.marks] });
  const put = ({ key, id, time }: Order): Sent => {
    const standing = state.marks.find(([of]) => of === key);
    if (!standing && !state.used.has(id)) {
      state.marks.push([key, id, time, "here"]);
      state.handedIn.push({ id, by: state.signedIn });
      state.used.set(id, time);
    }
    return { status: "saved", result: { standing: state.marks.find(([of]) => of === key) ?? null } };
  };
  const remove = ({ id }: Order): Sent => {
    state.marks = state.marks.filter(([, mark]) => mark !== id);
    return { status: "saved" };
  };
  const list = ({ key }: Order): Sent => {
    if (!state.added.includes(key)) state.added.push(key);
    return { status: "saved" };
  };
  let held = false;
  const ways = {
    async send(order: Order): Promise<Sent> {
      state.sent += 1;
      await Promise.resolve();
      const refused = state.reachable ? refusal(order) : ({ status: "unreachable" } as const);
      if (refused) return refused;
      const answer = { mark: put, undo: remove, add: list }[order.kind](order);
      return state.losesAnswers ? { status: "unreachable" } : answer;
    },
    async look(): Promise<Snapshot | "unreachable" | "signedOut" | "refused"> {
      await Promise.resolve();
      if (!state.reachable) return "unreachable";
      if (state.signedIn === null) return "signedOut";
      return state.allowed ? snapshot() : "refused";
    },
    async alone(doing: () => Promise<void>) {
      if (held) return;
      held = true;
      await doing();
      held = false;
    },
  };
  const memory = storage();
  const store = openStore(memory, randomUUID);
  /** Opens the desk in a tab of this browser. @param day another than the usual one. */
  const open = (day = here.day): Book => {
    const book = openBook(snapshot(), { ...here, day }, ways);
    book.open(openStore(memory, randomUUID));
    return book;
  };
  return { state, ways, store, memory, open, book: open() };
}

/** Lets everything that was begun come to its end. */
export const settled = () => new Promise((resolve) => setImmediate(resolve));
