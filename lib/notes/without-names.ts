// Names taken out of a note that was issued.
import type { Block } from "./write/blocks";
import type { NoteSheet } from "./write/sheet";

/** A speaker's function follows the name in a run of its own: of who goes, both go. */
const functionsGone = ({ runs, ...block }: Block, speakers: readonly string[]): Block => ({
  ...block,
  runs: runs.filter(({ text }, index) => !(text.startsWith(", ") && speakers.includes(runs[index - 1]?.text ?? ""))),
});

/**
 * @param speakers names as the record spells them, whose functions go as well.
 * @param without takes names out of a text.
 * @returns the note without them; all else stands.
 */
export function withoutNames(
  { parts, ...sheet }: NoteSheet,
  speakers: readonly string[],
  without: (text: string) => string,
): NoteSheet {
  const bare = {
    ...sheet,
    parts: parts.map(({ blocks, ...part }) => ({
      ...part,
      blocks: blocks.map((block) => functionsGone(block, speakers)),
    })),
  };
  return JSON.parse(JSON.stringify(bare), (_key, said: unknown) =>
    typeof said === "string" ? without(said) : said,
  ) as NoteSheet;
}
