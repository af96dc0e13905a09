"use client";

import type { ReactNode } from "react";
import { ChooseVersions, type ChooseWords } from "@/components/form/choose-versions";
import type { Typed } from "@/lib/access/outcome";
import { differences, said } from "@/lib/contacts/entry-form";

export interface ChooseEntryWords extends ChooseWords {
  fields: Record<string, string>;
  kinds: Record<string, string>;
  visibilities: Record<string, string>;
}

/** A plain field, or the parts of a channel. */
const fieldsOf = (unit: string) => [unit, ...["kind", "value", "visibility"].map((part) => `channels.${unit}.${part}`)];

/** Two versions of an entry to choose from, field by field and channel by channel. */
export function ChooseEntry({ words, children }: { words: ChooseEntryWords; children: ReactNode }) {
  const label = (unit: string, theirs: Typed, yours: Typed) =>
    words.fields[unit] ??
    words.kinds[(theirs[`channels.${unit}.kind`] ?? yours[`channels.${unit}.kind`]) || ""] ??
    unit;
  const show = (version: Typed, unit: string) => {
    const text = said(version, unit);
    if (text === "") return null;
    const [kind = "", value, visibility = ""] = text.split("\u0000");
    if (value === undefined) return <b>{text}</b>;
    return (
      <>
        <b>{value}</b>
        <span className="source block">
          {words.kinds[kind] ?? kind}, {words.visibilities[visibility] ?? visibility}
        </span>
      </>
    );
  };
  return <ChooseVersions {...{ words, differences, fieldsOf, label, show }}>{children}</ChooseVersions>;
}
