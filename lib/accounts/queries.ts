import "server-only";
import { can } from "@/lib/access/can";
import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/database/client";

/** Everybody who has an account, for the coordinator; nobody for anybody else. */
export async function accountsFor(actor: Actor) {
  if (!can(actor, "accounts.read")) return [];
  return database().account.findMany({
    orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { role: "asc" }, { name: "asc" }],
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      personId: true,
      organisationId: true,
      lastSignInAt: true,
      disabledAt: true,
      version: true,
      organisation: { select: { name: true } },
      person: { select: { appointments: { orderBy: { startsOn: "desc" }, take: 1, select: { stateCode: true } } } },
    },
  });
}

/** One's own account and the sessions that are open under it; null for a visitor. */
export function ownAccount({ accountId }: Actor) {
  if (accountId === null) return null;
  return database().account.findUnique({
    where: { id: accountId },
    select: {
      name: true,
      email: true,
      role: true,
      lastSignInAt: true,
      organisation: { select: { name: true } },
      sessions: {
        where: { expiresAt: { gt: new Date() } },
        orderBy: { createdAt: "desc" },
        select: { id: true, createdAt: true, expiresAt: true },
      },
    },
  });
}

/** Persons who hold or held an appointment and have no account yet, and the organisations: whom an account may be for. */
export async function accountHolders(actor: Actor) {
  if (!can(actor, "account.invite")) return { persons: [], organisations: [] };
  const [persons, organisations] = await Promise.all([
    database().person.findMany({
      where: { appointments: { some: {} } },
      orderBy: { familyName: "asc" },
      select: {
        id: true,
        givenNames: true,
        familyName: true,
        account: { select: { id: true } },
        appointments: { orderBy: { startsOn: "desc" }, take: 1, select: { stateCode: true } },
      },
    }),
    database().organisation.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
  ]);
  return { persons, organisations };
}
