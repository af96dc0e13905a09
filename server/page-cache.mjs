// Whole answers of public pages, kept for visitors until anything is written, and for a minute at most: dates pass, and
// another instance may have written.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { cachedPolicy } from "./headers.mjs";

const lasts = 60_000;
const most = 500;

/** @typedef {{ html: Buffer, zipped: Buffer, etag: string, policy: string, until: number }} Page */

/** @type {Map<string, Page>} */
let pages = new Map();
let writes = 0;

/** Forgets every page: whatever was written may be on any of them. */
export function forget() {
  writes += 1;
  pages = new Map();
}

const hash = (/** @type {string | Buffer} */ content) => createHash("sha256").update(content).digest("base64");
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** @param {Buffer} html @returns {Page} the page with a policy that names each of its inline scripts by its hash */
function prepare(html) {
  const scripts = [...html.toString("utf8").matchAll(inlineScript)].map(
    ([, script]) => `'sha256-${hash(script ?? "")}'`,
  );
  const policy = cachedPolicy([...new Set(scripts)]);
  return { html, zipped: gzipSync(html), etag: `"${hash(html)}"`, policy, until: Date.now() + lasts };
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {Page} page
 */
function send(request, response, { html, zipped, etag, policy }) {
  const zip = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
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
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * Answers a visitor's request for a public page from memory.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} path
 * @returns whether it did
 */
export function answerFromCache(request, response, path) {
  const page = pages.get(path);
  if (!page || page.until < Date.now()) return false;
  send(request, response, page);
  return true;
}

/**
 * Gathers the answer that Next is about to give, to keep it and to send it with its policy. What is not a whole page (an
 * error, a redirect) passes through.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} path
 */
export function keepAnswer(request, response, path) {
  const { writeHead, flushHeaders } = response;
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const begun = writes;
  // Nothing of who asks reaches what everybody gets; and it is zipped here, once.
  const accepted = request.headers["accept-encoding"];
  for (const name of ["cookie", "accept-encoding"]) Reflect.deleteProperty(request.headers, name);
  /** @type {Buffer[]} */
  const parts = [];
  const isPage = () =>
    response.statusCode === 200 && String(response.getHeader("content-type")).startsWith("text/html");
  /** @param {any} part @param {any} encoding */
  const gather = (part, encoding) => {
    if (part && typeof part !== "function")
      parts.push(
        typeof part === "string"
          ? Buffer.from(part, typeof encoding === "string" ? /** @type {BufferEncoding} */ (encoding) : "utf8")
          : Buffer.from(part),
      );
    for (const callback of [part, encoding]) if (typeof callback === "function") callback();
  };
  /** @param {number} status @param {any[]} rest */
  response.writeHead = (status, ...rest) => {
    response.statusCode = status;
    return isPage() ? response : writeHead.call(response, status, ...rest);
  };
  response.flushHeaders = () => {
    if (!isPage()) flushHeaders.call(response);
  };
  /** @param {[any, any?, any?]} chunk */
  response.write = (...chunk) => {
    if (!isPage()) return write(...chunk);
    gather(chunk[0], chunk[1]);
    return true;
  };
  /** @param {[any?, any?, any?]} chunk */
  response.end = (...chunk) => {
    Object.assign(response, { writeHead, flushHeaders, write, end });
    Object.assign(request.headers, accepted !== undefined && { "accept-encoding": accepted });
    if (!isPage()) return end(...chunk);
    gather(chunk[0], chunk[1]);
    const page = prepare(Buffer.concat(parts));
    if (begun === writes) {
      if (pages.size >= most) pages = new Map();
      pages.set(path, page);
    }
    for (const name of ["transfer-encoding", "link"]) response.removeHeader(name);
    send(request, response, page);
    return response;
  };
}
