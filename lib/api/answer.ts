import "server-only";
import { createHash } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { z } from "zod";
import { defaultLocale } from "@/i18n/locales.mjs";
import { wordsOf } from "@/i18n/words-of";
import { isAway } from "@/lib/database/errors";
import { requestContext } from "@/lib/request/context";
import { log } from "@/lib/request/log";
import { Problem, type problemSchema } from "./problem";

/** The same for everybody, and asked for again each time: the ETag spares the sending. Any site's page may read it. */
const headers = {
  "Content-Type": "application/json; charset=utf-8",
  "Cache-Control": "public, max-age=0, must-revalidate",
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag",
};

/** RFC 9110, 13.1.2: weak comparison. */
const names = (list: string | null, etag: string) =>
  list !== null && list.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));

function give(request: Request, body: unknown): Response {
  const text = JSON.stringify(body);
  const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  if (names(request.headers.get("If-None-Match"), etag))
    return new Response(null, { status: 304, headers: { ...headers, ETag: etag } });
  return new Response(text, { headers: { ...headers, ETag: etag } });
}

async function complain({ status, code, parameter }: Problem): Promise<Response> {
  const say = await wordsOf(defaultLocale, "api");
  const { id: requestId } = requestContext();
  const body: z.infer<typeof problemSchema> = {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "",
    status,
    detail: say(`problems.${code}`, { parameter: parameter ?? "", id: requestId }),
    code,
    ...(parameter !== undefined && { parameter }),
    requestId,
  };
  return Response.json(body, {
    status,
    headers: {
      ...headers,
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...(status === 405 && { Allow: "GET, HEAD" }),
      ...(status === 503 && { "Retry-After": "10" }),
    },
  });
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const away = isAway(error);
  log.error({ err: error }, away ? "database away" : "API failed");
  return new Problem(away ? "away" : "broken");
}

type Handler<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

/**
 * Makes the handler of one address of the public API.
 * @param schema what it answers with: nothing that this does not name is ever sent.
 * @throws nothing: a Problem, and whatever else goes wrong, becomes a JSON answer.
 */
export function answers<Params>(
  schema: z.ZodType,
  find: (request: Request, params: Params) => Promise<unknown>,
): Handler<Params> {
  return async (request, { params }) => {
    try {
      return give(request, schema.parse(await find(request, await params)));
    } catch (error) {
      return complain(problemOf(error));
    }
  };
}

/** For methods that an address does not have (RFC 9110, 15.5.6). */
export const badMethod = (): Promise<Response> => complain(new Problem("badMethod"));

/** For addresses that are not there. */
export const unknownAddress = (): Promise<Response> => complain(new Problem("unknownAddress"));
