// Lets a page or an action choose the status, and puts a readable answer where Next would send an empty error.
import { plainAnswer, whoAsks } from "./plain-answer.mjs";
import { keepsItself } from "./routing.mjs";
import { noteSent } from "./sent.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {Pick<import("../lib/request/context").RequestContext, "status" | "policy" | "databaseAway" | "acted" | "unreadable" | "asked">} Context */

/**
 * Whether an answer of Next's can be left to whoever asked. Its documents for 403, 404 and 5xx cannot: they are empty, for a
 * script to fill.
 * @param {number} status Next's
 * @param {string} type
 * @param {Request} request
 */
function isFit(status, type, request) {
  const who = whoAsks(request);
  const isDocument = type.startsWith("text/html") && status !== 403 && status !== 404 && status < 500;
  if (/^application\/(problem\+)?json/.test(type))
    return who !== "page" || !request.headers.accept?.includes("text/html");
  return who === "script" ? type.startsWith("text/x-component") : isDocument;
}

/** @type {Record<number, import("./plain-page.mjs").Key>} */
const keys = {
  401: "signedOut",
  403: "forbidden",
  404: "notFound",
  405: "badMethod",
  500: "broken",
  503: "away",
};

/**
 * What to answer in truth. Next calls it our fault when it cannot read what was sent, and draws the page for whatever is posted
 * to it without a form of ours; and after a form sent without a session comes the way to sign in, where what was typed would
 * be lost.
 * @param {number} given Next's status
 * @param {import("node:http").ServerResponse} response
 * @param {Request} request
 * @param {Context} context
 * @returns {{ status: number, key?: import("./plain-page.mjs").Key }} a key where something else stands in for Next's answer
 */
function judge(given, response, request, context) {
  const type = String(response.getHeader("content-type") ?? "");
  const isAction = request.headers["next-action"] !== undefined;
  const isIdle = request.method === "POST" && !context.acted;
  if (given < 500 && context.status === 401 && whoAsks(request) === "page") return { status: 401, key: "signedOut" };
  if (given === 200 && isIdle && (type.startsWith("text/html") || (isAction && type.startsWith("application/json"))))
    return { status: 400, key: "outOfDate" };
  if (given < 400) return { status: given === 200 ? (context.status ?? 200) : given };
  const isUnread = given >= 500 && (context.unreadable || (isAction && isIdle));
  const status = isUnread ? 400 : given >= 500 && context.databaseAway ? 503 : given;
  if (isFit(given, type, request)) return { status };
  return {
    status,
    key: response.hasHeader("x-nextjs-action-not-found")
      ? "outOfDate"
      : (keys[status] ?? (status > 500 ? "broken" : "unreadable")),
  };
}

/**
 * @param {Request} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ id: string, nonce: string, path: string, context: Context }} options
 */
export function attend(request, response, { id, nonce, path, context }) {
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const who = whoAsks(request);
  const sent = who === "page" && request.method === "POST" ? noteSent(request) : null;
  let replaced = false;

  /** @param {number} status @param {import("./plain-page.mjs").Key} key */
  const replace = async (status, key) => {
    replaced = true;
    const plain = plainAnswer(request, {
      status,
      key,
      id,
      nonce,
      path,
      sent: await sent?.(),
      actor: context.asked?.actor,
    });
    for (const name of ["content-length", "content-encoding", "etag", "transfer-encoding", "location"])
      response.removeHeader(name);
    writeHead(status, plain.headers);
    end(request.method === "HEAD" ? "" : plain.body);
  };

  /** @param {number} given @param {any[]} rest */
  response.writeHead = (given, ...rest) => {
    if (replaced || response.headersSent) return response;
    const { status, key } = judge(given, response, request, context);
    if (key) {
      void replace(status, key);
      return response;
    }
    if (!keepsItself(path)) {
      response.setHeader("Cache-Control", "private, no-store");
      response.appendHeader("Vary", "Cookie");
    }
    if (context.policy) response.setHeader("Content-Security-Policy", context.policy);
    return writeHead(status, ...rest);
  };
  /** @param {[any, any?, any?]} chunk */
  response.write = (...chunk) => {
    if (!replaced && !response.headersSent) response.writeHead(response.statusCode);
    return replaced || write(...chunk);
  };
  /** @param {[any?, any?, any?]} chunk */
  response.end = (...chunk) => {
    if (!replaced && !response.headersSent) response.writeHead(response.statusCode);
    return replaced ? response : end(...chunk);
  };
}
