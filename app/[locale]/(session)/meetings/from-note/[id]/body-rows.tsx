"use client";

import type { ReactNode } from "react";
import { CheckboxField } from "@/components/form/choice-fields";
import { SelectField, TextField, useField, type Choice } from "@/components/form/field";
import { Rows } from "@/components/form/rows";
import { lastTyped } from "@/components/form/rows-typed";
import type { Typed } from "@/lib/access/outcome";

interface Words {
  row: string;
  more: string;
  take: string;
  who: string;
  named: string;
  name: string;
  acronym: string;
}

interface BodyRowsProps {
  initial: Typed;
  /** For each row that the note fills, its words and the way to them. */
  found: { words: string; way: ReactNode }[];
  most: number;
  choices: Choice[];
  words: Words;
}

/** Organisations that took part: each one on record, or a new one by its name. */
export function BodyRows({ initial, found, most, choices, words }: BodyRowsProps) {
  return (
    <Rows
      name="organisations"
      filled={Math.max(found.length, lastTyped("organisations", initial))}
      most={most}
      spare={1}
      more={4}
      words={words}
    >
      {({ prefix, place }) => (
        <div className="row-of body">
          <div className="note-body">
            <CheckboxField
              name={`${prefix}.take`}
              label={<bdi>{found[place]?.words ?? words.take}</bdi>}
              checked={initial[`${prefix}.take`] === "on"}
            />
            {found[place]?.way}
          </div>
          <SelectField name={`${prefix}.who`} label={words.who} value={initial[`${prefix}.who`]} choices={choices} />
          <New prefix={prefix} initial={initial} words={words} />
        </div>
      )}
    </Rows>
  );
}

function New({ prefix, initial, words }: { prefix: string; initial: Typed; words: Words }) {
  const [who, name] = [
    useField(`${prefix}.who`, initial[`${prefix}.who`]),
    useField(`${prefix}.name`, initial[`${prefix}.name`]),
  ];
  return (
    <details className="whole" open={who.value === "" && name.value !== ""}>
      <summary>{words.named}</summary>
      <div>
        <TextField name={`${prefix}.name`} label={words.name} value={initial[`${prefix}.name`]} autoComplete="off" />
        <TextField
          name={`${prefix}.acronym`}
          label={words.acronym}
          value={initial[`${prefix}.acronym`]}
          autoComplete="off"
        />
      </div>
    </details>
  );
}
