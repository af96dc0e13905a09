"use client";

import { useEffect, useRef } from "react";
import type { Book } from "@/lib/meetings/mark-book";
import type { Added } from "@/lib/meetings/mark-order";
import { newId } from "./ways";
import { fill, type DeskWords } from "./words";

interface Keeping {
  book: Book;
  nameOf: (key: string) => string;
  words: DeskWords;
  say: (text: string) => void;
  /** Somebody was kept whose form can be closed. */
  done: () => void;
}

/** What was filled in, as it is sent. */
const filledIn = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === "string" && !name.startsWith("$ACTION") && name !== "order" ? [[name, value.trim()]] : [],
    ),
  );

/** What is chosen in a list, in words. */
const chosen = (form: HTMLFormElement, name: string, value: string | undefined): string => {
  const list = form.elements.namedItem(name);
  return value && list instanceof HTMLSelectElement ? (list.selectedOptions[0]?.label ?? "") : "";
};

/** How whoever is added is called; "" where nothing says so. */
function called(added: Added, form: HTMLFormElement, fields: Record<string, string>): string {
  if (added === "state") return chosen(form, "state", fields.state);
  if (added === "organisation") return chosen(form, "organisation", fields.organisation) || (fields.name ?? "");
  if (!fields.familyName) return "";
  return [fields.honorific, fields.givenNames, fields.familyName].filter(Boolean).join(" ");
}

/** While the portal cannot be reached, who comes unexpected is kept in the desk's book, as marks are. */
export function useWalkIns(keeping: Keeping): void {
  const now = useRef(keeping);
  useEffect(() => {
    now.current = keeping;
  });
  const used = useRef(new Set<string>());
  useEffect(() => {
    const keep = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      const added = form.closest<HTMLElement>("[data-adds]")?.dataset.adds as Added | undefined;
      const { book, nameOf, words, say, done } = now.current;
      const { connection } = book.view();
      if (!added || connection === "refused" || (connection === "well" && navigator.onLine)) return;
      event.preventDefault();
      const { id, meeting: _meeting, day: _day, ...fields } = filledIn(form);
      const named = called(added, form, fields);
      if (named === "") {
        say(words.saidUnnamed);
        return;
      }
      // The form's own id, as it may have been sent with it already; of the next from the same form another.
      const key = id && !used.current.has(id) ? id : newId();
      used.current.add(key);
      const name = fields.delegation
        ? fill(words.delegateOf, { name: named, delegation: nameOf(fields.delegation) })
        : named;
      const of = added === "delegate" ? "participant" : "delegation";
      book.addWalkIn({ added, key, of, name, form: fields, id: newId(), time: "", at: new Date().toISOString() });
      form.reset();
      say(fill(words.saidKept, { name }));
      done();
    };
    document.addEventListener("submit", keep, true);
    return () => document.removeEventListener("submit", keep, true);
  }, []);
}
