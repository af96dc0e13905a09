import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import { findMeeting, holdMeeting, type MeetingSubject } from "@/lib/meetings/find-meeting";
import { allItems, orderOf, versionOf } from "./items";
import { itemsOn, putInOrder } from "./place-items";
import { moveItemSchema, removeItemSchema } from "./schema";

/** Moves an item of an agenda before or behind its neighbour of the same day. */
export const moveItem: Write<z.infer<typeof moveItemSchema>, MeetingSubject, { item: string }> = {
  permission: "agenda.edit",
  schema: moveItemSchema,
  load: findMeeting,
  async verb(transaction, { input: { item, direction, seen }, record: { meetingId } }) {
    await holdMeeting(transaction, meetingId);
    const found = (await allItems(meetingId, transaction)).find(({ id }) => id === item);
    if (!found) throw new Invalid({ form: "itemGone" });
    const items = await itemsOn(transaction, meetingId, found.day);
    if (orderOf(items) !== seen) throw new Conflict({}, 1, "", "changedMeanwhile");
    const at = items.findIndex(({ id }) => id === item);
    const to = direction === "up" ? at - 1 : at + 1;
    const moved = items[at];
    if (!moved || to < 0 || to >= items.length) return { item };
    await putInOrder(transaction, items.toSpliced(at, 1).toSpliced(to, 0, moved));
    return { item };
  },
};

/** Takes an item with its speakers off an agenda. */
export const removeItem: Write<z.infer<typeof removeItemSchema>, MeetingSubject, MeetingSubject> = {
  permission: "agenda.edit",
  schema: removeItemSchema,
  load: findMeeting,
  async verb(transaction, { input: { item, seen }, record }) {
    await holdMeeting(transaction, record.meetingId);
    const found = (await allItems(record.meetingId, transaction)).find(({ id }) => id === item);
    if (!found) throw new Invalid({ form: "itemGone" });
    if (versionOf(found) !== seen) throw new Conflict({}, 1, "", "changedMeanwhile");
    await transaction.agendaItem.delete({ where: { id: item }, select: { id: true } });
    return record;
  },
};
