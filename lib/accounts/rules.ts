import type { Actor } from "@/lib/access/actor";

const longestPath = 500;
const portal = "http://portal";

/**
 * The page to go to after signing in, as an address or a form names it.
 * @returns its path and query, percent-encoded; null where that is nothing within the portal: a path that a browser would read
 * as another host's ("//host", "/\\host") is none.
 */
export function ownPath(wanted: unknown): string | null {
  if (typeof wanted !== "string" || !/^\/[^\s\\]*$/.test(wanted) || !URL.canParse(wanted, portal)) return null;
  const { origin, href } = new URL(wanted, portal);
  const path = href.slice(origin.length);
  return origin === portal && !path.startsWith("//") && path.length <= longestPath ? path : null;
}

/** Where one lands after signing in: the page asked for, else a Point of Contact's own State, else the front page. */
export const landing = (actor: Actor, wanted: unknown): string =>
  ownPath(wanted) ?? (actor.role === "pointOfContact" && actor.stateCode ? `/states/${actor.stateCode}` : "/");
