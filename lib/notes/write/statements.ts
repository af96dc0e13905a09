// Who spoke, in the order of the agenda.
import { fold } from "@/lib/fold";
import { asLines, paragraph, point, type Block, type Run } from "./blocks";
import { readable, same } from "./readable";
import type { NoteRecord, RecordedSpeaker } from "./record";
import type { NoteWords } from "./words";

const runsOf = ({ name, function: held }: RecordedSpeaker): Run[] => [
  { text: name, bold: true },
  ...(held === null ? [] : [{ text: `, ${held}` }]),
];

/** "A, Head of B; C; and D, Director of E". */
const inOneSentence = (lead: string, speakers: RecordedSpeaker[]): Block =>
  paragraph(
    `${lead} `,
    ...speakers.flatMap((speaker, index) => {
      const last = index === speakers.length - 1 ? "; and " : "; ";
      return [...(index === 0 ? [] : [{ text: last }]), ...runsOf(speaker)];
    }),
    ".",
  );

function statement(lead: string, speakers: RecordedSpeaker[]): Block[] {
  const points = [paragraph(`${lead}:`), ...speakers.map((speaker) => point(...runsOf(speaker)))];
  if (speakers.some(({ name, function: held }) => `${name}${held ?? ""}`.includes(";"))) return points;
  return readable(
    [[inOneSentence(lead, speakers)], points],
    (form) => `Highlights and Assessment\n\n${asLines(form)}`,
    (read) =>
      same(
        read.speakers.map(({ name, function: held }) => [name, held]),
        speakers.map(({ name, function: held }) => [name, held]),
      ),
  );
}

/** @returns who delivered statements, without those whom a person's words name already. @param written those words. */
export function statementsOf({ speakers }: NoteRecord, written: string, say: NoteWords): Block[] {
  const left = speakers.filter(({ name }) => !fold(written).includes(fold(name).trim()));
  return [true, false].flatMap((opening) => {
    const some = left.filter((speaker) => speaker.opening === opening);
    if (some.length === 0) return [];
    return statement(say(opening ? "opening" : "statements", { count: some.length }), some);
  });
}
