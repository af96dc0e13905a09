"use client";

import { use } from "react";
import { SelectField, TextField, type Choice } from "@/components/form/field";
import { OutcomeContext } from "@/components/form/outcome-context";
import type { Typed } from "@/lib/access/outcome";
import { channelKeys } from "@/lib/contacts/entry-form";

interface RowsProps {
  /** What was there when the page was opened, and what stands for it. */
  initial: Typed;
  seen: string;
  words: {
    purpose: string;
    kind: string;
    value: string;
    visibility: string;
    added: string;
    more: string;
    theirs: string;
    nothing: string;
    purposes: Choice[];
    kinds: Choice[];
    visibilities: Choice[];
  };
}

const spare = ["new1", "new2", "new3", "new4"] as const;
const labelOf = (choices: Choice[], value: string | undefined) =>
  choices.find((choice) => choice.value === value)?.label ?? "";

/** The channels of a State itself, one row each, and empty rows for more. After a conflict, what stands now above them. */
export function Rows({ initial, seen, words }: RowsProps) {
  const outcome = use(OutcomeContext);
  const theirs = outcome?.status === "conflict" ? outcome.theirs : null;
  const typed = outcome && outcome.status !== "done" ? outcome.typed : null;
  const isNew = (key: string) => (spare as readonly string[]).includes(key);
  const known = [...new Set([...channelKeys(typed ?? initial), ...channelKeys(theirs ?? {})])].filter(
    (key) => !isNew(key),
  );
  const isUsed = (key: string) => Boolean(typed?.[`channels.${key}.value`]);
  const row = (key: string) => {
    const name = `channels.${key}`;
    const at = (part: string) => theirs?.[`${name}.${part}`] ?? initial[`${name}.${part}`];
    return (
      <fieldset className="channel of-state" key={key}>
        <legend className="sr-only">
          {at("value") ? `${labelOf(words.purposes, at("purpose"))}, ${labelOf(words.kinds, at("kind"))}` : words.added}
        </legend>
        <SelectField
          name={`${name}.purpose`}
          label={words.purpose}
          value={at("purpose") ?? (key === "new1" ? "role" : "delegation")}
          choices={words.purposes}
        />
        <SelectField name={`${name}.kind`} label={words.kind} value={at("kind") ?? "email"} choices={words.kinds} />
        <TextField
          name={`${name}.value`}
          label={words.value}
          value={at("value")}
          autoComplete="off"
          spellCheck={false}
        />
        <SelectField
          name={`${name}.visibility`}
          label={words.visibility}
          value={at("visibility") ?? "network"}
          choices={words.visibilities}
        />
      </fieldset>
    );
  };
  const [first, second, ...others] = spare;
  return (
    <>
      <input type="hidden" name="seen" value={theirs?.seen ?? typed?.seen ?? seen} readOnly />
      {theirs && (
        <div className="notice">
          <p>{words.theirs}</p>
          <ul>
            {channelKeys(theirs).map((key) => (
              <li key={key}>
                {labelOf(words.purposes, theirs[`channels.${key}.purpose`])}:{" "}
                <b className="break-words">{theirs[`channels.${key}.value`]}</b> (
                {labelOf(words.visibilities, theirs[`channels.${key}.visibility`])})
              </li>
            ))}
          </ul>
          {channelKeys(theirs).length === 0 && <p>{words.nothing}</p>}
        </div>
      )}
      {[...known, first, second].map(row)}
      <details open={others.some(isUsed)}>
        <summary>{words.more}</summary>
        {others.map(row)}
      </details>
    </>
  );
}
