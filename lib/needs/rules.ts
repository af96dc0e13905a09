import { fold } from "@/lib/fold";
import type { Paragraph } from "@/lib/database/generated/enums";
import { paragraphs } from "@/lib/resolution/vocabulary";
import type { KnownLesson, KnownNeed } from "./queries";

/** @returns the lessons that have every one of the words, begun or whole, in their title, their text or their State's name. */
export function lessonsWith(lessons: KnownLesson[], typed: string, nameOf: (code: string) => string): KnownLesson[] {
  const asked = fold(typed).split(" ").filter(Boolean);
  return lessons.filter(({ title, text, stateCode }) => {
    const said = fold(`${title} ${text} ${nameOf(stateCode)}`);
    return asked.every((word) => said.includes(` ${word}`));
  });
}

/** @returns the open needs under each paragraph of the resolution that has any, in its order. */
export const openNeedsByParagraph = (needs: KnownNeed[]): { paragraph: Paragraph; needs: KnownNeed[] }[] =>
  paragraphs
    .map((paragraph) => ({
      paragraph,
      needs: needs.filter((need) => need.end === null && need.paragraphs.includes(paragraph)),
    }))
    .filter((row) => row.needs.length > 0);
