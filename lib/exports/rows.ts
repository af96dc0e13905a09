// The rows of a copy, made from what the directory holds.
import type { Entry } from "@/lib/contacts/entries";
import type { PastEntry } from "@/lib/contacts/past-entries";
import { contactFunctions } from "@/lib/contacts/rules";
import type { ContactFunction } from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";
import type { StateWays } from "./queries";
import type { Holder, TakenRow, TakenState } from "./taken";

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

/** A function without anybody. */
export const emptyRow = (
  state: TakenState,
  held: ContactFunction,
  status: "vacant" | "unknown",
  since: string | null,
): TakenRow => ({
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
export function rowsOf(
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
