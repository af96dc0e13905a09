import "server-only";
import { visibleTo } from "@/lib/access/can";
import type { Actor } from "@/lib/access/actor";
import { actorOfAccount } from "@/lib/access/session";
import type { Transaction } from "@/lib/database/client";
import type { Prisma } from "@/lib/database/generated/client";
import { databaseDate, today } from "@/lib/dates";

/** Somebody who is written to, and what they may read. */
export interface Side {
  accountId: string;
  email: string;
  name: string;
  actor: Actor;
}

const find = async (transaction: Transaction, where: Prisma.AccountWhereInput): Promise<Side[]> => {
  const accounts = await transaction.account.findMany({
    where: { ...where, disabledAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, email: true, name: true },
  });
  const sides: Side[] = [];
  for (const { id, email, name } of accounts)
    sides.push({ accountId: id, email, name, actor: await actorOfAccount(id, transaction) });
  return sides;
};

const holdsToday = (stateCode: string) => {
  const day = databaseDate(today());
  return {
    stateCode,
    withdrawnAt: null,
    startsOn: { lte: day },
    OR: [{ endsOn: null }, { endsOn: { gt: day } }],
  } satisfies Prisma.AppointmentWhereInput;
};

/** @returns the Points of Contact of a State that have an account. */
export const pointsOfContact = (transaction: Transaction, stateCode: string) =>
  find(transaction, { role: "pointOfContact", person: { appointments: { some: holdsToday(stateCode) } } });

export const accountSide = async (transaction: Transaction, id: string): Promise<Side | null> =>
  (await find(transaction, { id }))[0] ?? null;

interface Offered {
  stateCode: string | null;
  organisationId: string | null;
  createdById: string | null;
}

/** @returns who speaks for an offer: who entered it, if it is theirs; else somebody whose it is; else a coordinator. */
export async function offeringSide(transaction: Transaction, offer: Offered): Promise<Side | null> {
  const { stateCode, organisationId, createdById } = offer;
  const own =
    organisationId !== null
      ? await find(transaction, { role: "partner", organisationId })
      : stateCode !== null
        ? await pointsOfContact(transaction, stateCode)
        : await find(transaction, { role: { in: ["coordinator", "staff"] }, id: createdById ?? "" });
  const [first] = own;
  if (first) return own.find(({ accountId }) => accountId === createdById) ?? first;
  return (await find(transaction, { role: "coordinator" }))[0] ?? null;
}

/** @returns the addresses of one side that the other may see: of a Point of Contact those of the entry, by their marks. */
export async function addressesFor(transaction: Transaction, { actor, email }: Side, reader: Actor): Promise<string[]> {
  const { stateCode, personId } = actor;
  if (actor.role !== "pointOfContact") return [email];
  if (stateCode === null || personId === null) return [];
  const channels = await transaction.channel.findMany({
    where: {
      kind: "email",
      visibility: { in: visibleTo(reader, stateCode) },
      appointment: { personId, ...holdsToday(stateCode) },
    },
    orderBy: [{ place: "asc" }, { id: "asc" }],
    select: { value: true },
  });
  return channels.map(({ value }) => value);
}
