// Requests that are turned away before anything reads them.

const largestBody = 256 * 1024;
/** A file of 10 MB with the fields of the form around it. */
const largestUpload = 10 * 1024 * 1024 + 64 * 1024;
const takesFiles = /^[^?#]*\/upload(?:\?|$)/;
/** Mail programs post there from anywhere (RFC 8058); it is the token in the address that lets them, and stops one mail. */
const fromAnywhere = /^\/plans\/changes\/stop\/one-click\?/;
const reading = new Set(["GET", "HEAD"]);

/**
 * A write must come from one of our own pages: the browser says so in Origin (RFC 6454; Fetch, "append a request Origin header").
 * @param {string | undefined} origin the header as sent
 * @param {string} expected the portal's own origin; in the demonstration, which answers on any name, that of the Host header
 */
function isOwn(origin, expected) {
  try {
    return origin !== undefined && new URL(origin).origin === expected && origin === expected;
  } catch {
    return false;
  }
}

/**
 * @param {string} target the request target
 * @returns whether it is a path as browsers send it, and its percent-encoding UTF-8 text without control characters
 */
function isReadable(target) {
  try {
    return /^\/[^\\?]*(\?|$)/.test(target) && !/\p{Cc}/u.test(decodeURIComponent(target.replace(/\+/g, " ")));
  } catch {
    return false;
  }
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {string | null} portalOrigin the configured origin, or null in the demonstration
 * @returns {{ status: number, key: "badRequest" | "otherOrigin" | "tooLarge" | "badMethod" } | null} why not to admit it
 */
export function turnAway(request, portalOrigin) {
  const method = request.method ?? "";
  if ((request.url ?? "").length > 4096 || !isReadable(request.url ?? "")) return { status: 400, key: "badRequest" };
  if (reading.has(method)) return null;
  if (method !== "POST") return { status: 405, key: "badMethod" };
  const expected = portalOrigin ?? `http://${request.headers.host}`;
  if (!fromAnywhere.test(request.url ?? "") && !isOwn(request.headers.origin, expected))
    return { status: 403, key: "otherOrigin" };
  // A browser says how long its form is; a body of untold length could be of any.
  if (request.headers["transfer-encoding"] !== undefined) return { status: 411, key: "tooLarge" };
  const most = takesFiles.test(request.url ?? "") ? largestUpload : largestBody;
  if (Number(request.headers["content-length"] ?? 0) > most) return { status: 413, key: "tooLarge" };
  return null;
}
