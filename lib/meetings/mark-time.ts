import { formatDate, today } from "@/lib/dates";
import { viennaClock } from "./clock";

/** @returns "09:04" in Vienna; with the date where a mark was made on another day than it is for; null for what a note says. */
export function timeOfMark(markedAt: Date | null, day: string): string | null {
  if (markedAt === null) return null;
  const time = viennaClock.format(markedAt);
  return today(markedAt) === day ? time : `${formatDate(today(markedAt), "day", "en")}, ${time}`;
}
