// When the meeting was: out of the field of the dates, else out of the event or a sentence that says when it was held.
import { datesIn, type DateSpan } from "./dates";
import { daysApart, daysOf } from "./days-meant";
import { part, placed, plain, together, trimmed, type Mapped } from "./mapped";
import type { Beyond, Placed, Unsure } from "./note";

/** The days of a meeting, and the field without them. */
export interface MeetingDates {
  startsOn: Placed<string> | null;
  endsOn: Placed<string> | null;
  days: Beyond["days"];
  month: Beyond["month"];
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

/** What stands between dates that each are a day of the meeting: "26 May 2015, 3 June 2015 and 5 June 2015". */
const joint = /^[\s,;&]*(?:and\b|&)?[\s,]*(?:on\s)?$/i;

/** @returns the days that a text says. */
export function meetingDatesIn(content: Mapped): MeetingDates {
  const spans = datesIn(content.text);
  const found: MeetingDates = {
    startsOn: null,
    endsOn: null,
    days: null,
    month: null,
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
    if (span.doubtful) doubt("day and month may be the other way round", where);
    if (span.start.length < 10 && (first || spans.length > 1 || span.start !== span.end))
      doubt("the month is known, not the day", where);
    found.contradictions.push(...span.faults);
  }
  if (!first) {
    const only = spans.length === 1 && spans[0]?.start === spans[0]?.end ? spans[0] : undefined;
    if (only) found.month = placed(only.start, part(content, only.from, only.to));
    if (spans.length === 0 && /\d/.test(content.text)) doubt("no date that can be read", trimmed(content));
    return found;
  }
  const inOrder = days.every(({ start }, index) => index === 0 || start > (days[index - 1]?.end ?? ""));
  const inOneList = days.every(
    ({ from }, index) => index === 0 || joint.test(content.text.slice(days[index - 1]?.to, from)),
  );
  const last = inOrder ? (days.at(-1) ?? first) : first;
  const where = part(content, first.from, last.to);
  if (days.length > 1 && !(inOrder && inOneList))
    doubt("more than one date is given", part(content, first.from, days.at(-1)?.to));
  const apart = daysApart((inOrder && inOneList ? days : [first]).flatMap(daysOf));
  if (apart.length > 0) found.days = placed(apart, where);
  found.startsOn = placed(first.start, part(content, first.from, first.to));
  found.endsOn = placed(last.end, part(content, last.from, last.to));
  return found;
}
