import "server-only";
import { Invalid } from "@/lib/access/outcome";
import { database } from "@/lib/database/client";
import { databaseDate, today } from "@/lib/dates";
import { statesOn } from "@/lib/meetings/names";
import { sessionsOf, type Said } from "./schema";
import type { Session } from "./sessions";

/** What is looked up of what was said before the transaction begins. */
export interface LookedUp {
  names: Awaited<ReturnType<typeof statesOn>>;
  /** The States of the sub-regions ticked. */
  ofSubRegions: string[];
}

/** @returns what States are called on the first day of an activity, and which are those of the sub-regions ticked. */
export async function lookUp({ sessions, subRegions }: Pick<Said, "sessions" | "subRegions">): Promise<LookedUp> {
  const found =
    subRegions.length > 0
      ? await database().state.findMany({ where: { subRegion: { in: subRegions } }, select: { code: true } })
      : [];
  return { names: await statesOn(sessions[0]?.startsOn ?? today()), ofSubRegions: found.map(({ code }) => code) };
}

/** @returns the States that an activity is for, by their codes in alphabetical order; none: all. @throws Invalid where one is none of the 57. */
export function statesFor({ reach, states }: Pick<Said, "reach" | "states">, { names, ofSubRegions }: LookedUp) {
  if (reach === "region") return [];
  if (states.some((code) => !names.has(code))) throw new Invalid({ states: "unknownState" });
  const all = [...new Set([...states, ...ofSubRegions])].sort();
  // All of them one by one are the region as a whole.
  return all.length === names.size ? [] : all;
}

/** @returns the first and the last day of sessions. */
export const spanOf = (sessions: readonly Session[]) => ({
  startsOn: databaseDate(sessions.map(({ startsOn }) => startsOn).sort()[0] ?? ""),
  endsOn: databaseDate(
    sessions
      .map(({ endsOn }) => endsOn)
      .sort()
      .at(-1) ?? "",
  ),
});

/** The columns of an activity that its form says. */
export function columnsOf(said: Said, found: LookedUp) {
  const { title, kind, status, text, paragraphs, weapons, themes, mode, city, hostCode, venue } = said;
  if (hostCode !== null && !found.names.has(hostCode)) throw new Invalid({ hostCode: "unknownState" });
  const { expected, contactName, contactEmail, circle } = said;
  return {
    ...{ title, kind, status, text, paragraphs, weapons, themes, mode, city, hostCode, venue },
    ...{ expected, contactName, contactEmail, circle },
    states: statesFor(said, found),
    ...spanOf(sessionsOf(said)),
  };
}
