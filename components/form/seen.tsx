"use client";

import { use, Fragment } from "react";
import type { Typed } from "@/lib/access/outcome";
import { OutcomeContext } from "./outcome-context";

interface SeenProps {
  /** The field that says which version the person sees. */
  name: "version" | "seen";
  value: string;
  /** What to say above what stands now. */
  text: string;
  /** What stands in an empty field. */
  nothing: string;
  /** What fields are called, by their names without numbers: "speakers.name". */
  labels: Record<string, string>;
  /** What choices are called, by their values. */
  choices?: Record<string, string>;
}

const plain = (field: string) => field.replace(/\.\d+(?=\.|$)/g, "");

/** A browser sends the lines of a text apart by two characters. */
const asKept = (value = "") => value.replaceAll("\r\n", "\n").trim();

/** Of both versions the fields in which they differ. */
const differing = (theirs: Typed, typed: Typed) =>
  [...new Set([...Object.keys(theirs), ...Object.keys(typed)])].filter(
    (field) => asKept(theirs[field]) !== asKept(typed[field]),
  );

/** A choice by what it is called, or several of them that come joined by commas. */
function named(said: string, choices: Record<string, string>): string {
  const several = said.split(",");
  return several.every((one) => one in choices) ? several.map((one) => choices[one]).join(", ") : said;
}

/**
 * Which version of something a form is about. After somebody else saved it meanwhile, what stands now where that differs from
 * what was typed, which stays in its fields: sent once more it is saved.
 */
export function Seen({ name, value, text, nothing, labels, choices = {} }: SeenProps) {
  const outcome = use(OutcomeContext);
  const conflict = outcome?.status === "conflict" ? outcome : null;
  const typed = outcome && outcome.status !== "done" ? outcome.typed : null;
  const now = conflict && (name === "version" ? String(conflict.version) : (conflict.theirs.seen ?? value));
  const known = conflict ? differing(conflict.theirs, conflict.typed).filter((field) => plain(field) in labels) : [];
  return (
    <>
      <input type="hidden" name={name} value={now ?? typed?.[name] ?? value} readOnly />
      {conflict && known.length > 0 && (
        <div className="notice">
          <p>{text}</p>
          <dl>
            {known.map((field) => {
              const said = named(conflict.theirs[field] ?? "", choices);
              return (
                <Fragment key={field}>
                  <dt className="source mt-2">{labels[plain(field)]}</dt>
                  <dd className="whitespace-pre-line">{said || <i>{nothing}</i>}</dd>
                </Fragment>
              );
            })}
          </dl>
        </div>
      )}
    </>
  );
}
