"use client";

import type { ReactNode } from "react";
import { useField } from "./field";

const parts = ["day", "month", "year"] as const;
type Part = (typeof parts)[number];

interface RoughDateProps {
  name: string;
  label: ReactNode;
  hint: ReactNode;
  words: Record<Part, string>;
  values?: Record<string, string>;
}

interface PartProps {
  name: string;
  label: string;
  value: string | undefined;
  describedBy: string;
  wide: boolean;
}

function PartField({ name, label, value, describedBy, wide }: PartProps) {
  const field = useField(name, value);
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <input
        key={field.key}
        className={wide ? "input w-24!" : "input w-16!"}
        id={name}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        defaultValue={field.value}
        aria-invalid={field.wrong ? true : undefined}
        aria-describedby={describedBy}
      />
    </div>
  );
}

/** A date of which the day, or the day and the month, may be left out. GOV.UK Design System, "Date input". */
export function RoughDateField({ name, label, hint, words, values = {} }: RoughDateProps) {
  const [day, month, year] = [useField(`${name}.day`), useField(`${name}.month`), useField(`${name}.year`)];
  const wrong = day.wrong ?? month.wrong ?? year.wrong;
  const describedBy = wrong ? `${name}-hint ${name}-error` : `${name}-hint`;
  return (
    <fieldset className={wrong ? "field wrong" : "field"}>
      <legend className="label">{label}</legend>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {wrong && (
        <p className="complaint" id={`${name}-error`}>
          {wrong}
        </p>
      )}
      <div className="flex flex-wrap gap-4">
        {parts.map((part) => (
          <PartField
            key={part}
            name={`${name}.${part}`}
            label={words[part]}
            value={values[`${name}.${part}`]}
            describedBy={describedBy}
            wide={part === "year"}
          />
        ))}
      </div>
    </fieldset>
  );
}
