import { createHash } from "node:crypto";

/** RFC 9110, 13.1.2: weak comparison. */
const names = (list: string | null, etag: string) =>
  list !== null && list.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));

interface Text {
  type: string;
  /** Of the file, where a browser saves it. */
  name: string;
}

/** Answers with a text that is the same for everybody, and asked for again each time: the ETag spares the sending. */
export function answerText(request: Request, text: string, { type, name }: Text): Response {
  const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  const headers = { "Content-Type": type, "Cache-Control": "public, max-age=0, must-revalidate", ETag: etag };
  if (names(request.headers.get("If-None-Match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Disposition": `inline; filename="${name}"` } });
}
