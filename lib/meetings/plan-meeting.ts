import "server-only";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { statesOn, type NamedState } from "./names";
import { isDemonstration } from "./offered";
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

interface NamesOfTheDay extends Subject {
  names: Map<string, NamedState>;
}

/** @returns what States are called on the day on which a meeting begins. */
export const namesOfTheDay = async ({ dates }: MeetingPlan): Promise<NamesOfTheDay> => ({
  names: await statesOn(dates.startsOn),
});

/** @returns an address that no meeting has; of two that are made at once, each gets its own. */
export async function freeAddress(
  transaction: Transaction,
  { dates: { startsOn }, city, mode }: Pick<MeetingPlan, "dates" | "city" | "mode">,
): Promise<string> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('addresses of meetings', 1540))`;
  const taken = await transaction.meeting.findMany({
    where: { slug: { startsWith: startsOn.slice(0, 4) } },
    select: { slug: true },
  });
  return slugFor({ startsOn, city, mode }, new Set(taken.map(({ slug }) => slug)));
}

/** Puts a meeting to come on record. */
export const planMeeting: Write<MeetingPlan, NamesOfTheDay, { slug: string }> = {
  permission: "meeting.plan",
  schema: planMeetingSchema,
  load: namesOfTheDay,
  async verb(transaction, { input, record: { names } }) {
    const slug = await freeAddress(transaction, input);
    const { id } = await transaction.meeting.create({
      data: { slug, fictional: isDemonstration(), ...(await columnsOf(transaction, input, null)) },
      select: { id: true },
    });
    await saveOrganisers(transaction, id, { organisers: input.organisers, names });
    return { slug };
  },
};
