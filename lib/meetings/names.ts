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
  const [english, now, french] = await Promise.all([
    listStates("en", day),
    day === today() ? null : listStates("en", today()),
    listStates("fr", day),
  ]);
  const current = new Map((now ?? english).map(({ code, name }) => [code, name]));
  const frenchPlace = new Map(french.map(({ code, name }, place) => [code, { name, place }]));
  return new Map(
    english.map(({ code, name }, place) => {
      const other = frenchPlace.get(code);
      const today = current.get(code) ?? name;
      const names = [...new Set([name, today, other?.name ?? name])];
      // Former names are known in English alone: beside one of them, today's French name would be of another time.
      const state = { code, name, french: name === today ? (other?.name ?? null) : null, names };
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
