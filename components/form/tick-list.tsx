"use client";

import { describedBy, useField, type Choice } from "./field";

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
  /** Whether those ticked to begin with stand before a folded list, which then stays closed. */
  tickedBefore?: boolean;
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
  tickedBefore = false,
  many = folded,
}: TickListProps) {
  const field = useField(name, value);
  const ticked = new Set(field.value.split(",").filter(Boolean));
  const first = choices[0]?.value;
  const boxes = (of: Choice[]) => (
    <div className={many ? "ticks many" : "ticks"}>
      {of.map(({ value: one, label: text }) => (
        <label className="choice" key={`${field.key} ${one}`}>
          <input
            type="checkbox"
            id={one === first ? name : undefined}
            name={name}
            value={one}
            defaultChecked={ticked.has(one)}
          />
          {text}
        </label>
      ))}
    </div>
  );
  const before = tickedBefore ? choices.filter(({ value: one }) => ticked.has(one)) : [];
  const others = tickedBefore ? choices.filter(({ value: one }) => !ticked.has(one)) : choices;
  return (
    <fieldset
      className={field.wrong ? "field wide wrong" : "field wide"}
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
      {folded ? (
        <>
          {before.length > 0 && boxes(before)}
          <details open={(ticked.size > 0 && !tickedBefore) || field.wrong !== undefined}>
            <summary>{summary}</summary>
            {boxes(others)}
          </details>
        </>
      ) : (
        boxes(choices)
      )}
    </fieldset>
  );
}
