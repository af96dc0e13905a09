"use client";

import { use, type ReactNode } from "react";
import { OutcomeContext } from "@/components/form/outcome-context";
import type { Typed } from "@/lib/access/outcome";
import { differences, said, type Difference } from "@/lib/contacts/entry-form";

export interface ChooseWords {
  lede: string;
  theirs: string;
  yours: string;
  changedBy: Record<Difference["changedBy"], string>;
  empty: string;
  same: string;
  save: string;
  allTheirs: string;
  allYours: string;
  fields: Record<string, string>;
  kinds: Record<string, string>;
  visibilities: Record<string, string>;
}

/** What the form carried of the version it was opened with; a forged one is no version. */
function versionSeen(typed: Typed): Typed {
  try {
    const seen: unknown = JSON.parse(typed.seen ?? "{}");
    return typeof seen === "object" && seen !== null ? (seen as Typed) : {};
  } catch {
    return {};
  }
}

/** What the person wants as far as they said: what they typed, or, where they had chosen so before, what stood then. */
function versionWanted(typed: Typed, seen: Typed): Typed {
  const own = Object.entries(typed).filter(
    ([name]) => !/^(appointmentId|version|seen|wholesale|choice\..*)$/.test(name),
  );
  const wanted: Typed = Object.fromEntries(own);
  for (const [name, side] of Object.entries(typed)) {
    if (!name.startsWith("choice.") || side !== "theirs") continue;
    const unit = name.slice("choice.".length);
    for (const field of [unit, ...["kind", "value", "visibility"].map((part) => `channels.${unit}.${part}`)])
      if (field in wanted || field in seen) wanted[field] = seen[field] ?? "";
  }
  return wanted;
}

function Said({ version, unit, words }: { version: Typed; unit: string; words: ChooseWords }) {
  const text = said(version, unit);
  if (text === "") return <i className="text-muted">{words.empty}</i>;
  const [kind = "", value, visibility = ""] = text.split("\u0000");
  if (value === undefined) return <b>{text}</b>;
  return (
    <>
      <b>{value}</b>
      <span className="source block">
        {words.kinds[kind] ?? kind}, {words.visibilities[visibility] ?? visibility}
      </span>
    </>
  );
}

/** Both versions, side by side, where they differ, and a choice for each difference. Shown only after a conflict. */
export function ChooseVersions({ words, children }: { words: ChooseWords; children: ReactNode }) {
  const outcome = use(OutcomeContext);
  if (outcome?.status !== "conflict") return children;
  const { theirs, typed } = outcome;
  const seen = versionSeen(typed);
  const yours = versionWanted(typed, seen);
  const found = differences(theirs, yours, seen);
  const label = (unit: string) =>
    words.fields[unit] ??
    words.kinds[(theirs[`channels.${unit}.kind`] ?? yours[`channels.${unit}.kind`]) || ""] ??
    unit;
  return (
    <>
      {Object.entries(yours).map(([name, value]) => (
        <input type="hidden" key={name} name={name} value={value} readOnly />
      ))}
      <p className="lede">{words.lede}</p>
      {found.map(({ unit, changedBy }) => (
        <fieldset className="versions" key={unit}>
          <legend className="label">
            {label(unit)}{" "}
            <span className={changedBy === "both" ? "fresh old" : "source"}>{words.changedBy[changedBy]}</span>
          </legend>
          {(["theirs", "yours"] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={`choice.${unit}`}
                value={side}
                defaultChecked={side === (changedBy === "you" ? "yours" : "theirs")}
              />
              <span>
                <span className="source block">{words[side]}</span>
                <Said version={side === "theirs" ? theirs : yours} unit={unit} words={words} />
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <p className="hint">{words.same}</p>
      <div className="actions">
        <button className="button">{words.save}</button>
        <button className="button quiet" name="wholesale" value="theirs">
          {words.allTheirs}
        </button>
        <button className="button quiet" name="wholesale" value="yours">
          {words.allYours}
        </button>
      </div>
    </>
  );
}
