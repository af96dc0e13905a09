"use client";

import type { ReactNode } from "react";
import { describedBy, useField, type Choice } from "./field";

interface RadioProps {
  name: string;
  label: ReactNode;
  value?: string;
  choices: Choice[];
}

/** One of a few, all to be seen. The first carries the field's id, which the error summary links to. */
export function RadioField({ name, label, value, choices }: RadioProps) {
  const field = useField(name, value);
  return (
    <fieldset
      className={field.wrong ? "field wrong" : "field"}
      aria-describedby={describedBy(name, false, Boolean(field.wrong))}
    >
      <legend className="label">{label}</legend>
      {field.wrong && (
        <p className="complaint" id={`${name}-error`}>
          {field.wrong}
        </p>
      )}
      {choices.map((choice, place) => (
        <label className="choice" key={`${field.key} ${choice.value}`}>
          <input
            type="radio"
            id={place === 0 ? name : undefined}
            name={name}
            value={choice.value}
            defaultChecked={field.value === choice.value}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}

interface CheckboxProps {
  name: string;
  label: ReactNode;
  checked?: boolean;
}

/** Yes or no. */
export function CheckboxField({ name, label, checked = false }: CheckboxProps) {
  const field = useField(name, checked ? "on" : "");
  return (
    <div className={field.wrong ? "field wrong" : "field"}>
      {field.wrong && (
        <p className="complaint" id={`${name}-error`}>
          {field.wrong}
        </p>
      )}
      <label className="choice" htmlFor={name}>
        <input
          key={field.key}
          type="checkbox"
          id={name}
          name={name}
          value="on"
          defaultChecked={field.value === "on"}
          aria-invalid={field.wrong ? true : undefined}
          aria-describedby={describedBy(name, false, Boolean(field.wrong))}
        />
        {label}
      </label>
    </div>
  );
}
