import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict, type Typed } from "@/lib/access/outcome";
import { database } from "@/lib/database/client";
import { allChannels, versionOf } from "./queries";
import type { StateChannel } from "./rules";
import { stateChannelsSchema } from "./schema";

/** Channels as the fields of a form. */
export const asTyped = (channels: StateChannel[]): Typed =>
  Object.fromEntries(
    channels.flatMap(({ id, ...channel }) =>
      Object.entries(channel).map(([part, value]) => [`channels.${id}.${part}`, value] as const),
    ),
  );

/** Saves the channels of a State itself: its role mailboxes and those of its delegation. */
export const editStateChannels: Write<
  z.infer<typeof stateChannelsSchema>,
  { stateCode: string },
  { stateCode: string }
> = {
  permission: "stateChannel.edit",
  schema: stateChannelsSchema,
  load: ({ stateCode }) =>
    database()
      .state.findUnique({ where: { code: stateCode }, select: { code: true } })
      .then((state) => state && { stateCode }),
  async verb(transaction, { input: { stateCode, seen, channels }, record }) {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`channels of ${stateCode}`}, 1540))`;
    const before = await allChannels(transaction, stateCode);
    if (versionOf(before) !== seen)
      throw new Conflict({ ...asTyped(before), seen: versionOf(before) }, 1, "", "changedMeanwhile");
    const known = new Set(before.map(({ id }) => id));
    const kept = channels.filter(({ key }) => known.has(key));
    const confirmedAt = new Date();
    await transaction.stateChannel.deleteMany({
      where: { stateCode, id: { notIn: kept.map(({ key }) => key) } },
    });
    for (const { key, ...data } of kept)
      await transaction.stateChannel.update({
        where: { id: key },
        data: { ...data, confirmedAt },
        select: { id: true },
      });
    const added = channels.filter(({ key }) => !known.has(key));
    await transaction.stateChannel.createMany({
      data: added.map(({ key: _, ...channel }, place) => ({
        ...channel,
        stateCode,
        place: before.length + place,
        confirmedAt,
      })),
    });
    return record;
  },
};
