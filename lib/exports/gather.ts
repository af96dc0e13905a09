import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { Entry } from "@/lib/contacts/entries";
import type { PastEntry } from "@/lib/contacts/past-entries";
import { contactFunctions } from "@/lib/contacts/rules";
import type { ContactFunction } from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";
import { directory } from "@/lib/states/directory";
import { pastDirectory } from "@/lib/states/past-directory";
import { recordsReach } from "@/lib/states/records";
import { postThen } from "@/lib/states/post-then";
import { isFound } from "@/lib/states/search";
import { allNames, vacanciesSince, waysOfStates, type StateWays } from "./queries";
import { markOf } from "./rules";
import type { Selection } from "./schema";
import type { Holder, Taken, TakenRow, TakenState } from "./taken";

type AnyEntry = Pick<
  Entry,
  | "id"
  | "function"
  | "startsOn"
  | "honorific"
  | "givenNames"
  | "familyName"
  | "position"
  | "organisation"
  | "languages"
  | "nominationReference"
  | "nominatedOn"
> &
  Partial<Pick<Entry, "channels" | "confirmedAt" | "confirmedBy">> &
  Partial<Pick<PastEntry, "isErased">>;

const dayOf = (date: Date | null) => date && plainDate(date);

function holderOf(entry: AnyEntry): Holder {
  const { honorific, givenNames, familyName, isErased = false, position, organisation, languages } = entry;
  return {
    honorific,
    givenNames,
    familyName,
    isErased,
    position,
    organisation,
    languages,
    nomination: entry.nominationReference,
    nominatedOn: dayOf(entry.nominatedOn),
    confirmedAt: entry.confirmedAt ?? null,
    confirmedBy: entry.confirmedBy ?? null,
  };
}

const heldRow = (state: TakenState, entry: AnyEntry): TakenRow => ({
  id: entry.id,
  state,
  part: entry.function,
  held: entry.function,
  status: "held",
  holder: holderOf(entry),
  since: dayOf(entry.startsOn),
  channels: (entry.channels ?? []).map(({ kind, value, visibility }) => ({ kind, value, visibility })),
});

const emptyRow = (state: TakenState, held: ContactFunction, status: "vacant" | "unknown", since: string | null) => ({
  id: `${state.code} ${held}`,
  state,
  part: held,
  held,
  status,
  holder: null,
  since,
  channels: [],
});

const waysRow = (state: TakenState, { purpose, channels }: StateWays): TakenRow => ({
  id: `${state.code} ${purpose}`,
  state,
  part: "channels",
  held: purpose,
  status: "general",
  holder: null,
  since: null,
  channels,
});

/** The rows of one State: its functions in their order, those that are missed as vacant, then the ways that belong to nobody. */
function rowsOf(
  state: TakenState,
  entries: AnyEntry[],
  empty: (held: ContactFunction) => TakenRow[],
  ways: StateWays[],
) {
  const posts = contactFunctions.flatMap((held) => {
    const holders = entries.filter((entry) => entry.function === held);
    return holders.length > 0 ? holders.map((entry) => heldRow(state, entry)) : empty(held);
  });
  return [...posts, ...ways.map((found) => waysRow(state, found))];
}

async function rowsToday(actor: Actor, locale: string, { q, region, post, freshness }: Selection): Promise<TakenRow[]> {
  const [states, since, ways, names] = await Promise.all([
    directory(actor, locale),
    vacanciesSince(actor),
    waysOfStates(actor),
    allNames(),
  ]);
  return states
    .filter(
      (row) =>
        (!region || row.subRegion === region) &&
        (!post || row.named === (post === "named")) &&
        (!freshness || row.band === freshness) &&
        isFound(row.words, q ?? ""),
    )
    .flatMap(({ code, name, subRegion, entries }) => {
      const state = { code, name, subRegion, names: names.get(code) ?? name };
      // A State may do without the other functions; one that was held before is missed.
      const empty = (held: ContactFunction) => {
        const last = since.get(`${code} ${held}`) ?? null;
        return held === "primary" || last !== null ? [emptyRow(state, held, "vacant", last)] : [];
      };
      return rowsOf(state, entries, empty, ways.get(code) ?? []);
    });
}

async function rowsThen(actor: Actor, locale: string, { q, region, post }: Selection, on: string): Promise<TakenRow[]> {
  const [states, reach, names] = await Promise.all([pastDirectory(actor, locale, on), recordsReach(), allNames()]);
  return states
    .filter(
      (row) => (!region || row.subRegion === region) && (!post || row.post === post) && isFound(row.words, q ?? ""),
    )
    .flatMap(({ code, name, subRegion, entries }) => {
      const state = { code, name, subRegion, names: names.get(code) ?? name };
      const empty = (held: ContactFunction) => {
        const known = postThen(on, false, reach.get(code)?.get(held));
        return held === "primary" || known === "vacant"
          ? [emptyRow(state, held, known === "vacant" ? "vacant" : "unknown", null)]
          : [];
      };
      return rowsOf(state, entries, empty, []);
    });
}

/** @returns what is chosen of the directory, in its order, as far as the actor may see it: nothing for visitors. */
export async function gather(actor: Actor, locale: string, selection: Selection, entry?: string): Promise<Taken> {
  const { on, states, parts } = selection;
  const all = !can(actor, "directory.read")
    ? []
    : await (on ? rowsThen(actor, locale, selection, on) : rowsToday(actor, locale, selection));
  const rows = all.filter(
    (row) =>
      (states.length === 0 || states.includes(row.state.code)) &&
      (parts.length === 0 || parts.includes(row.part)) &&
      (entry === undefined || row.id === entry),
  );
  const circles = rows.flatMap(({ channels }) => channels.map(({ visibility }) => visibility));
  const mark = markOf(circles, actor.role);
  return { rows, mark, at: new Date(), on: on ?? null, reader: actor.name, locale };
}
