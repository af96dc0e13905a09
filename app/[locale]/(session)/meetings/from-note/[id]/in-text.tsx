import type { ReactNode } from "react";
import { getTranslations } from "@/i18n/words";
import { wordsAt, type Review } from "@/lib/notes/drafts/review";

const longest = 160;
const shortened = (words: string) => (words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words);

/** Leads from what was understood to the words of the note, given by what it is of the note: "city", "states.RS". */
export type InText = (of: string, quoted?: boolean) => ReactNode;

/** @returns what draws the way to the text, with the words that stand there; nothing where the note says nothing. */
export async function inTextOf({ text, marks }: Review): Promise<InText> {
  const t = await getTranslations("fromNote.text");
  const byName = new Map(marks.map((mark) => [mark.of, mark]));
  return function inText(of, quoted = true) {
    const mark = byName.get(of);
    if (!mark) return null;
    const { number } = mark;
    return (
      <span>
        {quoted && (
          <>
            {t("inNote")} “<bdi>{shortened(wordsAt(text, mark))}</bdi>”{" "}
          </>
        )}
        <a id={`found-${number}`} href={`#text-${number}`} className="note-number" aria-label={t("toText", { number })}>
          {number}
        </a>
      </span>
    );
  };
}
