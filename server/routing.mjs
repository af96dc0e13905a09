// Which requests may be answered with a page made for everybody.

/** Public pages: read by visitors at their bare address, they are the same for all. */
const publicPages = ["/", "/states", "/states/:code", "/meetings", "/meetings/:slug", "/plans", "/plans/:code"];

/** `__Host-` needs HTTPS (RFC 6265bis, 4.1.3.2); the demonstration runs without. @param {string} origin */
export const sessionCookie = (origin) => (origin.startsWith("https:") ? "__Host-portal-session" : "portal-session");

const patterns = publicPages.map((page) => new RegExp(`^${page.replace(/:\w+/g, "[^/]+")}$`));

/**
 * Whether it is a visitor who reads a public page as it stands: nobody signed in, nothing filtered, nothing sent.
 * @param {import("node:http").IncomingMessage} request
 * @param {URL} url
 * @param {string} cookie the session cookie's name
 */
export function isForEverybody(request, url, cookie) {
  const plain = (request.method === "GET" || request.method === "HEAD") && url.search === "" && !request.headers.rsc;
  const signedIn = (request.headers.cookie ?? "").split(/;\s*/).some((pair) => pair.startsWith(`${cookie}=`));
  return plain && !signedIn && patterns.some((pattern) => pattern.test(url.pathname));
}
