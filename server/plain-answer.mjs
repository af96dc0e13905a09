// What this process answers by itself: a page to whoever reads pages, JSON to everybody else.
import { STATUS_CODES } from "node:http";
import { contentSecurityPolicy } from "./headers.mjs";
import { plainPage, sayings } from "./plain-page.mjs";
import { settings } from "./settings.mjs";

/** @typedef {"page" | "json" | "script"} Reader "script" is Next's own in the browser */

/** @param {import("node:http").IncomingMessage} request */
const isForApi = ({ url = "" }) => /^\/+api(?![^/?])/.test(url);

/** @param {import("node:http").IncomingMessage} request @returns {Reader} who it is that asks */
export function whoAsks(request) {
  const { accept = "", rsc, "next-action": action } = request.headers;
  if (isForApi(request)) return "json";
  if (rsc !== undefined || action !== undefined) return "script";
  return accept.includes("application/json") && !accept.includes("text/html") ? "json" : "page";
}

/**
 * RFC 9110, 15.5.6: what the address does offer.
 * @param {import("node:http").IncomingMessage} request that came with a method which it does not
 */
function allowed(request) {
  if (request.method === "GET" || request.method === "HEAD") return "POST";
  return request.method === "POST" || isForApi(request) ? "GET, HEAD" : "GET, HEAD, POST";
}

/**
 * @typedef {object} Plain
 * @property {number} status
 * @property {import("./plain-page.mjs").Key} key
 * @property {string} id
 * @property {string} nonce
 * @property {string} path
 * @property {import("./sent.mjs").Sent} [sent]
 * @property {import("../lib/access/actor").Actor | undefined} [actor] who is signed in, where that is known
 */

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {Plain} plain
 * @returns {{ headers: Record<string, string>, body: string }}
 */
export function plainAnswer(request, { status, key, id, nonce, path, sent = [], actor }) {
  const isPage = whoAsks(request) === "page";
  const { title, text } = sayings[key];
  // RFC 9457, as lib/api/problem.ts has it.
  const problem = { type: "about:blank", title: STATUS_CODES[status], status, detail: `${title}. ${text}`, code: key };
  return {
    headers: {
      "Content-Type": isPage ? "text/html; charset=utf-8" : "application/problem+json",
      "Content-Security-Policy": contentSecurityPolicy({ nonce, dev: settings.dev }),
      "Cache-Control": "no-store",
      ...(key === "away" && { "Retry-After": "10" }),
      ...(status === 405 && { Allow: allowed(request) }),
    },
    body: isPage
      ? plainPage({ key, id, nonce, path, sent, ...(actor && { actor }) })
      : JSON.stringify({ ...problem, requestId: id }),
  };
}
