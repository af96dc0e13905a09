import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { scopeOf, visibleTo } from "@/lib/access/can";
import { database, type Transaction } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { StateChannel } from "./rules";

/** @returns the channels of a State itself that the actor may see: of role mailboxes, then of the delegation. */
export async function stateChannels(actor: Actor, stateCode: string): Promise<StateChannel[]> {
  const visible = visibleTo(actor, stateCode);
  if (visible.length === 0) return [];
  return kept(`state channels ${scopeOf(actor)} ${stateCode}`, async () => {
    const all = await allChannels(database(), stateCode);
    return all.filter(({ visibility }) => visible.includes(visibility));
  });
}

/** @returns all channels of a State itself, for who may edit them. */
export const allChannels = (transaction: Transaction, stateCode: string): Promise<StateChannel[]> =>
  transaction.stateChannel.findMany({
    where: { stateCode },
    orderBy: [{ purpose: "desc" }, { place: "asc" }, { id: "asc" }],
    select: { id: true, purpose: true, kind: true, value: true, visibility: true },
  });

/** @returns what stands for these channels: others have another. */
export const versionOf = (channels: StateChannel[]): string =>
  createHash("sha256").update(JSON.stringify(channels)).digest("hex");
