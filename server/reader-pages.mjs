// Pages as one signed-in reader got them, drawn again only when something was written since.
import { gzipSync } from "node:zlib";
import { gather, takesGzip } from "./gather.mjs";
import { KeptPages } from "./kept-pages.mjs";

/** @typedef {{ parts: string[] }} Page the page, cut where its nonce stood */
/** @typedef {{ key: string, version: string }} Reader who reads, and the state of the data that they see */

/** @type {KeptPages<Page>} */
export const readerPages = new KeptPages();

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} html
 */
function send(request, response, html) {
  const zip = takesGzip(request);
  const body = zip ? gzipSync(html, { level: 4 }) : Buffer.from(html);
  response.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "private, no-store",
    Vary: "Cookie, Accept-Encoding",
    ...(zip && { "Content-Encoding": "gzip" }),
    "Content-Length": body.length,
  });
  response.end(body);
}

const keyOf = (/** @type {Reader} */ reader, /** @type {string} */ address) =>
  [reader.version, reader.key, address].join("\n");

/**
 * Answers from memory. Somebody who reloads for good (`Cache-Control: no-cache`, RFC 9111, 5.2.1.4) gets a page made anew.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ reader: Reader, address: string, nonce: string }} options
 * @returns whether it answered
 */
export function answerReader(request, response, { reader, address, nonce }) {
  if (/\bno-cache\b/.test(String(request.headers["cache-control"] ?? ""))) return false;
  const page = readerPages.find(keyOf(reader, address));
  if (page) send(request, response, page.parts.join(nonce));
  return page !== undefined;
}

/**
 * Keeps the answer that Next is about to give. The nonce is fresh for each answer, so that a kept page gives none away
 * (CSP Level 3, 7.1).
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ reader: Reader, address: string, nonce: string, context: { status?: number } }} options
 */
export function keepForReader(request, response, { reader, address, nonce, context }) {
  const keep = readerPages.begin();
  const asked = { headers: { ...request.headers } };
  Reflect.deleteProperty(request.headers, "accept-encoding");
  request.method = "GET";
  gather(response, context, (html) => {
    const page = html.toString("utf8");
    keep(keyOf(reader, address), { parts: page.split(nonce) }, html.length);
    send(/** @type {import("node:http").IncomingMessage} */ (asked), response, page);
  });
}
