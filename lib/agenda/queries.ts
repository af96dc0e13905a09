import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { MeetingDates } from "@/lib/meetings/days";
import { agendaDays, isUndated } from "./days";
import { allItems, type AgendaItem } from "./items";

/** A day of an agenda. */
export interface AgendaDay {
  /** "YYYY-MM-DD"; null where it has no date yet. */
  date: string | null;
  /** The first is 1. */
  number: number;
  items: AgendaItem[];
}

/** @returns the agenda of a meeting by days, those without items left out. Titles and times are everybody's; who speaks is for the network. */
export async function agendaOf(actor: Actor, meeting: { id: string } & MeetingDates): Promise<AgendaDay[]> {
  const items = await allItems(meeting.id);
  const mayName = can(actor, "directory.read");
  const undated = isUndated(meeting);
  return agendaDays(meeting)
    .map((day, place) => ({
      date: undated ? null : day,
      number: place + 1,
      items: items.filter((item) => item.day === day).map((item) => (mayName ? item : { ...item, speakers: [] })),
    }))
    .filter((day) => day.items.length > 0);
}
