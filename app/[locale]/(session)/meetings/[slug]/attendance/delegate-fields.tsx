"use client";

import { SelectField, TextField, useField } from "@/components/form/field";
import type { Messages } from "@/i18n/messages";
import type { Typed } from "@/lib/access/outcome";

/** Who a delegate is, without whether they lead. */
export function DelegateFields({ words, initial = {} }: { words: Messages["desk"]["delegate"]; initial?: Typed }) {
  return (
    <>
      <TextField name="honorific" label={words.honorific} hint={words.honorificHint} value={initial.honorific} />
      <TextField name="givenNames" label={words.givenNames} value={initial.givenNames} />
      <TextField name="familyName" label={words.familyName} value={initial.familyName} />
      <TextField name="position" label={words.position} value={initial.position} />
      <SelectField
        name="gender"
        label={words.gender}
        hint={words.genderHint}
        value={initial.gender}
        choices={[
          { value: "", label: words.genderNot },
          { value: "woman", label: words.genderWoman },
          { value: "man", label: words.genderMan },
        ]}
      />
    </>
  );
}

/** Yes, or nothing said. */
export function Tick({ name, label, ticked = false }: { name: string; label: string; ticked?: boolean }) {
  const { value, key } = useField(name, ticked ? "on" : "");
  return (
    <label className="tick">
      <input key={key} type="checkbox" name={name} defaultChecked={value === "on"} /> {label}
    </label>
  );
}
