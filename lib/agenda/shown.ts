import "server-only";
import { database } from "@/lib/database/client";
import { dateFields, datesOf } from "@/lib/meetings/days";
import { agendaDays, isUndated } from "./days";
import { allItems, orderOf } from "./items";

/** @returns a meeting with its whole agenda, day by day, empty days too; null where there is none of that name. For who edits it. */
export async function agendaToEdit(slug: string) {
  const meeting = await database().meeting.findUnique({
    where: { slug },
    select: { id: true, title: true, ...dateFields },
  });
  if (!meeting) return null;
  const dates = datesOf(meeting);
  const items = await allItems(meeting.id);
  const days = agendaDays(dates).map((day) => {
    const ofDay = items.filter((item) => item.day === day);
    return { day, items: ofDay, seen: orderOf(ofDay) };
  });
  return { slug, title: meeting.title, undated: isUndated(dates), days };
}

export type EditableAgenda = NonNullable<Awaited<ReturnType<typeof agendaToEdit>>>;
