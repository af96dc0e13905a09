import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { ContactFunction } from "@/lib/database/generated/enums";
import { find } from "@/lib/find/find";
import { findThen } from "@/lib/find/find-then";
import { directory } from "@/lib/states/directory";
import { pastDirectory } from "@/lib/states/past-directory";
import { recordsReach } from "@/lib/states/records";
import { postThen } from "@/lib/states/post-then";
import { allNames, vacanciesSince, waysOfStates } from "./queries";
import { emptyRow, rowsOf } from "./rows";
import { markOf } from "./rules";
import type { Selection } from "./schema";
import type { Taken, TakenRow } from "./taken";

async function rowsToday(actor: Actor, locale: string, { q, region, post, freshness }: Selection): Promise<TakenRow[]> {
  const [states, found, since, ways, names] = await Promise.all([
    directory(actor, locale),
    q ? find(actor, locale, q) : null,
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
        (!found || found.codes.includes(row.code)),
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
  const found = await findThen(actor, locale, states, q ?? "");
  return found
    .filter((row) => (!region || row.subRegion === region) && (!post || row.post === post))
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
