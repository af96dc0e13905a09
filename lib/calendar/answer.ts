import { createHash } from "node:crypto";

/** The same for everybody, and asked for again each time: the ETag spares the sending. */
const headers = {
  "Content-Type": "text/calendar; charset=utf-8",
  "Cache-Control": "public, max-age=0, must-revalidate",
};

/** RFC 9110, 13.1.2: weak comparison. */
const names = (list: string | null, etag: string) =>
  list !== null && list.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));

/** @param name of the file, where a browser saves it. */
export function answerCalendar(request: Request, text: string, name: string): Response {
  const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  const all = { ...headers, ETag: etag };
  if (names(request.headers.get("If-None-Match"), etag)) return new Response(null, { status: 304, headers: all });
  return new Response(text, { headers: { ...all, "Content-Disposition": `inline; filename="${name}"` } });
}
