// Lets a page or an action choose the status, and puts a readable page where Next would send an empty error.
import { plainPage } from "./plain-page.mjs";

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ id: string, nonce: string, path: string, cached: boolean, context: { status?: number, databaseAway?: boolean } }} options
 */
export function attend(request, response, { id, nonce, path, cached, context }) {
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const isDocument =
    !request.headers.rsc && !request.headers["next-action"] && !path.startsWith("/api/") && !path.startsWith("/_next/");
  let replaced = false;

  const replace = () => {
    replaced = true;
    for (const name of ["content-length", "content-encoding", "etag", "transfer-encoding"]) response.removeHeader(name);
    const status = context.databaseAway ? 503 : 500;
    const retry = context.databaseAway ? { "Retry-After": "10" } : {};
    writeHead(status, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", ...retry });
    end(request.method === "HEAD" ? "" : plainPage({ key: context.databaseAway ? "away" : "broken", id, nonce, path }));
  };

  /** @param {number} status @param {any[]} rest */
  response.writeHead = (status, ...rest) => {
    if (replaced || response.headersSent) return response;
    if (status >= 500 && isDocument) {
      replace();
      return response;
    }
    if (!path.startsWith("/_next/") && !path.startsWith("/api/")) {
      response.setHeader(
        "Cache-Control",
        cached && status === 200 ? "public, max-age=0, must-revalidate" : "private, no-store",
      );
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
