"use client";

import { Frame, TextField, describedBy, useField, type Choice } from "@/components/form/field";
import { Rows } from "@/components/form/rows";
import type { Typed } from "@/lib/access/outcome";

interface Words {
  row: string;
  more: string;
  place: string;
  who: string;
  nobody: string;
  states: string;
  organisations: string;
  label: string;
  labelHint: string;
  unlisted: string;
  name: string;
  acronym: string;
}

export interface OrganiserRowsProps {
  /** The name before the number. */
  name?: string;
  initial: Typed;
  filled: number;
  most: number;
  /** Empty rows to begin with. */
  spare?: number;
  states: Choice[];
  organisations: Choice[];
  words: Words;
}

const options = (choices: Choice[]) =>
  choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

function Who({
  name,
  value,
  ...props
}: { name: string; value: string | undefined } & Omit<OrganiserRowsProps, "name">) {
  const { words, states, organisations } = props;
  const field = useField(name, value);
  return (
    <Frame name={name} label={words.who} wrong={field.wrong}>
      <select
        key={field.key}
        className="input"
        id={name}
        name={name}
        defaultValue={field.value}
        aria-invalid={field.wrong ? true : undefined}
        aria-describedby={describedBy(name, false, Boolean(field.wrong))}
      >
        <option value="">{words.nobody}</option>
        <optgroup label={words.organisations}>{options(organisations)}</optgroup>
        <optgroup label={words.states}>{options(states)}</optgroup>
      </select>
    </Frame>
  );
}

function Unlisted({ prefix, initial, words }: { prefix: string; initial: Typed; words: Words }) {
  const at = (field: string) => ({ name: `${prefix}.${field}`, value: initial[`${prefix}.${field}`] });
  const name = useField(at("name").name, at("name").value);
  const acronym = useField(at("acronym").name, at("acronym").value);
  return (
    <details className="whole" open={[name, acronym].some(({ value, wrong }) => value !== "" || wrong !== undefined)}>
      <summary>{words.unlisted}</summary>
      <div>
        <TextField {...at("name")} label={words.name} autoComplete="off" />
        <TextField {...at("acronym")} label={words.acronym} autoComplete="off" />
      </div>
    </details>
  );
}

/** Who organises a meeting, or gave support: States, organisations on record, new ones, each with the words of the record. */
export function OrganiserRows(props: OrganiserRowsProps) {
  const { name = "organisers", initial, filled, most, spare = 2, words } = props;
  return (
    <Rows name={name} filled={filled} most={most} spare={spare} more={4} words={words}>
      {({ prefix, value }) => (
        <div className="row-of organiser">
          <TextField
            name={`${prefix}.place`}
            label={words.place}
            value={value}
            inputMode="numeric"
            autoComplete="off"
          />
          <Who {...props} name={`${prefix}.who`} value={initial[`${prefix}.who`]} />
          <TextField
            name={`${prefix}.label`}
            label={words.label}
            value={initial[`${prefix}.label`]}
            autoComplete="off"
          />
          <Unlisted prefix={prefix} initial={initial} words={words} />
        </div>
      )}
    </Rows>
  );
}
