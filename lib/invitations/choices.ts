import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { database } from "@/lib/database/client";

/** Whom one can choose to invite. */
export interface InviteChoices {
  /** The States invited already. */
  invited: Set<string>;
  organisations: { id: string; name: string; address: string; isInvited: boolean }[];
}

/** @returns the organisations on record with the address of their partner's account, and who is invited already. */
export async function inviteChoices(actor: Actor, meetingId: string): Promise<InviteChoices> {
  if (!can(actor, "invitation.send")) return { invited: new Set(), organisations: [] };
  const [invitations, organisations] = await Promise.all([
    database().invitation.findMany({ where: { meetingId }, select: { stateCode: true, organisationId: true } }),
    database().organisation.findMany({
      orderBy: { name: "asc" },
      select: {
        id: true,
        name: true,
        accounts: {
          where: { role: "partner", disabledAt: null },
          orderBy: { createdAt: "asc" },
          take: 1,
          select: { email: true },
        },
      },
    }),
  ]);
  const there = new Set(invitations.map(({ organisationId }) => organisationId));
  return {
    invited: new Set(invitations.flatMap(({ stateCode }) => stateCode ?? [])),
    organisations: organisations.map(({ accounts, ...one }) => ({
      ...one,
      address: accounts[0]?.email ?? "",
      isInvited: there.has(one.id),
    })),
  };
}
