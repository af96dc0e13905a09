import "server-only";
import type { Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { namedUuid } from "@/prisma/reference/named-uuid";
import { readPeople, readProposals, readStateChannels } from "./files";
import { accountId, appointmentId } from "./load-people";

const after = (day: string, days: number) => new Date(databaseDate(day).getTime() + days * 86_400_000);

/** Nine o'clock in the morning, UTC, so many days ago. */
function morning(day: string, daysAgo: number): Date {
  const moment = after(day, -daysAgo);
  moment.setUTCHours(9);
  return moment;
}

function announced(day: string) {
  const people = new Map(readPeople().map((person) => [person.key, person]));
  return readProposals().flatMap(({ person: key, sentDaysAgo, inDays, ...said }) => {
    const person = people.get(key);
    if (!person) return [];
    return [
      {
        ...said,
        id: namedUuid(`demo proposal ${key}`),
        stateCode: person.state,
        appointmentId: appointmentId(key),
        effectiveOn: after(day, inDays),
        proposedAt: morning(day, sentDaysAgo),
        proposedById: accountId(person.channels[0]?.value ?? ""),
      },
    ];
  });
}

/** Loads fictional channels of States and announcements that wait to be decided, once. @param day "YYYY-MM-DD", today. */
export async function loadLife(transaction: Transaction, day: string): Promise<void> {
  const channels = readStateChannels().map(({ state, ...channel }, place) => ({
    ...channel,
    id: namedUuid(`demo state channel ${state} ${channel.value}`),
    stateCode: state,
    place,
    confirmedAt: morning(day, 40),
  }));
  const first = channels[0];
  const proposals = announced(day);
  const isLoaded = (await transaction.proposal.count({ where: { id: { in: proposals.map(({ id }) => id) } } })) > 0;
  if (!first || isLoaded) return;
  await transaction.stateChannel.createMany({ data: channels });
  await transaction.proposal.createMany({ data: proposals });
}
