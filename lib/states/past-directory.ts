import "server-only";
import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/database/client";
import { pastEntries, type PastEntry } from "@/lib/contacts/past-entries";
import { fullName } from "@/lib/contacts/rules";
import type { SubRegion } from "@/lib/database/generated/enums";
import { groupBy } from "@/lib/group";
import { functionsFilled } from "./coverage";
import { listStates } from "./list";
import { postThen, type PostThen } from "./post-then";
import { participatingOn, recordsReach } from "./records";
import { searchWords } from "./search";

/** A State as the directory listed it on a past day. */
export interface PastRow {
  code: string;
  /** As the State was called then. */
  name: string;
  subRegion: SubRegion;
  post: PostThen;
  /** Of everybody in function then; none for visitors. */
  entries: PastEntry[];
  /** What the row is found by: see search.ts. */
  words: string;
}

const ofEntry = (entry: PastEntry) => [fullName(entry), entry.position, entry.organisation];

/** @returns the participating States with the names and in the order of a day, each with who held what then, as far as is on record. */
export async function pastDirectory(actor: Actor, language: string, day: string): Promise<PastRow[]> {
  const [states, names, taking, entries, filled, reach] = await Promise.all([
    listStates(language, day),
    database().stateName.findMany({ select: { stateCode: true, name: true } }),
    participatingOn(day),
    pastEntries(actor, day),
    functionsFilled(day),
    recordsReach(),
  ]);
  const byState = groupBy(entries, ({ stateCode }) => stateCode);
  const named = groupBy(names, ({ stateCode }) => stateCode);
  return states
    .filter(({ code }) => taking.has(code))
    .map(({ code, name, subRegion }) => {
      const own = byState.get(code) ?? [];
      const post = postThen(day, filled.get(code)?.has("primary") ?? false, reach.get(code)?.get("primary"));
      return {
        code,
        name,
        subRegion,
        post,
        entries: own,
        words: searchWords([...(named.get(code) ?? []).map((one) => one.name), ...own.flatMap(ofEntry)]),
      };
    });
}
