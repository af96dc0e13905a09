// Which requests may be answered with a page that was made before.

/** Pages that visitors read, too, at their bare address. */
const publicPages = [
  "/",
  "/states",
  "/states/:code",
  "/meetings",
  "/meetings/:slug",
  "/plans",
  "/plans/:code",
  "/activities",
  "/activities/:slug",
];

/** Forms and pages of a reader's own that stand where one of these would, and are drawn anew each time. */
const forms = new Set([
  "/meetings/new",
  "/meetings/from-note",
  "/plans/changes",
  "/plans/compare",
  "/plans/export",
  "/activities/new",
  "/activities/overlaps",
  "/activities/needs",
  "/activities/offers",
  "/activities/export",
]);

/** `__Host-` needs HTTPS (RFC 6265bis, 4.1.3.2); the demonstration runs without. @param {string} origin */
export const sessionCookie = (origin) => (origin.startsWith("https:") ? "__Host-portal-session" : "portal-session");

// No part that varies has a full stop in it: /meetings/2015-belgrade.ics is no page.
const patterns = publicPages.map((page) => new RegExp(`^${page.replace(/:\w+/g, "[^/.]+")}$`));

const feeds = /^\/((meetings|activities)(\/[^/]+)?\.ics|plans(\/[^/]+)?\.atom)$/;

/** Whether an address answers everybody alike, and says by itself how long that may be kept. @param {string} path */
export const keepsItself = (path) => /^\/(_next|api)\//.test(path) || feeds.test(path);

/**
 * The session tokens that a request carries: more than one would leave open who asks.
 * @param {import("node:http").IncomingMessage} request
 * @param {string} cookie the session cookie's name
 */
const tokensOf = (request, cookie) =>
  (request.headers.cookie ?? "")
    .split(/;\s*/)
    .filter((pair) => pair.startsWith(`${cookie}=`))
    .map((pair) => pair.slice(cookie.length + 1));

/**
 * For whom a page might be at hand: "visitor" who reads a public page as it stands, nothing filtered; the token of a
 * signed-in reader of such a page, filtered or not; null for everything else.
 * @param {import("node:http").IncomingMessage} request
 * @param {URL} url
 * @param {string} cookie the session cookie's name
 * @returns {"visitor" | { token: string } | null}
 */
export function readerOf(request, url, cookie) {
  const reads = (request.method === "GET" || request.method === "HEAD") && !request.headers.rsc;
  if (!reads || forms.has(url.pathname) || !patterns.some((pattern) => pattern.test(url.pathname))) return null;
  const [token, ...others] = tokensOf(request, cookie);
  if (token === undefined) return url.search === "" ? "visitor" : null;
  return token && others.length === 0 ? { token } : null;
}
