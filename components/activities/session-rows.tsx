"use client";

import { DayField } from "@/components/form/day-field";
import { SelectField, TextField, type Choice } from "@/components/form/field";
import { PickedField } from "@/components/form/picked-field";
import { Rows } from "@/components/form/rows";
import type { Typed } from "@/lib/access/outcome";

type Field = "precision" | "startsOn" | "endsOn" | "startsAt" | "endsAt" | "month" | "quarter" | "year";

interface SessionRowsProps {
  initial: Typed;
  filled: number;
  most: number;
  precisions: Choice[];
  quarters: Choice[];
  words: Record<Field | "row" | "more" | "monthHint", string>;
}

/** When an activity takes place: a row for each session, known to the day, the month, the quarter or the year. */
export function SessionRows({ initial, filled, most, precisions, quarters, words }: SessionRowsProps) {
  return (
    <Rows name="sessions" filled={filled} most={most} spare={0} more={5} words={words}>
      {({ prefix }) => {
        const at = (name: Field) => ({
          name: `${prefix}.${name}`,
          label: words[name],
          value: initial[`${prefix}.${name}`] ?? (name === "precision" ? "day" : ""),
        });
        return (
          <div className="session">
            <SelectField {...at("precision")} choices={precisions} />
            <div className="known-day">
              <DayField {...at("startsOn")} />
              <DayField {...at("endsOn")} />
              <PickedField type="time" {...at("startsAt")} />
              <PickedField type="time" {...at("endsAt")} />
            </div>
            <div className="known-month">
              <PickedField type="month" {...at("month")} hint={words.monthHint} />
            </div>
            <div className="known-quarter">
              <SelectField {...at("quarter")} choices={quarters} />
            </div>
            <div className="known-year">
              <TextField {...at("year")} inputMode="numeric" autoComplete="off" />
            </div>
          </div>
        );
      }}
    </Rows>
  );
}
