import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import { agendaDays } from "@/lib/agenda/days";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import type { Transaction } from "@/lib/database/client";
import { databaseDate, plainDate } from "@/lib/dates";
import { daysOf, type MeetingDates } from "./days";
import { findMeeting, holdMeeting, type MeetingSubject } from "./find-meeting";
import { columnsOf, namesOfTheDay } from "./plan-meeting";
import { editMeetingSchema } from "./plan-schema";
import { asTyped, plannedMeeting, type PlannedMeeting } from "./planned";
import { saveOrganisers } from "./save-organisers";

type Input = z.infer<typeof editMeetingSchema>;

/** The field that says when a meeting begins, to complain of. */
const dateField = ({ precision, days }: MeetingDates) => {
  if (precision !== "day") return "dates.month";
  return days.length > 0 ? "dates.apart.0" : "dates.startsOn";
};

/** @throws Invalid where somebody was marked present on a day that would be none of the meeting any more. */
async function keepMarkedDays(transaction: Transaction, meetingId: string, dates: MeetingDates): Promise<void> {
  const marked = await transaction.attendance.findMany({
    where: { meetingId, withdrawnAt: null, day: { not: null } },
    distinct: ["day"],
    select: { day: true },
  });
  const days = new Set(daysOf(dates));
  if (marked.some(({ day }) => day && !days.has(plainDate(day))))
    throw new Invalid({ [dateField(dates)]: "markedDays" });
}

/** The agenda moves along: what was on the second day is on the second day still. @throws Invalid where there is no such day any more. */
async function moveAgenda(transaction: Transaction, meeting: PlannedMeeting, dates: MeetingDates): Promise<void> {
  const [before, now] = [agendaDays(meeting.dates), agendaDays(dates)];
  const where = { meetingId: meeting.id };
  const items = await transaction.agendaItem.findMany({ where, select: { id: true, day: true } });
  for (const { id, day } of items) {
    const moved = now[before.indexOf(plainDate(day))];
    if (moved === undefined) throw new Invalid({ [dateField(dates)]: "agendaDays" });
    if (moved !== plainDate(day))
      await transaction.agendaItem.update({ where: { id }, data: { day: databaseDate(moved) }, select: { id: true } });
  }
}

/** Changes the plan of a meeting; its address stays. */
export const editMeeting: Write<Input, MeetingSubject & Awaited<ReturnType<typeof namesOfTheDay>>, { slug: string }> = {
  permission: "meeting.plan",
  schema: editMeetingSchema,
  load: async (input) => {
    const found = await findMeeting(input);
    return found && { ...found, ...(await namesOfTheDay(input)) };
  },
  async verb(transaction, { input, record: { meetingId, slug, names } }) {
    await holdMeeting(transaction, meetingId);
    const before = await plannedMeeting(slug, transaction);
    if (!before) throw new Invalid({ form: "general" });
    if (before.version !== input.version)
      throw new Conflict(asTyped(before), before.version, await lastChangedBy(transaction, "Meeting", meetingId));
    await keepMarkedDays(transaction, meetingId, input.dates);
    await moveAgenda(transaction, before, input.dates);
    const data = { ...(await columnsOf(transaction, input, slug)), version: before.version + 1 };
    await transaction.meeting.update({ where: { id: meetingId }, data, select: { id: true } });
    await saveOrganisers(transaction, meetingId, { organisers: input.organisers, names });
    return { slug };
  },
};
