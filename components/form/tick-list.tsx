"use client";

import { useField, type Choice } from "./field";

interface TickListProps {
  name: string;
  label: string;
  hint: string;
  choices: Choice[];
  /** Those ticked to begin with, joined by commas. */
  value?: string | undefined;
  /** Whether the list is long and stays closed until it is wanted. */
  folded?: boolean;
  /** What opens a folded list, where that is not its label. */
  summary?: string;
  /** Whether the choices stand beside each other, as those of a folded list do. */
  many?: boolean;
}

/** Any number of a list. The first box carries the field's id, which the error summary links to. */
export function TickList({
  name,
  label,
  hint,
  choices,
  value,
  folded = false,
  summary = label,
  many = folded,
}: TickListProps) {
  const field = useField(name, value);
  const ticked = new Set(field.value.split(",").filter(Boolean));
  const boxes = (
    <div className={many ? "ticks many" : "ticks"}>
      {choices.map(({ value: one, label: text }, place) => (
        <label className="choice" key={`${field.key} ${one}`}>
          <input
            type="checkbox"
            id={place === 0 ? name : undefined}
            name={name}
            value={one}
            defaultChecked={ticked.has(one)}
          />
          {text}
        </label>
      ))}
    </div>
  );
  return (
    <fieldset className={field.wrong ? "field wide wrong" : "field wide"} aria-describedby={`${name}-hint`}>
      <legend className="label">{label}</legend>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {field.wrong && <p className="complaint">{field.wrong}</p>}
      {folded ? (
        <details open={ticked.size > 0 || field.wrong !== undefined}>
          <summary>{summary}</summary>
          {boxes}
        </details>
      ) : (
        boxes
      )}
    </fieldset>
  );
}
