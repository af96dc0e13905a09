// Lets a page or an action choose the status, and puts a readable page where Next would send an empty error.
import { contentSecurityPolicy } from "./headers.mjs";
import { plainPage } from "./plain-page.mjs";
import { settings } from "./settings.mjs";

/**
 * What stands in for an answer of Next's own that is no page: its errors, and what `notFound()` and `forbidden()` come to,
 * which is an empty document that its script would fill.
 * @param {number} status
 * @param {boolean | undefined} away
 * @returns {import("./plain-page.mjs").Key | null}
 */
function standIn(status, away) {
  if (status >= 500) return away ? "away" : "broken";
  return status === 404 ? "notFound" : status === 403 ? "forbidden" : null;
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ id: string, nonce: string, path: string, context: { status?: number, databaseAway?: boolean } }} options
 */
export function attend(request, response, { id, nonce, path, context }) {
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const isDocument =
    !request.headers.rsc && !request.headers["next-action"] && !path.startsWith("/api/") && !path.startsWith("/_next/");
  let replaced = false;

  /** @param {number} status @param {import("./plain-page.mjs").Key} key */
  const replace = (status, key) => {
    replaced = true;
    for (const name of ["content-length", "content-encoding", "etag", "transfer-encoding"]) response.removeHeader(name);
    response.setHeader("Content-Security-Policy", contentSecurityPolicy({ nonce, dev: settings.dev }));
    const retry = key === "away" ? { "Retry-After": "10" } : {};
    writeHead(status, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", ...retry });
    end(request.method === "HEAD" ? "" : plainPage({ key, id, nonce, path }));
  };

  /** @param {number} status @param {any[]} rest */
  response.writeHead = (status, ...rest) => {
    if (replaced || response.headersSent) return response;
    const key = isDocument ? standIn(status, context.databaseAway) : null;
    if (key) {
      replace(status < 500 ? status : key === "away" ? 503 : 500, key);
      return response;
    }
    if (!path.startsWith("/_next/") && !path.startsWith("/api/")) {
      response.setHeader("Cache-Control", "private, no-store");
      response.appendHeader("Vary", "Cookie");
    }
    return writeHead(status === 200 ? (context.status ?? 200) : status, ...rest);
  };
  /** @param {[any, any?, any?]} chunk */
  response.write = (...chunk) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return replaced || write(...chunk);
  };
  /** @param {[any?, any?, any?]} chunk */
  response.end = (...chunk) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return replaced ? response : end(...chunk);
  };
}
