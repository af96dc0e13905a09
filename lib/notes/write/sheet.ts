// An Information Note in words: what the page, the print, the document and the text draw.
import { proposedBackground } from "./background";
import { asLines, blocksOf, paragraph, point, type Block } from "./blocks";
import { organisersOf } from "./organisers";
import { participantsOf } from "./participants";
import { participationOf } from "./participation";
import type { NoteRecord, NoteTexts } from "./record";
import { statementsOf } from "./statements";
import { dateAndVenue } from "./when";
import type { NoteWords } from "./words";

/** One part of a note under its label. */
export interface NotePart {
  name:
    "event" | "organisers" | "dateAndVenue" | "participants" | "objectives" | "background" | "highlights" | "comments";
  label: string;
  /** Whether its first paragraph stands on the line of the label. */
  inline: boolean;
  blocks: Block[];
}

/** A note, part by part in the order of the field; what is not known is left out. */
export interface NoteSheet {
  title: string;
  /** What is no part of the note and must be said all the same: that the meeting is fictional, that its text is a draft. */
  remarks: string[];
  parts: NotePart[];
  /** That it is no official report. */
  footnote: string;
}

interface Written {
  record: NoteRecord;
  texts: NoteTexts;
  /** Whether its texts have not been issued. */
  draft: boolean;
}

/** @returns the note. A background that nobody wrote is what the record says. */
export function writeNote({ record, texts, draft }: Written, say: NoteWords): NoteSheet {
  const { event, organisers, objectives, fictional } = record;
  const typed = (text: string | null) => blocksOf(text ?? "");
  const told = [...typed(texts.highlights), ...typed(texts.assessment)];
  const background = typed(texts.background ?? proposedBackground(record, say));
  const written = asLines([...background, ...told]);
  const part = (name: NotePart["name"], blocks: Block[], inline = false): NotePart[] =>
    blocks.length === 0 ? [] : [{ name, label: say(`labels.${name}`, { count: organisers.length }), inline, blocks }];
  const label = (name: NotePart["name"]) => say(`labels.${name}`, { count: organisers.length });
  return {
    title: say("title"),
    remarks: [...(fictional ? [say("fictional")] : []), ...(draft ? [say("draft")] : [])],
    parts: [
      ...part("event", [paragraph(event)], true),
      ...part(
        "organisers",
        organisers.length > 0 ? [paragraph(organisersOf(organisers, label("organisers")))] : [],
        true,
      ),
      ...part("dateAndVenue", [paragraph(dateAndVenue(record, label("dateAndVenue"), say))], true),
      ...part("participants", participantsOf(record, say), true),
      ...part(
        "objectives",
        objectives.map((objective) => point(objective)),
      ),
      ...part("background", background),
      ...part("highlights", [
        ...statementsOf(record, asLines(told), say),
        ...told,
        ...participationOf(record, written, say),
      ]),
      ...part("comments", typed(texts.comments)),
    ],
    footnote: say("footnote"),
  };
}
