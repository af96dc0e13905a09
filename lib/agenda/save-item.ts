import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import type { Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { dateFields, datesOf } from "@/lib/meetings/days";
import { findMeeting, holdMeeting, type MeetingSubject } from "@/lib/meetings/find-meeting";
import { agendaDays } from "./days";
import { allItems, asTyped, versionOf } from "./items";
import { inserted, itemsOn, putInOrder } from "./place-items";
import { addItemSchema, editItemSchema, type NewItem, type SpeakerInput } from "./schema";

type Said = Omit<NewItem, "id" | "meeting">;

/** Nobody else changes the agenda until the transaction ends. @throws Invalid where the meeting has no such day. */
async function holdAgenda(transaction: Transaction, meetingId: string, day: string): Promise<void> {
  await holdMeeting(transaction, meetingId);
  const meeting = await transaction.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: dateFields });
  if (!agendaDays(datesOf(meeting)).includes(day)) throw new Invalid({ day: "dayOfMeeting" });
}

async function saveSpeakers(transaction: Transaction, itemId: string, speakers: SpeakerInput[]): Promise<void> {
  const before = await transaction.agendaSpeaker.findMany({ where: { itemId }, orderBy: { place: "asc" } });
  for (const [place, data] of speakers.entries()) {
    const row = before[place];
    if (!row) await transaction.agendaSpeaker.create({ data: { itemId, ...data, place }, select: { id: true } });
    else if (row.name !== data.name || row.function !== data.function || row.place !== place)
      await transaction.agendaSpeaker.update({ where: { id: row.id }, data: { ...data, place }, select: { id: true } });
  }
  const gone = before.slice(speakers.length).map(({ id }) => id);
  await transaction.agendaSpeaker.deleteMany({ where: { id: { in: gone } } });
}

/** Puts an item where its time belongs among those of its day. */
async function putByTime(transaction: Transaction, meetingId: string, id: string, { day, startsAt }: Said) {
  const items = await itemsOn(transaction, meetingId, day);
  const item = items.find((one) => one.id === id) ?? { id, startsAt, place: -1 };
  const others = items.filter((one) => one.id !== id);
  await putInOrder(transaction, inserted(others, { ...item, startsAt }));
}

const columns = ({ day, startsAt, endsAt, title, text }: Said) => ({
  day: databaseDate(day),
  startsAt,
  endsAt,
  title,
  text,
});

/** Adds an item to the agenda of a meeting. */
export const addItem: Write<NewItem, MeetingSubject, MeetingSubject> = {
  permission: "agenda.edit",
  schema: addItemSchema,
  load: findMeeting,
  async verb(transaction, { input, record }) {
    const { meetingId } = record;
    const { id, day } = input;
    await holdAgenda(transaction, meetingId, day);
    const place = (await itemsOn(transaction, meetingId, day)).length;
    const { count } = await transaction.agendaItem.createMany({
      data: [{ id, meetingId, place, ...columns(input) }],
      skipDuplicates: true,
    });
    if (count === 0) return record;
    await saveSpeakers(transaction, id, input.speakers);
    await putByTime(transaction, meetingId, id, input);
    return record;
  },
};

/** Changes an item of an agenda; given another time or day, it goes where that belongs. */
export const editItem: Write<z.infer<typeof editItemSchema>, MeetingSubject, MeetingSubject> = {
  permission: "agenda.edit",
  schema: editItemSchema,
  load: findMeeting,
  async verb(transaction, { input, record }) {
    const { meetingId } = record;
    await holdAgenda(transaction, meetingId, input.day);
    const before = (await allItems(meetingId, transaction)).find(({ id }) => id === input.item);
    if (!before) throw new Invalid({ form: "itemGone" });
    if (versionOf(before) !== input.seen)
      throw new Conflict(
        { ...asTyped(before), seen: versionOf(before) },
        1,
        await lastChangedBy(transaction, "AgendaItem", before.id),
      );
    await transaction.agendaItem.update({ where: { id: before.id }, data: columns(input), select: { id: true } });
    await saveSpeakers(transaction, before.id, input.speakers);
    if (before.day !== input.day || before.startsAt !== input.startsAt)
      await putByTime(transaction, meetingId, before.id, input);
    return record;
  },
};
