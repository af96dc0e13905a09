import "server-only";
import type { Typed } from "@/lib/access/outcome";
import { formatMeeting } from "@/lib/meetings/days";
import { statesOn } from "@/lib/meetings/names";
import { typedDates } from "@/lib/meetings/planned";
import type { EarlierMeeting, Figure, PlacedNote } from "@/lib/notes/read/note";
import { today } from "@/lib/dates";
import { bodiesOnRecord, bodyOn, organiserOf, type Body } from "./bodies";
import { datesRead } from "./dates-read";
import { lookAlikes, mentioned, type OnRecord } from "./doubles";
import { figureKinds, proseParts } from "./schema";
import { kindOf, ordinalIn, titleOf } from "./series";
import { understand, type Understood } from "./understand";

/** A State that was understood: what it is called now and was then, and the words of the note. */
export interface ReviewedState {
  code: string;
  name: string;
  /** Null: as it is now. */
  then: string | null;
  words: string;
}

/** What a person looks through before a meeting is made of a note. */
export interface Review extends Understood {
  /** The form as it is proposed. */
  initial: Typed;
  states: ReviewedState[];
  otherStates: { value: string; label: string }[];
  bodies: Body[];
  /** The year the note tells of; null where it tells none. */
  year: string | null;
  doubles: OnRecord[];
  earlier: { meeting: EarlierMeeting; onRecord: OnRecord | null }[];
}

const flat = (text: string) => text.replace(/\s+/g, " ").trim();
/** @returns the words of a text at a place. */
export const wordsAt = (text: string, { from, to }: { from: number; to: number }): string =>
  flat(text.slice(from, to)).replace(/\*\*|__/g, "");

/** "Information Note on the second meeting, Belgrade, 26-27 May 2015" */
function sourceOf({ note }: Understood): string {
  const event = note.event?.value ?? "";
  const number = ordinalIn(event);
  const dates = datesRead(note);
  const when = dates && formatMeeting(dates, "en");
  const called = number && kindOf(event) === "network" ? `the ${number.word} meeting` : `“${titleOf(event)}”`;
  const title = /\bnote\b/i.test(note.title?.value ?? "") ? (note.title?.value ?? "") : "Information Note";
  return [`${title.slice(0, 60)} on ${called}`, note.city?.value, when?.replace("–", "-")]
    .filter(Boolean)
    .join(", ")
    .slice(0, 300);
}

/** How many organisations took part is no report where the note's own list says as much: it is counted, then as now. */
const isCounted = ({ what, value }: Figure, { organisations }: PlacedNote) =>
  what === "organisations" && value === organisations.length;

function typedFigures({ note }: Understood): Typed {
  const figures = note.figures.filter(({ value }) => !isCounted(value, note));
  return Object.fromEntries(
    figureKinds.flatMap((kind) => {
      const found = figures.find(({ value }) => value.what === kind)?.value;
      return found
        ? [
            [`figures.${kind}.value`, String(found.value)],
            [`figures.${kind}.quote`, found.text],
          ]
        : [];
    }),
  );
}

const rows = (name: string, list: Typed[]): Typed =>
  Object.fromEntries(
    list.flatMap((row, place) => Object.entries(row).map(([field, value]) => [`${name}.${place}.${field}`, value])),
  );

function proposed(understood: Understood, onRecord: Body[]): Typed {
  const { note, parts } = understood;
  const event = note.event?.value ?? "";
  const kind = kindOf(event);
  const dates = datesRead(note);
  return {
    title: titleOf(event),
    kind,
    ordinal: String((kind === "network" && ordinalIn(event)?.ordinal) || ""),
    ...(dates ? typedDates(dates) : { "dates.when": note.month ? "month" : "days" }),
    mode: note.mode?.value ?? "onSite",
    venue: "",
    city: note.city?.value ?? "",
    hostCode: note.hostCode?.value ?? "",
    ...rows(
      "organisers",
      note.organisers.map(({ value }) => organiserOf(value, onRecord)),
    ),
    states: note.states.map(({ value }) => value).join(","),
    ...rows(
      "organisations",
      note.organisations.map(({ value }) => ({
        take: "on",
        who: bodyOn(value, onRecord)?.id ?? "",
        name: value.name,
        acronym: value.acronym ?? "",
      })),
    ),
    objectives: note.objectives.map(({ value }) => value).join("\n"),
    ...rows(
      "speakers",
      note.speakers.map(({ value }) => ({
        name: value.name,
        function: value.function ?? "",
      })),
    ),
    ...typedFigures(understood),
    ...Object.fromEntries(proseParts.map((part) => [part, parts[part]?.value ?? ""])),
    source: sourceOf(understood),
    confidence: note.unsure.length > 0 ? "medium" : "high",
    note: note.contradictions.join("\n"),
  };
}

async function statesOf({ text, note }: Understood) {
  const [now, then] = await Promise.all([statesOn(today()), statesOn(datesRead(note)?.startsOn ?? today())]);
  const states = note.states.map((state): ReviewedState => {
    const code = state.value;
    const [name, before] = [now.get(code)?.name ?? code, then.get(code)?.name ?? code];
    return { code, name, then: before === name ? null : before, words: wordsAt(text, state) };
  });
  const found = new Set(states.map(({ code }) => code));
  const others = [...now.values()].filter(({ code }) => !found.has(code));
  return { states, otherStates: others.map(({ code, name }) => ({ value: code, label: name })) };
}

/** @returns what is to be looked through of a note: what was understood, what of it is on record, and the form as it is proposed. */
export async function reviewOf(text: string): Promise<Review> {
  const understood = understand(text);
  const { note } = understood;
  const bodies = await bodiesOnRecord();
  const initial = proposed(understood, bodies);
  const dates = datesRead(note);
  const ordinal = Number(initial.ordinal) || null;
  const kind = kindOf(note.event?.value ?? "");
  return {
    ...understood,
    ...(await statesOf(understood)),
    initial,
    bodies,
    year: dates?.startsOn.slice(0, 4) ?? null,
    doubles: dates ? await lookAlikes({ kind, ordinal, city: note.city?.value ?? null, dates }) : [],
    earlier: await Promise.all(
      note.earlierMeetings.map(async ({ value }) => ({
        meeting: value,
        onRecord: await mentioned(value.city, value.date),
      })),
    ),
  };
}
