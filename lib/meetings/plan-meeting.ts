import "server-only";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { planMeetingSchema, type MeetingPlan } from "./plan-schema";
import { ordinalOn } from "./planned";
import { saveOrganisers } from "./save-organisers";
import { slugFor } from "./slug";

/** The columns of a meeting that its plan says. @param slug its own, where it is on record. */
export async function columnsOf(transaction: Transaction, plan: MeetingPlan, slug: string | null) {
  const { title, kind, mode, venue, city, hostCode, objectives, capacity, answerBy, dates } = plan;
  const { startsOn, endsOn, precision, days } = dates;
  if (hostCode && (await transaction.state.count({ where: { code: hostCode } })) === 0)
    throw new Invalid({ hostCode: "unknownState" });
  const found = kind === "network" ? await ordinalOn(startsOn, slug, transaction) : null;
  return {
    title,
    kind,
    ordinal: plan.ordinal ?? found,
    mode,
    venue,
    city,
    hostCode,
    objectives,
    capacity,
    answerBy: answerBy && databaseDate(answerBy),
    startsOn: databaseDate(startsOn),
    endsOn: databaseDate(endsOn),
    precision,
    days: days.map(databaseDate),
  };
}

/** Puts a meeting to come on record. */
export const planMeeting: Write<MeetingPlan, object, { slug: string }> = {
  permission: "meeting.plan",
  schema: planMeetingSchema,
  async verb(transaction, { input }) {
    // Of two that are made at once, each gets an address of its own.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('addresses of meetings', 1540))`;
    const { startsOn } = input.dates;
    const taken = await transaction.meeting.findMany({
      where: { slug: { startsWith: startsOn.slice(0, 4) } },
      select: { slug: true },
    });
    const slug = slugFor({ ...input, startsOn }, new Set(taken.map((meeting) => meeting.slug)));
    const { id } = await transaction.meeting.create({
      data: { slug, ...(await columnsOf(transaction, input, null)) },
      select: { id: true },
    });
    await saveOrganisers(transaction, id, { organisers: input.organisers, day: startsOn });
    return { slug };
  },
};
