"use client";

import { describedBy, useField, type Choice } from "./field";

interface TicksProps {
  name: string;
  label: string;
  hint: string;
  /** What is ticked at first, joined by commas. */
  value?: string | undefined;
  choices: Choice[];
}

/** Any number of a few, some of which may be ticked already. The first box carries the field's id, which the error summary links to. */
export function Ticks({ name, label, hint, value, choices }: TicksProps) {
  const field = useField(name, value);
  const ticked = new Set(field.value.split(","));
  return (
    <fieldset
      className={field.wrong ? "field wrong" : "field"}
      aria-describedby={describedBy(name, true, Boolean(field.wrong))}
    >
      <legend className="label">{label}</legend>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {field.wrong && (
        <p className="complaint" id={`${name}-error`}>
          {field.wrong}
        </p>
      )}
      {choices.map((choice, place) => (
        <label className="choice" key={`${field.key} ${choice.value}`}>
          <input
            type="checkbox"
            id={place === 0 ? name : undefined}
            name={name}
            value={choice.value}
            defaultChecked={ticked.has(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
