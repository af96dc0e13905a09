// Which meeting of a series, and what kind of meeting, the name of an event tells.
import type { MeetingKind } from "@/lib/database/generated/enums";

const words =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const written = new RegExp(String.raw`\b(?:(${words.join("|")})|(\d{1,2})(?:st|nd|rd|th))\b`, "i");

/** @returns the number that an event's name gives it, and the word that says so; null where it gives none. */
export function ordinalIn(event: string): { ordinal: number; word: string } | null {
  const found = written.exec(event);
  if (!found) return null;
  const ordinal = found[1] ? words.indexOf(found[1].toLowerCase()) + 1 : Number(found[2]);
  return ordinal > 0 ? { ordinal, word: (words[ordinal - 1] ?? found[0]).toLowerCase() } : null;
}

const kinds: [MeetingKind, RegExp][] = [
  ["network", /\bmeeting\b.*\b(?:points? of contact|PoCs?)\b|\b(?:points? of contact|PoCs?)\b.*\bmeeting\b/i],
  ["workshop", /\bworkshop\b/i],
  ["training", /\btraining\b/i],
  ["roundTable", /\bround[ -]?table\b/i],
];

/** @returns the kind of a meeting by the name of the event. */
export const kindOf = (event: string): MeetingKind => kinds.find(([, wording]) => wording.test(event))?.[0] ?? "other";

/** @returns the name of an event without the abbreviations that a note explains in it: "Points of Contact (PoCs)". */
export const titleOf = (event: string): string => event.replace(/\s*\((?:\p{Lu}[\p{L}\d]{0,7})\)/gu, "").trim();
