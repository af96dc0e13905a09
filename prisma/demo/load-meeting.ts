import "server-only";
import type { Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { namedUuid } from "@/prisma/reference/named-uuid";
import { readDelegations, readPeople } from "./files";
import { personId } from "./load-people";

type FictionalDelegation = ReturnType<typeof readDelegations>[number];

const firstSlug = "demo-meeting";

async function create(
  transaction: Transaction,
  slug: string,
  day: string,
  organisations: Map<string, string>,
): Promise<void> {
  const meetingId = namedUuid(`demo meeting ${slug}`);
  const date = databaseDate(day);
  const people = new Map(readPeople().map((person) => [person.key, person]));
  const delegationId = ({ state, organisation }: FictionalDelegation) =>
    namedUuid(`demo delegation ${slug} ${state ?? organisation ?? ""}`);
  const delegations = readDelegations();

  await transaction.meeting.create({
    data: {
      id: meetingId,
      slug,
      title: "Demonstration meeting of the Points of Contact",
      startsOn: date,
      endsOn: date,
      city: "Vienna",
      hostCode: "AT",
      venue: "Example Hall",
      note: "A fictional meeting, for demonstration: everybody on its list is invented.",
      fictional: true,
      organisers: { create: { label: "Conflict Prevention Centre (demonstration)", place: 0 } },
    },
  });
  await transaction.delegation.createMany({
    data: delegations.map((delegation) => ({
      id: delegationId(delegation),
      meetingId,
      stateCode: delegation.state ?? null,
      organisationId: organisations.get(delegation.organisation ?? "") ?? null,
    })),
  });
  await transaction.participant.createMany({
    data: delegations.flatMap((delegation) =>
      delegation.delegates.map(({ person: key, familyName, honorific, givenNames, ...delegate }) => {
        const person = people.get(key ?? "");
        return {
          ...delegate,
          meetingId,
          delegationId: delegationId(delegation),
          personId: person ? personId(person.key) : null,
          honorific: person?.honorific ?? honorific,
          givenNames: person?.givenNames ?? givenNames,
          familyName: person?.familyName ?? familyName ?? "Example",
        };
      }),
    ),
  });
}

/**
 * Sees to it that a fictional meeting takes place on `day` or later: one that has passed without a mark and without an
 * edit is moved, one at which people worked stays, and a further one is made.
 */
export async function loadMeeting(
  transaction: Transaction,
  day: string,
  organisations: Map<string, string>,
): Promise<void> {
  const latest = await transaction.meeting.findFirst({
    where: { fictional: true, slug: { startsWith: firstSlug } },
    orderBy: { startsOn: "desc" },
    select: { id: true, endsOn: true, _count: { select: { attendances: true } } },
  });
  if (!latest) {
    await create(transaction, firstSlug, day, organisations);
    return;
  }
  const date = databaseDate(day);
  if (latest.endsOn >= date) return;
  const edits = await transaction.auditEntry.count({
    where: { subject: "Meeting", subjectId: latest.id, actor: { not: "system" } },
  });
  if (latest._count.attendances === 0 && edits === 0) {
    await transaction.meeting.update({ where: { id: latest.id }, data: { startsOn: date, endsOn: date } });
    return;
  }
  const slug = `${firstSlug}-${day}`;
  const isThere = (await transaction.meeting.count({ where: { slug } })) > 0;
  if (!isThere) await create(transaction, slug, day, organisations);
}
