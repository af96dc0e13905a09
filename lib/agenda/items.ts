import "server-only";
import { createHash } from "node:crypto";
import type { Typed } from "@/lib/access/outcome";
import { database, type Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";

export interface Speaker {
  name: string;
  function: string | null;
}

/** An item of an agenda with its speakers: personal data, for the network alone. */
export interface AgendaItem {
  id: string;
  day: string;
  startsAt: string | null;
  endsAt: string | null;
  title: string;
  text: string | null;
  speakers: Speaker[];
}

type Reader = Pick<Transaction, "agendaItem">;

/** @returns the items of a meeting's agenda in their order, with their speakers. */
export async function allItems(meetingId: string, reader: Reader = database()): Promise<AgendaItem[]> {
  const items = await reader.agendaItem.findMany({
    where: { meetingId },
    orderBy: [{ day: "asc" }, { place: "asc" }, { id: "asc" }],
    select: {
      id: true,
      day: true,
      startsAt: true,
      endsAt: true,
      title: true,
      text: true,
      speakers: { orderBy: { place: "asc" }, select: { name: true, function: true } },
    },
  });
  return items.map(({ day, ...item }) => ({ ...item, day: plainDate(day) }));
}

const fingerprint = (of: unknown): string => createHash("sha256").update(JSON.stringify(of)).digest("hex");

/** @returns what stands for an item as it is: changed, it has another. */
export const versionOf = ({ id, day, startsAt, endsAt, title, text, speakers }: AgendaItem): string =>
  fingerprint([id, day, startsAt, endsAt, title, text, speakers.map((speaker) => [speaker.name, speaker.function])]);

/** @returns what stands for the order of a day's items. */
export const orderOf = (items: Pick<AgendaItem, "id">[]): string => fingerprint(items.map(({ id }) => id));

/** An item as the fields of its form. */
export const asTyped = (item: AgendaItem): Typed => ({
  day: item.day,
  startsAt: item.startsAt ?? "",
  endsAt: item.endsAt ?? "",
  title: item.title,
  text: item.text ?? "",
  ...Object.fromEntries(
    item.speakers.flatMap((speaker, place) => [
      [`speakers.${place}.name`, speaker.name] as const,
      [`speakers.${place}.function`, speaker.function ?? ""] as const,
    ]),
  ),
});
