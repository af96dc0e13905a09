"use client";

import { use } from "react";
import { CheckboxField } from "@/components/form/choice-fields";
import { SelectField, TextField, useField } from "@/components/form/field";
import { OutcomeContext } from "@/components/form/outcome-context";

export interface DelegateWords {
  comes: string;
  head: string;
  badge: string;
  badgeHintNew: string;
  another: string;
  more: string;
  honorific: string;
  givenNames: string;
  familyName: string;
  position: string;
  gender: string;
  genderHint: string;
  genderNot: string;
  genderWoman: string;
  genderMan: string;
}

/** Somebody offered to be ticked. */
export interface Offered {
  key: string;
  name: string;
  /** The function and the position, as far as known. */
  about: string;
  badgeHint: string;
  /** Whether the directory knows the name, so that it is not typed here. */
  known: boolean;
}

interface FieldsProps {
  offered: Offered[];
  initial: Record<string, string>;
  words: DelegateWords;
}

const spare = ["new1", "new2", "new3", "new4", "new5", "new6"];

function Head({ value, label, initial }: { value: string; label: string; initial: string | undefined }) {
  const field = useField("head", initial);
  return (
    <div className="field">
      <label className="choice">
        <input
          key={field.key}
          type="radio"
          name="head"
          value={value}
          defaultChecked={field.value === value}
          aria-invalid={field.wrong ? true : undefined}
        />
        {label}
      </label>
    </div>
  );
}

function Names({ name, initial, words }: Omit<FieldsProps, "offered"> & { name: string }) {
  const field = (part: "honorific" | "givenNames" | "familyName" | "position") => (
    <TextField name={`${name}.${part}`} label={words[part]} value={initial[`${name}.${part}`]} autoComplete="off" />
  );
  return (
    <div className="names">
      {field("honorific")}
      {field("givenNames")}
      {field("familyName")}
      {field("position")}
    </div>
  );
}

/** Whether somebody is a woman or a man, where they may be asked and it is to be counted. */
function Gender({ name, initial, words }: Omit<FieldsProps, "offered"> & { name: string }) {
  return (
    <SelectField
      name={`${name}.gender`}
      label={words.gender}
      value={initial[`${name}.gender`]}
      choices={[
        { value: "", label: words.genderNot },
        { value: "woman", label: words.genderWoman },
        { value: "man", label: words.genderMan },
      ]}
    />
  );
}

/** Who comes: those known as ticks, each with a name for the badge, and empty rows for others. Works without a script. */
export function DelegateFields({ offered, initial, words }: FieldsProps) {
  const outcome = use(OutcomeContext);
  const typed = outcome && outcome.status !== "done" ? outcome.typed : null;
  const head = useField("head", initial.head);
  const isUsed = (key: string) =>
    Boolean(typed?.[`delegates.${key}.familyName`] ?? typed?.[`delegates.${key}.givenNames`]);
  const added = (key: string) => (
    <fieldset className="delegate" key={key}>
      <legend>{words.another}</legend>
      <Names name={`delegates.${key}`} initial={initial} words={words} />
      <div className="said">
        <Head value={key} label={words.head} initial={initial.head} />
        <TextField
          name={`delegates.${key}.badgeName`}
          label={words.badge}
          hint={words.badgeHintNew}
          autoComplete="off"
        />
        <Gender name={`delegates.${key}`} initial={initial} words={words} />
      </div>
    </fieldset>
  );
  const [first, ...others] = spare as [string, ...string[]];
  return (
    <>
      {head.wrong && (
        <p className="complaint" id="head">
          {head.wrong}
        </p>
      )}
      <p className="hint measure">{words.genderHint}</p>
      {offered.map(({ key, name, about, badgeHint, known }) => (
        <fieldset className="delegate" key={key}>
          <legend>
            {name} {about && <span className="source">{about}</span>}
          </legend>
          {!known && (
            <details open={Boolean(outcome?.status === "invalid" && outcome.errors[`delegates.${key}.familyName`])}>
              <summary>
                {words.familyName}, {words.position}
              </summary>
              <Names name={`delegates.${key}`} initial={initial} words={words} />
            </details>
          )}
          <div className="said">
            <CheckboxField
              name={`delegates.${key}.coming`}
              label={words.comes}
              checked={initial[`delegates.${key}.coming`] === "on"}
            />
            <Head value={key} label={words.head} initial={initial.head} />
            <TextField
              name={`delegates.${key}.badgeName`}
              label={words.badge}
              hint={badgeHint}
              value={initial[`delegates.${key}.badgeName`]}
              autoComplete="off"
            />
            <Gender name={`delegates.${key}`} initial={initial} words={words} />
          </div>
        </fieldset>
      ))}
      {added(first)}
      <details open={others.some(isUsed)}>
        <summary>{words.more}</summary>
        {others.map(added)}
      </details>
    </>
  );
}
