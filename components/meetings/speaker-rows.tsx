"use client";

import { TextField } from "@/components/form/field";
import { Rows } from "@/components/form/rows";
import type { Typed } from "@/lib/access/outcome";

interface SpeakerRowsProps {
  initial: Typed;
  filled: number;
  most: number;
  words: { row: string; more: string; place: string; name: string; function: string };
}

/** Who speaks to an item of an agenda, in their order. */
export function SpeakerRows({ initial, filled, most, words }: SpeakerRowsProps) {
  return (
    <Rows name="speakers" filled={filled} most={most} spare={2} more={4} words={words}>
      {({ prefix, value }) => (
        <div className="row-of speaker">
          <TextField
            name={`${prefix}.place`}
            label={words.place}
            value={value}
            inputMode="numeric"
            autoComplete="off"
          />
          <TextField name={`${prefix}.name`} label={words.name} value={initial[`${prefix}.name`]} autoComplete="off" />
          <TextField
            name={`${prefix}.function`}
            label={words.function}
            value={initial[`${prefix}.function`]}
            autoComplete="off"
          />
        </div>
      )}
    </Rows>
  );
}
