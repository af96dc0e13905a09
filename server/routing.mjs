// Which requests may be answered with a page prerendered for everybody, and which want the live one.

/** Public pages, as Next's path patterns: each stands twice in app/[locale], prerendered and under live/. */
export const publicPages = ["/", "/states", "/states/:code", "/meetings", "/meetings/:slug", "/plans", "/plans/:code"];

/** The condition, in Next's terms, under which next.config.ts rewrites to the live page. */
export const liveView = /** @type {const} */ ({ type: "header", key: "x-portal-view", value: "live" });

/** `__Host-` needs HTTPS (RFC 6265bis, 4.1.3.2); the demonstration runs without. @param {string} origin */
export const sessionCookie = (origin) => (origin.startsWith("https:") ? "__Host-portal-session" : "portal-session");

const patterns = publicPages.map((page) => new RegExp(`^${page.replace(/:\w+/g, "[^/]+")}$`));

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {URL} url
 * @param {string} cookie the session cookie's name
 * @returns {"cached" | "live"}
 */
export function viewOf(request, url, cookie) {
  const plain = (request.method === "GET" || request.method === "HEAD") && url.search === "";
  const signedIn = (request.headers.cookie ?? "").split(/;\s*/).some((pair) => pair.startsWith(`${cookie}=`));
  return plain && !signedIn && patterns.some((pattern) => pattern.test(url.pathname)) ? "cached" : "live";
}
