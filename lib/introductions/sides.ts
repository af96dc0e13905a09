import "server-only";
import { visibleTo } from "@/lib/access/can";
import type { Actor } from "@/lib/access/actor";
import { holdsToday, ofOrganisation, ofState, sidesWhere, type Side } from "@/lib/accounts/sides";
import type { Transaction } from "@/lib/database/client";

export const accountSide = async (transaction: Transaction, id: string): Promise<Side | null> =>
  (await sidesWhere(transaction, { id }))[0] ?? null;

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
      ? await sidesWhere(transaction, ofOrganisation(organisationId))
      : stateCode !== null
        ? await sidesWhere(transaction, ofState(stateCode))
        : await sidesWhere(transaction, { role: { in: ["coordinator", "staff"] }, id: createdById ?? "" });
  const [first] = own;
  if (first) return own.find(({ accountId }) => accountId === createdById) ?? first;
  return (await sidesWhere(transaction, { role: "coordinator" }))[0] ?? null;
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
