// The log: JSON lines, each with its request's id, none with what people wrote.
import { stripVTControlCharacters } from "node:util";
import pino from "pino";

/**
 * Messages of libraries repeat what they were given (JSON.parse, PostgreSQL, Prisma), and that may be anybody's data: what
 * stands in quotes, addresses and longer numbers are left out.
 * @param {string} text
 */
export const withoutValues = (text) =>
  stripVTControlCharacters(text)
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”|=\([^)]*\)|\S*@\S*|\+?\d[\d\s]{3,}/g, "…")
    .slice(0, 500)
    .trim();

/**
 * @param {unknown} error
 * @param {number} [depth] how many causes to follow
 * @returns {Record<string, unknown>} what of an error finds its place in the code
 */
export function factsOf(error, depth = 3) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack = "", cause } = error;
  const { code, digest } = /** @type {{ code?: unknown, digest?: unknown }} */ (/** @type {unknown} */ (error));
  const places = stack.replace(message, "").match(/^\s+at .+$/gm) ?? [];
  return {
    type: name,
    ...(typeof code === "string" && { code }),
    ...(typeof digest === "string" && { digest }),
    message: withoutValues(message),
    stack: places.slice(0, 12).map((place) => place.trim()),
    ...(cause !== undefined && depth > 0 && { cause: factsOf(cause, depth - 1) }),
  };
}

/**
 * @param {() => string} requestId
 * @param {import("pino").DestinationStream} [destination]
 */
export function jsonLog(requestId, destination = pino.destination(1)) {
  return pino(
    {
      level: process.env.LOG_LEVEL ?? "info",
      base: null,
      mixin: () => ({ request: requestId() }),
      serializers: { err: factsOf },
    },
    destination,
  );
}

const logged = Symbol.for("portal.logged");

/** @param {unknown} error @returns whether this is the first time that it is asked: Next reports an error and prints it too */
export function isNew(error) {
  if (!(error instanceof Error)) return true;
  const before = Reflect.has(error, logged);
  Reflect.defineProperty(error, logged, { value: true });
  return !before;
}
