import "server-only";
import { database } from "@/lib/database/client";
import { today } from "@/lib/dates";
import { listStates } from "@/lib/states/list";
import type { Order } from "./schema";

/** A State as a list of a meeting names it. */
export interface NamedState {
  code: string;
  /** Valid on the day of the meeting. */
  name: string;
  /** The French name, where it is that of the same day. */
  french: string | null;
  /** Every name one might look it up by. */
  names: string[];
  /** Its place in each order. */
  place: Record<Order, number>;
}

/** @returns the participating States by code, with the names they bore on a day ("YYYY-MM-DD"). */
export async function statesOn(day: string): Promise<Map<string, NamedState>> {
  const [english, now, french, frenchNow] = await Promise.all([
    listStates("en", day),
    listStates("en", today()),
    listStates("fr", day),
    listStates("fr", today()),
  ]);
  const namesNow = (states: typeof now) => new Map(states.map(({ code, name }) => [code, name]));
  const [current, currentFrench] = [namesNow(now), namesNow(frenchNow)];
  const frenchPlace = new Map(french.map(({ code, name }, place) => [code, { name, place }]));
  return new Map(
    english.map(({ code, name }, place) => {
      const other = frenchPlace.get(code);
      const today = current.get(code) ?? name;
      const names = [...new Set([name, today, other?.name ?? name])];
      // Some former names are known in English alone: beside one of them, today's French name would be of another time.
      const isOfThen = name === today || other?.name !== currentFrench.get(code);
      const state = { code, name, french: isOfThen ? (other?.name ?? null) : null, names };
      return [code, { ...state, place: { en: place, fr: other?.place ?? place } }];
    }),
  );
}

/** @returns the organisations named, by id. */
export async function organisationsNamed(
  ids: string[],
): Promise<Map<string, { name: string; acronym: string | null }>> {
  const rows = await database().organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, acronym: true },
  });
  return new Map(rows.map(({ id, ...organisation }) => [id, organisation]));
}
