// Writes calendars: https://www.rfc-editor.org/rfc/rfc5545, with RFC 7986 for what a feed says of itself.
import { escapedPart, folded } from "@/lib/exports/vcard-lines";

/** Something that takes whole days, or begins and ends at a time. */
export interface CalendarEvent {
  /** The same at every time. */
  uid: string;
  title: string;
  /** Days that follow each other: the first, and the day after the last. */
  from: string;
  until: string;
  /** The moments at which it begins and ends, where its times are known; else it takes its days whole. */
  times?: { begins: Date; ends: Date } | null;
  place: string | null;
  text: string;
  address: string;
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  /** When it was last changed, and how often. */
  changedAt: Date;
  sequence: number;
}

export interface CalendarFeed {
  name: string;
  description: string;
  address: string;
}

/** How long a calendar program may wait before it asks again. */
const refresh = "PT12H";

const stamp = (moment: Date) => moment.toISOString().replace(/\.\d+|[-:]/g, "");
const dayOf = (day: string) => day.replaceAll("-", "");

/** Moments are told in UTC: every program knows it, and Vienna's summer time is in them already. */
const whenLines = ({ from, until, times }: CalendarEvent) =>
  times
    ? [`DTSTART:${stamp(times.begins)}`, `DTEND:${stamp(times.ends)}`]
    : [`DTSTART;VALUE=DATE:${dayOf(from)}`, `DTEND;VALUE=DATE:${dayOf(until)}`];

const eventLines = (event: CalendarEvent) => {
  const { uid, title, place, text, address, status, changedAt, sequence, times } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp(changedAt)}`,
    `LAST-MODIFIED:${stamp(changedAt)}`,
    `SEQUENCE:${sequence}`,
    ...whenLines(event),
    `SUMMARY:${escapedPart(title)}`,
    ...(place ? [`LOCATION:${escapedPart(place)}`] : []),
    `DESCRIPTION:${escapedPart(text)}`,
    `URL;VALUE=URI:${address}`,
    `STATUS:${status}`,
    "CLASS:PUBLIC",
    times ? "TRANSP:OPAQUE" : "TRANSP:TRANSPARENT",
    "CATEGORIES:UNSCR 1540",
    "END:VEVENT",
  ];
};

const feedLines = ({ name, description, address }: CalendarFeed) => [
  `NAME:${escapedPart(name)}`,
  `X-WR-CALNAME:${escapedPart(name)}`,
  `DESCRIPTION:${escapedPart(description)}`,
  `X-WR-CALDESC:${escapedPart(description)}`,
  `SOURCE;VALUE=URI:${address}`,
  `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
  `X-PUBLISHED-TTL:${refresh}`,
];

/** @returns a calendar, to be added once or, with what a feed says of itself, subscribed to. */
export const calendarOf = (events: CalendarEvent[], feed?: CalendarFeed): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//OSCE CPC//1540 Points of Contact//EN",
    "CALSCALE:GREGORIAN",
    ...(feed ? feedLines(feed) : []),
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
