// What a form sends, noted while Next reads it: so that it can be given back where Next has no page for it.

/** @typedef {[name: string, value: string][]} Sent */

/**
 * Listens in on a request's body. Node hands every piece of it to `push`, and to nobody else before.
 * @param {import("node:http").IncomingMessage} request a form's POST, at most as large as admitted (server/admission.mjs)
 * @returns {() => Promise<Sent>} what its fields were, files left out; nothing where it is no form or did not arrive whole
 */
export function noteSent(request) {
  /** @type {Buffer[]} */
  const parts = [];
  const push = request.push.bind(request);
  request.push = (/** @type {Buffer | null} */ part, /** @type {BufferEncoding | undefined} */ encoding) => {
    if (part) parts.push(part);
    return push(part, encoding);
  };
  return async () => {
    const type = request.headers["content-type"] ?? "";
    const form = await new Response(Buffer.concat(parts), { headers: { "Content-Type": type } })
      .formData()
      .catch(() => new FormData());
    return [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  };
}
