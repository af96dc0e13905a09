"use client";

import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent } from "react";
import type { Suggestions } from "@/lib/find/suggestions";
import { narrowRows } from "./narrow-rows";
import { SuggestionList } from "./suggestion-list";
import { useSuggestions } from "./use-suggestions";

interface FindStatesProps {
  label: string;
  hint: string;
  value: string;
  wrong?: string | undefined;
  /** What the list that opens is called. */
  list: string;
  /** "{shown} of {total} States shown" */
  counted: string;
}

const optionAt = (place: number) => document.getElementById(`q-option-${place}`);

const never = () => () => undefined;

/** Whether this runs in a browser: without a script the field is an ordinary one. */
const useScript = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/**
 * The search field of the directory, a combobox: as one types, the rows beneath are narrowed at once by the letters they
 * hold, and a moment later to what the portal finds however it is spelt; a list offers what is nearest, to go there. Sent as
 * a form, the server answers with the same rows.
 */
export function FindStates({ label, hint, value, wrong, list, counted }: FindStatesProps) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [shown, setShown] = useState("");
  const isScripted = useScript();
  const show = useCallback(
    (meant: string | string[]) => {
      const [rows, total] = narrowRows(meant);
      setShown(counted.replace("{shown}", String(rows)).replace("{total}", String(total)));
    },
    [counted],
  );
  const seen = useCallback(({ codes }: Suggestions) => show(codes), [show]);
  const found = useSuggestions(typed, seen);
  const count = found?.groups.reduce((sum, { options }) => sum + options.length, 0) ?? 0;
  const isListed = isOpen && count > 0;

  const type = (next: string) => {
    setTyped(next);
    setOpen(true);
    setActive(-1);
    show(next);
  };

  const clear = () => {
    if (input.current) input.current.value = "";
    type("");
  };

  // What a browser kept in the field when coming back to the page, or was typed before this script came.
  useEffect(() => {
    const there = input.current?.value ?? "";
    if (there !== value) narrowRows(there);
  }, [value]);

  const go = (place: number) => {
    setActive(place);
    optionAt(place)?.scrollIntoView({ block: "nearest" });
  };

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, altKey } = event;
    const took = () => {
      if (key === "Escape") {
        if (isListed) setOpen(false);
        else clear();
        setActive(-1);
        return true;
      }
      if (key === "ArrowDown" || key === "ArrowUp") {
        const down = key === "ArrowDown";
        if (altKey) setOpen(down);
        if (altKey || count === 0) return altKey;
        setOpen(true);
        if (typed === "") setTyped(input.current?.value ?? "");
        const last = count - 1;
        go(down ? (active === last ? 0 : active + 1) : active <= 0 ? last : active - 1);
        return true;
      }
      if (!isListed || active < 0) return false;
      if (key === "Enter") optionAt(active)?.click();
      else if (key === "Home") go(0);
      else if (key === "End") go(count - 1);
      else {
        // Anything else is for the text: the arrow keys begin anew.
        if (key.length === 1 || key.startsWith("Arrow")) setActive(-1);
        return false;
      }
      return true;
    };
    if (took()) event.preventDefault();
  };

  return (
    <div className={wrong ? "field wrong combobox" : "field combobox"}>
      <label htmlFor="q">{label}</label>
      <p className="hint" id="q-hint">
        {hint}
      </p>
      {wrong && (
        <p className="complaint" id="q-error">
          {wrong}
        </p>
      )}
      <input
        ref={input}
        className="input"
        id="q"
        name="q"
        {...(isScripted && {
          role: "combobox",
          "aria-autocomplete": "list",
          "aria-expanded": isListed,
          "aria-controls": "q-list",
          "aria-activedescendant": isListed && active >= 0 ? `q-option-${active}` : undefined,
        })}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={100}
        defaultValue={value}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? "q-error q-hint" : "q-hint"}
      />
      {isListed && found && <SuggestionList label={list} found={found} active={active} />}
      <p className="sr-only" role="status">
        {typed.trim() === "" ? "" : [found?.said, shown].filter(Boolean).join(", ")}
      </p>
    </div>
  );
}
