"use client";

import type { ReactNode } from "react";
import { ChooseVersions, type ChooseWords } from "@/components/form/choose-versions";
import { differing } from "@/lib/access/differences";
import type { Typed } from "@/lib/access/outcome";
import { textFields } from "@/lib/notes/write/record";

const said = (version: Typed, field: string) => (version[field] ?? "").replace(/\r\n?/g, "\n").trim();

interface ChooseNoteProps {
  words: ChooseWords & { fields: Record<string, string> };
  children: ReactNode;
}

/** Two versions of a note's texts to choose from, text by text. */
export function ChooseNote({ words, children }: ChooseNoteProps) {
  return (
    <ChooseVersions
      words={words}
      differences={(theirs, yours, seen) => differing(textFields, said, { theirs, yours, seen })}
      fieldsOf={(field) => [field]}
      label={(field) => words.fields[field] ?? field}
      show={(version, field) =>
        said(version, field) === "" ? null : <span className="whitespace-pre-line">{said(version, field)}</span>
      }
    >
      {children}
    </ChooseVersions>
  );
}
