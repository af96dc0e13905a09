import { formatDate, today } from "@/lib/dates";
import { viennaClock } from "./clock";

/** @returns "09:04" in Vienna; with the date where a mark was made on another day than it is for; null for what a note says. */
export function timeOfMark(markedAt: Date | null, day: string): string | null {
  if (markedAt === null) return null;
  const time = viennaClock.format(markedAt);
  return today(markedAt) === day ? time : `${formatDate(today(markedAt), "day", "en")}, ${time}`;
}

/**
 * When something was done at a desk that hands it in later.
 * @param claimed what the desk's clock says. @param day the day that it is about, "YYYY-MM-DD", in Vienna.
 * @returns what is claimed, within reason: from that day's beginning until now; else now, for a wrong clock loses no mark.
 */
export const timeClaimed = (claimed: Date | null, day: string, now = new Date()): Date =>
  claimed !== null && claimed <= now && today(claimed) >= day ? claimed : now;
