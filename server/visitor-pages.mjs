// Public pages as every visitor gets them: the same bytes for all, under a policy that names their scripts.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { gather, takesGzip } from "./gather.mjs";
import { cachedPolicy } from "./headers.mjs";
import { KeptPages } from "./kept-pages.mjs";

/** @typedef {{ html: Buffer, zipped: Buffer, etag: string, policy: string }} Page */

/** @type {KeptPages<Page>} */
export const visitorPages = new KeptPages();

const hash = (/** @type {string | Buffer} */ content) => createHash("sha256").update(content).digest("base64");
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** @param {Buffer} html @returns {Page} the page with a policy that names each of its inline scripts by its hash */
function prepare(html) {
  const scripts = [...html.toString("utf8").matchAll(inlineScript)].map(
    ([, script]) => `'sha256-${hash(script ?? "")}'`,
  );
  return { html, zipped: gzipSync(html), etag: `"${hash(html)}"`, policy: cachedPolicy([...new Set(scripts)]) };
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {Page} page
 */
function send(request, response, { html, zipped, etag, policy }) {
  const zip = takesGzip(request);
  const body = zip ? zipped : html;
  const headers = {
    "Content-Security-Policy": policy,
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "public, max-age=0, must-revalidate",
    Vary: "Cookie, Accept-Encoding",
    ETag: etag,
  };
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, ...(zip && { "Content-Encoding": "gzip" }), "Content-Length": body.length });
  response.end(body);
}

/**
 * Answers from memory, or keeps the answer that Next is about to give. Node sends no body in answer to HEAD.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} path
 * @returns whether it answered
 */
export function answerVisitor(request, response, path) {
  const page = visitorPages.find(path);
  if (page) send(request, response, page);
  return page !== undefined;
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ path: string, context: { status?: number } }} options
 */
export function keepForVisitors(request, response, { path, context }) {
  const keep = visitorPages.begin();
  const asked = { headers: { ...request.headers } };
  // Nothing of who asks reaches what everybody gets; it is zipped here, once; and what answers HEAD must be the page.
  for (const name of ["cookie", "accept-encoding"]) Reflect.deleteProperty(request.headers, name);
  request.method = "GET";
  gather(response, context, (html) => {
    const page = prepare(html);
    keep(path, page, page.html.length + page.zipped.length);
    send(/** @type {import("node:http").IncomingMessage} */ (asked), response, page);
  });
}
