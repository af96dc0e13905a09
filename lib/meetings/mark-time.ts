import { formatDate, today } from "@/lib/dates";

const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Vienna", hour: "2-digit", minute: "2-digit" });

/** @returns "09:04" in Vienna; with the date where a mark was made on another day than it is for; null for what a note says. */
export function timeOfMark(markedAt: Date | null, day: string): string | null {
  if (markedAt === null) return null;
  const time = clock.format(markedAt);
  return today(markedAt) === day ? time : `${formatDate(today(markedAt), "day", "en")}, ${time}`;
}
