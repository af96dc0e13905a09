import "server-only";
import type { Transaction } from "@/lib/database/client";
import type { Prisma } from "@/lib/database/generated/client";
import { databaseDate } from "@/lib/dates";
import { namedUuid } from "@/prisma/reference/named-uuid";
import { readAccounts, readPeople } from "./files";

type FictionalPerson = ReturnType<typeof readPeople>[number];

/** @returns the id of a fictional person, the same in every demonstration. */
export const personId = (key: string) => namedUuid(`demo person ${key}`);
export const accountId = (email: string) => namedUuid(`demo account ${email}`);
export const appointmentId = (key: string) => namedUuid(`demo appointment ${key}`);

const fullName = ({ givenNames, familyName }: FictionalPerson) => [givenNames, familyName].filter(Boolean).join(" ");
const address = ({ channels }: FictionalPerson) => channels[0]?.value ?? "";

/** Half past nine in the morning, UTC, of the day on which the entry was confirmed. */
function confirmedAt({ confirmed }: FictionalPerson, day: string): Date | null {
  if (confirmed === null) return null;
  const morning = typeof confirmed === "number" ? databaseDate(day) : new Date(confirmed);
  if (typeof confirmed === "number") morning.setUTCDate(morning.getUTCDate() - confirmed);
  morning.setUTCHours(9, 30);
  return morning;
}

function accountsOf(people: FictionalPerson[], organisations: Map<string, string>): Prisma.AccountCreateManyInput[] {
  const offices = readAccounts().map(({ organisation, ...account }) => ({
    ...account,
    id: accountId(account.email),
    organisationId: organisations.get(organisation ?? "") ?? null,
  }));
  const contacts = people.flatMap((person) => {
    if (!person.account) return [];
    const email = address(person);
    const role = "pointOfContact" as const;
    return [
      {
        id: accountId(email),
        email,
        name: fullName(person),
        role,
        personId: personId(person.key),
        disabledAt: person.disabledOn,
      },
    ];
  });
  return [...offices, ...contacts];
}

function nominationOf(person: FictionalPerson): Prisma.NominationCreateManyInput {
  const { key, state, nominationReference, nominatedOn } = person;
  return { id: appointmentId(key), stateCode: state, reference: nominationReference, datedOn: nominatedOn };
}

function appointmentOf(person: FictionalPerson, day: string): Prisma.AppointmentCreateManyInput {
  const confirmed = confirmedAt(person, day);
  const { key, state, account, startsOn, endsOn, position, organisation } = person;
  const confirmer = account ? accountId(address(person)) : accountId("coordinator@example.org");
  return {
    id: appointmentId(key),
    stateCode: state,
    personId: personId(key),
    function: person.function,
    startsOn,
    endsOn,
    nominationId: appointmentId(key),
    position,
    organisation,
    confirmedAt: confirmed,
    confirmedById: confirmed && confirmer,
  };
}

/**
 * Loads fictional Points of Contact and accounts, once: a database that has them is left as people made it since.
 * @param day "YYYY-MM-DD", from which the freshness of entries counts back.
 */
export async function loadPeople(
  transaction: Transaction,
  day: string,
  organisations: Map<string, string>,
): Promise<void> {
  const people = readPeople();
  const first = people[0];
  if (!first || (await transaction.person.count({ where: { id: personId(first.key) } })) > 0) return;
  await transaction.person.createMany({
    data: people.map(({ key, honorific, givenNames, familyName, languages }) => ({
      id: personId(key),
      honorific,
      givenNames,
      familyName,
      languages,
    })),
  });
  await transaction.account.createMany({ data: accountsOf(people, organisations) });
  await transaction.nomination.createMany({ data: people.map(nominationOf) });
  await transaction.appointment.createMany({ data: people.map((person) => appointmentOf(person, day)) });
  await transaction.channel.createMany({
    data: people.flatMap((person) =>
      person.channels.map((channel, place) => ({
        ...channel,
        appointmentId: appointmentId(person.key),
        place,
        confirmedAt: confirmedAt(person, day),
      })),
    ),
  });
}
