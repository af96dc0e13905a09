import "./notes.css";
import { getTranslations } from "@/i18n/words";
import type { Mismatch } from "@/lib/notes/mismatches";
import { mismatchWords } from "./mismatch-words";

/** What does not agree, one a line, with the text in which it stands. */
export async function MismatchList({ mismatches }: { mismatches: Mismatch[] }) {
  const [t, say] = [await getTranslations("note"), await mismatchWords()];
  return (
    <ul className="mismatches">
      {mismatches.map((mismatch, index) => (
        <li key={index}>
          {mismatch.field && <b>{t(`fields.${mismatch.field}`)}: </b>}
          {say(mismatch)}
        </li>
      ))}
    </ul>
  );
}
