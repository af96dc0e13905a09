// Whatever happens to network, pages and answers: each mark made at a browser is on record once, with its time, or was undone.
import { array, assert, asyncProperty, constantFrom, integer, oneof, record, constant } from "fast-check";
import { expect, test } from "vitest";
import type { Book } from "@/lib/meetings/mark-book";
import { here, server, settled } from "./desk-world";

const keys = ["a", "b", "c", "d"];
const tabs = 2;

const step = oneof(
  record({ does: constant("press" as const), tab: integer({ min: 0, max: tabs - 1 }), key: constantFrom(...keys) }),
  record({ does: constant("reopen" as const), tab: integer({ min: 0, max: tabs - 1 }) }),
  record({ does: constant("look" as const), tab: integer({ min: 0, max: tabs - 1 }) }),
  record({ does: constantFrom("offline", "online", "losesAnswers", "answers", "signOut", "signIn", "wait") }),
);

test("nothing is lost and nothing doubled, over any order of events in two tabs", async () => {
  await assert(
    asyncProperty(array(step, { maxLength: 40 }), async (steps) => {
      const { state, open, store } = server();
      const books: Book[] = Array.from({ length: tabs }, () => open());
      /** What was made here: its key and time by the mark's id; and the last word on each key. */
      const made = new Map<string, { key: string; time: string }>();
      const wanted = new Map<string, boolean>();
      let clock = 540;
      for (const one of steps) {
        if (one.does === "offline" || one.does === "online") state.reachable = one.does === "online";
        if (one.does === "losesAnswers" || one.does === "answers") state.losesAnswers = one.does === "losesAnswers";
        if (one.does === "signOut" || one.does === "signIn") state.signedIn = one.does === "signIn" ? "ana" : null;
        if (one.does === "wait") await settled();
        if (one.does === "reopen") books[one.tab] = open();
        if (one.does === "look") void books[one.tab]?.look();
        if (one.does !== "press") continue;
        // A browser tells a tab what another one keeps before anybody can press there.
        const book = books[one.tab];
        book?.heed();
        const { key } = one;
        const row = { key, name: key, of: "delegation" as const, at: new Date().toISOString() };
        const isMarked = book?.view().marks.has(key);
        clock += 1;
        const time = `${String(Math.floor(clock / 60)).padStart(2, "0")}:${String(clock % 60).padStart(2, "0")}`;
        if (isMarked) book?.undo(row);
        else {
          const id = `m${made.size}`;
          made.set(id, { key, time });
          book?.mark({ ...row, id, time });
        }
        wanted.set(key, !isMarked);
      }
      Object.assign(state, { reachable: true, losesAnswers: false, signedIn: "ana" });
      const last = open();
      await settled();
      await last.look();
      await settled();
      expect(store.orders()).toEqual([]);
      const standing = Object.fromEntries(keys.map((key) => [key, state.marks.filter(([of]) => of === key).length]));
      expect(standing).toEqual(Object.fromEntries(keys.map((key) => [key, wanted.get(key) ? 1 : 0])));
      for (const [key, id, time] of state.marks) expect(made.get(id)).toEqual({ key, time });
      expect([...last.view().marks.keys()].sort()).toEqual(state.marks.map(([key]) => key).sort());
    }),
    { numRuns: 400 },
  );
});

test("two tabs that keep something at once both keep it, in their order", () => {
  const { open, store, state } = server();
  state.reachable = false;
  const [one, two] = [open(), open()];
  const row = (key: string, id: string) => ({ key, id, name: key, of: "delegation" as const, time: "09:04", at: "" });
  one.mark(row("a", "m1"));
  two.mark(row("b", "m2"));
  one.mark(row("c", "m3"));
  expect(store.orders().map(({ id, meeting, day }) => [id, meeting, day])).toEqual(
    ["m1", "m2", "m3"].map((id) => [id, here.meeting, here.day]),
  );
});
