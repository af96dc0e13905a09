"use client";

import type { ReactNode } from "react";
import { Frame, describedBy, useField } from "./field";

const shapes = { month: /^\d{4}-\d\d$/, time: /^\d\d:\d\d$/ };

interface PickedProps {
  name: string;
  type: keyof typeof shapes;
  label: ReactNode;
  hint?: ReactNode;
  value?: string | undefined;
}

/** A month or a time of day. A browser's own field cannot show what is none: then an ordinary one keeps it. */
export function PickedField({ name, type, label, hint, value }: PickedProps) {
  const field = useField(name, value);
  const isOne = field.value === "" || shapes[type].test(field.value);
  return (
    <Frame name={name} label={label} hint={hint} wrong={field.wrong}>
      <input
        key={field.key}
        className={type === "time" ? "input max-w-36" : "input max-w-56"}
        id={name}
        name={name}
        type={isOne ? type : "text"}
        maxLength={40}
        defaultValue={field.value}
        aria-invalid={field.wrong ? true : undefined}
        aria-describedby={describedBy(name, Boolean(hint), Boolean(field.wrong))}
      />
    </Frame>
  );
}
