"use client";

import { use, type ReactNode } from "react";
import { SelectField, TextArea, TextField, type Choice } from "@/components/form/field";
import { OutcomeContext } from "@/components/form/outcome-context";
import type { Typed } from "@/lib/access/outcome";
import { channelKeys, spareRows } from "@/lib/contacts/entry-form";

export interface ChannelWords {
  kind: string;
  value: string;
  visibility: string;
  added: string;
  more: string;
  kinds: Choice[];
  visibilities: Choice[];
}

interface ChannelRowsProps {
  initial: Typed;
  words: ChannelWords;
}

interface RowProps extends ChannelRowsProps {
  name: string;
  legend: string;
}

function Row({ name, legend, initial, words }: RowProps) {
  const value = { name: `${name}.value`, label: words.value, value: initial[`${name}.value`] };
  return (
    <fieldset className="channel">
      <legend className="sr-only">{legend}</legend>
      <SelectField
        name={`${name}.kind`}
        label={words.kind}
        value={initial[`${name}.kind`] ?? "telephone"}
        choices={words.kinds}
      />
      {initial[`${name}.kind`] === "address" ? (
        <TextArea {...value} rows={2} />
      ) : (
        <TextField {...value} autoComplete="off" spellCheck={false} />
      )}
      <SelectField
        name={`${name}.visibility`}
        label={words.visibility}
        value={initial[`${name}.visibility`] ?? "states"}
        choices={words.visibilities}
      />
    </fieldset>
  );
}

/** The channels of an entry, one row each, with an empty row and, folded away, more of them. Works without a script. */
export function ChannelRows({ initial, words }: ChannelRowsProps): ReactNode {
  const outcome = use(OutcomeContext);
  const typed = outcome && outcome.status !== "done" ? outcome.typed : null;
  const isNew = (key: string) => (spareRows as readonly string[]).includes(key);
  const known = channelKeys(typed ?? initial).filter((key) => !isNew(key));
  const isUsed = (key: string) => Boolean(typed?.[`channels.${key}.value`]);
  const row = (key: string) => {
    const kind = words.kinds.find(({ value }) => value === initial[`channels.${key}.kind`])?.label ?? words.added;
    return <Row key={key} name={`channels.${key}`} legend={kind} initial={initial} words={words} />;
  };
  const [first, ...others] = spareRows;
  return (
    <>
      {known.map(row)}
      {row(first)}
      <details open={others.some(isUsed)}>
        <summary>{words.more}</summary>
        {others.map(row)}
      </details>
    </>
  );
}
