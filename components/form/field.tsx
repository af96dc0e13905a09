"use client";

import { use, type InputHTMLAttributes, type ReactNode } from "react";
import { OutcomeContext } from "./outcome-context";

/** What stands in a field and what is wrong with it, after the form around it was sent. */
export function useField(name: string, initial = "") {
  const outcome = use(OutcomeContext);
  const typed = outcome && outcome.status !== "done" ? outcome.typed : null;
  return {
    value: typed ? (typed[name] ?? "") : initial,
    wrong: outcome?.status === "invalid" ? outcome.errors[name] : undefined,
    /** Changes when the form comes back, so that an uncontrolled field takes up the value it is given. */
    key: outcome ? JSON.stringify(typed) : "first",
  };
}

/** Where a field's parts find each other; the same as its name, which the error summary links to. */
export const describedBy = (name: string, hint: boolean, wrong: boolean) =>
  [hint && `${name}-hint`, wrong && `${name}-error`].filter(Boolean).join(" ") || undefined;

interface FrameProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  wrong?: string | undefined;
  children: ReactNode;
}

/** A field's label, hint and complaint around it. */
export function Frame({ name, label, hint, wrong, children }: FrameProps) {
  return (
    <div className={wrong ? "field wrong" : "field"}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p className="complaint" id={`${name}-error`}>
          {wrong}
        </p>
      )}
      {children}
    </div>
  );
}

interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  value?: string | undefined;
}

type TextProps = FieldProps &
  Pick<InputHTMLAttributes<HTMLInputElement>, "type" | "autoComplete" | "inputMode" | "spellCheck" | "list">;

/** One line of text. */
export function TextField({ name, label, hint, value, ...input }: TextProps) {
  const field = useField(name, value);
  return (
    <Frame name={name} label={label} hint={hint} wrong={field.wrong}>
      <input
        key={field.key}
        className="input"
        id={name}
        name={name}
        type="text"
        defaultValue={field.value}
        aria-invalid={field.wrong ? true : undefined}
        aria-describedby={describedBy(name, Boolean(hint), Boolean(field.wrong))}
        {...input}
      />
    </Frame>
  );
}

/** Several lines of text. */
export function TextArea({ name, label, hint, value, rows = 3 }: FieldProps & { rows?: number }) {
  const field = useField(name, value);
  return (
    <Frame name={name} label={label} hint={hint} wrong={field.wrong}>
      <textarea
        key={field.key}
        className="input"
        id={name}
        name={name}
        rows={rows}
        defaultValue={field.value}
        aria-invalid={field.wrong ? true : undefined}
        aria-describedby={describedBy(name, Boolean(hint), Boolean(field.wrong))}
      />
    </Frame>
  );
}

export interface Choice {
  value: string;
  label: string;
}

/** One of a list. */
export function SelectField({ name, label, hint, value, choices }: FieldProps & { choices: Choice[] }) {
  const field = useField(name, value);
  return (
    <Frame name={name} label={label} hint={hint} wrong={field.wrong}>
      <select
        key={field.key}
        className="input"
        id={name}
        name={name}
        defaultValue={field.value}
        aria-invalid={field.wrong ? true : undefined}
        aria-describedby={describedBy(name, Boolean(hint), Boolean(field.wrong))}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}
