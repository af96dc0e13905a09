// City and host State, out of what a note says of the venue.
import { citiesIn, type FoundCity } from "./cities";
import { statesIn, type FoundState } from "./find-state";
import { part, placed, plain, trimmed, type Mapped } from "./mapped";
import type { Placed, Unsure } from "./note";

/** Where a meeting was held. */
export interface Venue {
  city: Placed<string> | null;
  hostCode: Placed<string> | null;
  unsure: Placed<Unsure>[];
  contradictions: string[];
}

const online = /\b(?:online|on-line|virtual(?:ly)?|webinar|zoom|webex|video ?conference|teleconference|teams)\b/i;
const inTheName =
  /\b(?:mission|presence|embassy|ministry|government|office|house|palace|permanent|national|university|republic) (?:to|in|of|for)(?: the)?\s*$/i;

/** "Atlanta, Georgia, USA": of States named after one another, the last. */
function hostNamed(text: string, states: FoundState[], city: FoundCity | undefined): FoundState | undefined {
  const free = states.filter(({ from }) => !inTheName.test(text.slice(Math.max(0, from - 40), from)));
  const candidates = free.length > 0 ? free : states;
  const behind = city ? candidates.filter(({ from, to }) => from >= city.to || to <= city.from) : candidates;
  const same = behind.find(({ name }) => name.code === city?.code);
  return (
    same ??
    behind.find(({ from }) => city && from >= city.to && from - city.to < 6) ??
    (city ? undefined : behind.at(-1))
  );
}

/** What stands before a State, "Rust" of "Rust, Austria", or all there is. */
function cityNear(venue: Mapped, state: FoundState | undefined): Mapped | null {
  const before = state ? part(venue, 0, state.from) : venue;
  const pieces = [...before.text.matchAll(/[^,;()\n]+/g)].filter(({ 0: piece }) =>
    /^\s*(?:in\s+|at\s+)?\p{Lu}/u.test(piece),
  );
  const nearest = state ? pieces.at(-1) : pieces.length === 1 ? pieces[0] : undefined;
  if (!nearest) return null;
  const lead = /^\s*(?:in\s+|at\s+)?/.exec(nearest[0])?.[0].length ?? 0;
  const piece = trimmed(part(before, nearest.index + lead, nearest.index + nearest[0].length));
  const named = /^[\p{L}\p{M}.’' -]{2,40}$/u.test(piece.text) && piece.text.split(/\s+/).length < 5;
  return named &&
    !/\b(?:hotel|centre|center|palace|office|headquarters|hall|building|ministry|street|conference|government|house|republic)\b/i.test(
      piece.text,
    )
    ? piece
    : null;
}

/** @returns city and host State. @param venue the field without its dates. */
export function venueIn(venue: Mapped): Venue {
  const { text } = venue;
  const found: Venue = { city: null, hostCode: null, unsure: [], contradictions: [] };
  const doubt = (why: string, where = trimmed(venue)) =>
    found.unsure.push(placed({ text: plain(where.text).replace(/^(?:,\s*)+|(?:\s*,)+$/g, ""), why }, where));
  if (!/\p{L}/u.test(text)) return found;
  const cities = citiesIn(text);
  const states = statesIn(text).filter(
    ({ from, to }) =>
      !cities.some(
        (city) => city.from <= from && to <= city.to && cities.length === 1 && text.trim().length > to - from,
      ),
  );
  const city = cities.find(({ code }) => states.some(({ name }) => name.code === code)) ?? cities[0];
  const state = hostNamed(text, states, city);
  if (city) {
    const where = part(venue, city.from, city.to);
    found.city = placed(plain(city.city), where);
    if (cities.some(({ code }) => code !== city.code)) doubt("more than one city is named");
    found.hostCode = placed(city.code, state?.name.code === city.code ? part(venue, state.from, state.to) : where);
    if (state && state.name.code !== city.code) {
      found.hostCode = state.name.code ? placed(state.name.code, part(venue, state.from, state.to)) : null;
      found.contradictions.push(
        `${plain(city.city)} lies in ${city.code}, the note says ${plain(text.slice(state.from, state.to))}.`,
      );
    }
    return found;
  }
  const near = cityNear(venue, state);
  if (near) {
    found.city = placed(plain(near.text), near);
    if (!state) doubt("in which State this city lies is not known");
  }
  if (state?.name.code) found.hostCode = placed(state.name.code, part(venue, state.from, state.to));
  else if (state) doubt(state.name.why ?? "no State known", part(venue, state.from, state.to));
  if (!near) doubt(online.test(text) ? "held online, no city" : "no city that is known");
  return found;
}
