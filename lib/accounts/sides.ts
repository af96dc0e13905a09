// Whom the portal writes to about what two have to do with each other, and what each of them may read.
import "server-only";
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

/** @returns those of the accounts that may sign in, the oldest first. */
export async function sidesWhere(transaction: Transaction, where: Prisma.AccountWhereInput): Promise<Side[]> {
  const accounts = await transaction.account.findMany({
    where: { AND: [where, { disabledAt: null }] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, email: true, name: true },
  });
  const sides: Side[] = [];
  for (const { id, email, name } of accounts)
    sides.push({ accountId: id, email, name, actor: await actorOfAccount(id, transaction) });
  return sides;
}

/** The appointments that a State's Points of Contact hold today. */
export function holdsToday(stateCode: string) {
  const day = databaseDate(today());
  return {
    stateCode,
    withdrawnAt: null,
    startsOn: { lte: day },
    OR: [{ endsOn: null }, { endsOn: { gt: day } }],
  } satisfies Prisma.AppointmentWhereInput;
}

/** The accounts of a State's Points of Contact. */
export const ofState = (stateCode: string) =>
  ({
    role: "pointOfContact",
    person: { appointments: { some: holdsToday(stateCode) } },
  }) satisfies Prisma.AccountWhereInput;

/** The accounts of an organisation. */
export const ofOrganisation = (organisationId: string) =>
  ({ role: "partner", organisationId }) satisfies Prisma.AccountWhereInput;
