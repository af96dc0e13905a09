"use client";

import { use, type ReactNode } from "react";
import type { Difference } from "@/lib/access/differences";
import type { Typed } from "@/lib/access/outcome";
import { OutcomeContext } from "./outcome-context";

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
}

interface ChooseProps {
  words: ChooseWords;
  /** Where two versions differ; `seen`: what stood when the form was opened. */
  differences: (theirs: Typed, yours: Typed, seen: Typed) => Difference[];
  /** The fields that make up one thing to choose. */
  fieldsOf: (unit: string) => string[];
  label: (unit: string, theirs: Typed, yours: Typed) => string;
  /** What a version says of one thing; null: nothing. */
  show: (version: Typed, unit: string) => ReactNode;
  children: ReactNode;
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
function versionWanted(typed: Typed, seen: Typed, fieldsOf: ChooseProps["fieldsOf"]): Typed {
  const own = Object.entries(typed).filter(
    ([name]) => !/^(appointmentId|meeting|version|seen|wholesale|choice\..*)$/.test(name),
  );
  const wanted: Typed = Object.fromEntries(own);
  for (const [name, side] of Object.entries(typed)) {
    if (!name.startsWith("choice.") || side !== "theirs") continue;
    for (const field of fieldsOf(name.slice("choice.".length)))
      if (field in wanted || field in seen) wanted[field] = seen[field] ?? "";
  }
  return wanted;
}

/** Both versions, side by side, where they differ, and a choice for each difference. Shown only after a conflict. */
export function ChooseVersions({ words, differences, fieldsOf, label, show, children }: ChooseProps) {
  const outcome = use(OutcomeContext);
  if (outcome?.status !== "conflict") return children;
  const { theirs, typed } = outcome;
  const seen = versionSeen(typed);
  const yours = versionWanted(typed, seen, fieldsOf);
  return (
    <>
      {Object.entries(yours).map(([name, value]) => (
        <input type="hidden" key={name} name={name} value={value} readOnly />
      ))}
      <p className="lede">{words.lede}</p>
      {differences(theirs, yours, seen).map(({ unit, changedBy }) => (
        <fieldset className="versions" key={unit}>
          <legend className="label">
            {label(unit, theirs, yours)}{" "}
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
                {show(side === "theirs" ? theirs : yours, unit) ?? <i className="text-muted">{words.empty}</i>}
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
