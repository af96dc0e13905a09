import { fold } from "@/lib/fold";
import type { NeedEnd, Paragraph } from "@/lib/database/generated/enums";
import { paragraphs } from "@/lib/resolution/vocabulary";

interface Lesson {
  stateCode: string;
  title: string;
  text: string;
}

/** @returns the lessons that have every one of the words, begun or whole, in their title, their text or their State's name. */
export function lessonsWith<Of extends Lesson>(lessons: Of[], typed: string, nameOf: (code: string) => string): Of[] {
  const asked = fold(typed).split(" ").filter(Boolean);
  return lessons.filter(({ title, text, stateCode }) => {
    const said = fold(`${title} ${text} ${nameOf(stateCode)}`);
    return asked.every((word) => said.includes(` ${word}`));
  });
}

interface Need {
  end: NeedEnd | null;
  paragraphs: Paragraph[];
}

/** @returns the open needs under each paragraph of the resolution that has any, in its order. */
export const openNeedsByParagraph = <Of extends Need>(needs: Of[]): { paragraph: Paragraph; needs: Of[] }[] =>
  paragraphs
    .map((paragraph) => ({
      paragraph,
      needs: needs.filter((need) => need.end === null && need.paragraphs.includes(paragraph)),
    }))
    .filter((row) => row.needs.length > 0);
