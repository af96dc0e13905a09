import "server-only";
import { z } from "zod";
import { visitor, type Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { choice } from "@/lib/access/fields";
import { sealedIds } from "@/lib/access/sealed";
import { actorOfAccount } from "@/lib/access/session";
import { database } from "@/lib/database/client";

const { seal, open } = sealedIds("feed of activities");

/** @returns the key of somebody's own feed; null where they have none. It is computed, never kept. */
export async function ownFeedKey({ accountId }: Actor): Promise<string | null> {
  const found = accountId === null ? null : await database().activityFeed.findUnique({ where: { accountId } });
  return found && seal(found.id);
}

/**
 * @returns as whom a calendar program reads that brings a key: whoever the key was made for, with the rights of this moment; null
 * where the key was ended, was never made, or is of somebody who is of the network no longer.
 */
export async function readerOfKey(key: string): Promise<Actor | null> {
  const id = open(key);
  const found = id === null ? null : await database().activityFeed.findUnique({ where: { id } });
  const actor = found ? await actorOfAccount(found.accountId) : visitor;
  return can(actor, "activityFeed.keep") ? actor : null;
}

const keepSchema = z.object({ feed: choice(["make", "end"]) });

/** Makes the address of one's own feed, which ends the one before; or ends it. */
export const keepFeed: Write<z.infer<typeof keepSchema>> = {
  permission: "activityFeed.keep",
  schema: keepSchema,
  async verb(transaction, { input: { feed }, actor }) {
    const accountId = actor.accountId ?? "";
    await transaction.activityFeed.deleteMany({ where: { accountId } });
    if (feed === "make") await transaction.activityFeed.create({ data: { accountId } });
  },
};
