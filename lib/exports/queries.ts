import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, visibleTo } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import type { ChannelPurpose, ContactFunction } from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import type { TakenChannel } from "./taken";

/** The ways to reach a State that serve one purpose. */
export interface StateWays {
  stateCode: string;
  purpose: ChannelPurpose;
  channels: TakenChannel[];
}

/** @returns the channels that belong to States rather than persons, as far as the actor may see them, by the State's code. */
export async function waysOfStates(actor: Actor): Promise<Map<string, StateWays[]>> {
  if (!can(actor, "directory.read")) return new Map();
  const found = await database().stateChannel.findMany({
    where: {
      OR: [
        { visibility: { in: visibleTo(actor, "") } },
        ...(actor.stateCode === null
          ? []
          : [{ stateCode: actor.stateCode, visibility: { in: visibleTo(actor, actor.stateCode) } }]),
      ],
    },
    orderBy: [{ purpose: "desc" }, { place: "asc" }, { id: "asc" }],
    select: { stateCode: true, purpose: true, kind: true, value: true, visibility: true },
  });
  const ways = [...groupBy(found, ({ stateCode, purpose }) => `${stateCode} ${purpose}`).values()].flatMap((same) =>
    same[0]
      ? [
          {
            stateCode: same[0].stateCode,
            purpose: same[0].purpose,
            channels: same.map(({ kind, value, visibility }) => ({ kind, value, visibility })),
          },
        ]
      : [],
  );
  return groupBy(ways, ({ stateCode }) => stateCode);
}

/** @returns since which day ("YYYY-MM-DD") functions that were held before have been without anybody, by "RS primary". */
export async function vacanciesSince(actor: Actor): Promise<Map<string, string>> {
  if (!can(actor, "directory.read")) return new Map();
  const ended = await database().$queryRaw<{ stateCode: string; function: ContactFunction; endsOn: Date }[]>`
    SELECT "stateCode", "function"::text, max("endsOn") AS "endsOn" FROM "Appointment"
    WHERE "withdrawnAt" IS NULL AND "endsOn" <= portal_today() GROUP BY "stateCode", "function"`;
  return new Map(
    ended.map(({ stateCode, function: held, endsOn }) => [`${stateCode} ${held}`, plainDate(endsOn)] as const),
  );
}

/** @returns every name of each State, in all languages, by its code. */
export async function allNames(): Promise<Map<string, string>> {
  const found = await database().stateName.findMany({ select: { stateCode: true, name: true } });
  const byState = groupBy(found, ({ stateCode }) => stateCode);
  return new Map([...byState].map(([code, names]) => [code, names.map(({ name }) => name).join(" ")]));
}

/** @returns which of the addresses, in small letters, are known to send mail back. */
export async function bouncingOf(addresses: string[]): Promise<ReadonlySet<string>> {
  const found = await database().bouncedAddress.findMany({
    where: { address: { in: addresses } },
    select: { address: true },
  });
  return new Set(found.map(({ address }) => address.toLowerCase()));
}
