// When the meeting was: out of the field of the dates, else out of the event or a sentence that says when it was held.
import { datesIn, type DateSpan } from "./dates";
import { part, placed, plain, together, trimmed, type Mapped } from "./mapped";
import type { Placed, Unsure } from "./note";

/** The days of a meeting, and the field without them. */
export interface MeetingDates {
  startsOn: Placed<string> | null;
  endsOn: Placed<string> | null;
  unsure: Placed<Unsure>[];
  contradictions: string[];
  /** How many dates it holds, days or not. */
  spans: number;
  rest: Mapped;
}

function without(content: Mapped, spans: DateSpan[]): Mapped {
  const parts: Mapped[] = [];
  let from = 0;
  for (const span of spans) {
    parts.push(part(content, from, span.from), { text: " , ", at: [0, 0, 0].map(() => content.at[span.from] ?? 0) });
    from = span.to;
  }
  return together([...parts, part(content, from)]);
}

/** @returns the days that a text says. */
export function meetingDatesIn(content: Mapped): MeetingDates {
  const spans = datesIn(content.text);
  const found: MeetingDates = {
    startsOn: null,
    endsOn: null,
    unsure: [],
    contradictions: [],
    spans: spans.length,
    rest: without(content, spans),
  };
  const days = spans.filter(({ start }) => start.length === 10);
  const first = days[0];
  const doubt = (why: string, where: Mapped) => found.unsure.push(placed({ text: plain(where.text), why }, where));
  for (const span of spans) {
    const where = part(content, span.from, span.to);
    if (span.start.length < 10) doubt("the month is known, not the day", where);
    if (span.doubtful) doubt("day and month may be the other way round", where);
    if (span.gaps) doubt("the days do not follow one another", where);
    found.contradictions.push(...span.faults);
  }
  if (!first) {
    if (spans.length === 0 && /\d/.test(content.text)) doubt("no date that can be read", trimmed(content));
    return found;
  }
  // Each day may be written by itself: "26 May 2015 and 27 May 2015".
  const last =
    days.length > 1 && days.every(({ start }, index) => index === 0 || start >= (days[index - 1]?.end ?? ""))
      ? (days.at(-1) ?? first)
      : first;
  if (days.length > 1) doubt("more than one date is given", part(content, first.from, days.at(-1)?.to));
  found.startsOn = placed(first.start, part(content, first.from, first.to));
  found.endsOn = placed(last.end, part(content, last.from, last.to));
  return found;
}
