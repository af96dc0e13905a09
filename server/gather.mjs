// Holds back a page that Next is writing until it is whole.

/**
 * What is not a whole page (an error, a redirect, an answer without a body) passes through untouched.
 * @param {import("node:http").ServerResponse} response
 * @param {{ status?: number }} context a status chosen while the page was made; any but 200 passes through
 * @param {(html: Buffer) => void} whole is to send the page; only then has nothing been written
 */
export function gather(response, context, whole) {
  const { writeHead, flushHeaders } = response;
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  /** @type {Buffer[]} */
  const parts = [];
  const isPage = () =>
    response.statusCode === 200 &&
    (context.status ?? 200) === 200 &&
    String(response.getHeader("content-type")).startsWith("text/html");
  /** @param {any} part @param {any} encoding */
  const hold = (part, encoding) => {
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
    hold(chunk[0], chunk[1]);
    return true;
  };
  /** @param {[any?, any?, any?]} chunk */
  response.end = (...chunk) => {
    Object.assign(response, { writeHead, flushHeaders, write, end });
    if (!isPage()) return end(...chunk);
    hold(chunk[0], chunk[1]);
    for (const name of ["transfer-encoding", "content-length", "link"]) response.removeHeader(name);
    whole(Buffer.concat(parts));
    return response;
  };
}

/** @param {import("node:http").IncomingMessage} request */
export const takesGzip = (request) => /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
