// Lets a page or an action choose the status, and puts a readable page where Next would send an empty error.
import { contentSecurityPolicy } from "./headers.mjs";
import { plainPage } from "./plain-page.mjs";
import { noteSent } from "./sent.mjs";
import { settings } from "./settings.mjs";

/**
 * What stands in for an answer of Next's own that is no page for the reader: its errors, what `notFound()` and `forbidden()`
 * come to, which is an empty document that its script would fill, and whatever follows a form sent without a session: that
 * would be the way to sign in, and what was typed would be lost on it.
 * @param {number} status
 * @param {{ status?: number, databaseAway?: boolean }} context
 * @returns {{ key: import("./plain-page.mjs").Key, status: number } | null}
 */
function standIn(status, context) {
  if (status >= 500) return context.databaseAway ? { key: "away", status: 503 } : { key: "broken", status: 500 };
  if (context.status === 401) return { key: "signedOut", status: 401 };
  return status === 404 ? { key: "notFound", status } : status === 403 ? { key: "forbidden", status } : null;
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ id: string, nonce: string, path: string, context: { status?: number, policy?: string, databaseAway?: boolean } }} options
 */
export function attend(request, response, { id, nonce, path, context }) {
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const isDocument =
    !request.headers.rsc && !request.headers["next-action"] && !path.startsWith("/api/") && !path.startsWith("/_next/");
  const sent = isDocument && request.method === "POST" ? noteSent(request) : null;
  let replaced = false;

  /** @param {number} status @param {import("./plain-page.mjs").Key} key */
  const replace = async (status, key) => {
    replaced = true;
    const fields = (await sent?.()) ?? [];
    for (const name of ["content-length", "content-encoding", "etag", "transfer-encoding", "location"])
      response.removeHeader(name);
    response.setHeader("Content-Security-Policy", contentSecurityPolicy({ nonce, dev: settings.dev }));
    const retry = key === "away" ? { "Retry-After": "10" } : {};
    writeHead(status, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", ...retry });
    end(request.method === "HEAD" ? "" : plainPage({ key, id, nonce, path, sent: fields }));
  };

  /** @param {number} status @param {any[]} rest */
  response.writeHead = (status, ...rest) => {
    if (replaced || response.headersSent) return response;
    const page = isDocument ? standIn(status, context) : null;
    if (page) {
      void replace(page.status, page.key);
      return response;
    }
    if (!path.startsWith("/_next/") && !path.startsWith("/api/")) {
      response.setHeader("Cache-Control", "private, no-store");
      response.appendHeader("Vary", "Cookie");
    }
    if (context.policy) response.setHeader("Content-Security-Policy", context.policy);
    return writeHead(status === 200 ? (context.status ?? 200) : status, ...rest);
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
