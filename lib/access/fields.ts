import { z } from "zod";
import { parseDay } from "@/lib/dates";

// Messages are keys under "errors" in messages/…json; the door puts them into words.

/** Control characters other than tab and line ends, and U+FFFD, which stands where bytes were no text. */
const unreadable = /[^\P{Cc}\t\n\r]|\uFFFD/u;

/** Text as people type it: spaces at the ends dropped, letters of any script composed (Unicode NFC). @param most its length in characters. */
export const text = (most: number) =>
  z
    .string({ error: "required" })
    .transform((typed) => typed.normalize("NFC").trim())
    .pipe(
      z
        .string()
        .min(1, { error: "required", abort: true })
        .max(most, { error: "tooLong", abort: true })
        .refine((typed) => !unreadable.test(typed), { error: "unreadable" }),
    );

/** The same, or nothing: null. */
export const optionalText = (most: number) =>
  z
    .string()
    .optional()
    .transform((typed) => typed?.trim() || null)
    .pipe(text(most).nullable());

/** An e-mail address as HTML's e-mail field takes it (WHATWG HTML, valid e-mail address), at most 254 octets (RFC 5321, 4.5.3.1.3). */
export const emailAddress = text(254).pipe(z.email({ error: "email", pattern: z.regexes.html5Email }));

export const identifier = z.uuid({ error: "unknownChoice" });

export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: "unknownChoice" });

/** ISO 3166-1 alpha-2. */
export const stateCode = z.string({ error: "required" }).regex(/^[A-Z]{2}$/, { error: "unknownState" });

/** A day, written "YYYY-MM-DD". */
export const day = z
  .string({ error: "required" })
  .trim()
  .min(1, { error: "required", abort: true })
  .refine((typed) => parseDay(typed) !== null, { error: "day" });

/** What a field asks for, or nothing where it was left empty: null. */
export const orNothing = <Value>(value: z.ZodType<Value>) =>
  z
    .preprocess((typed) => (typeof typed === "string" && typed.trim() === "" ? undefined : typed), value.optional())
    .transform((said) => said ?? null);

/** A file's name without the folders it came from and what no system takes in a name, and its content. */
export const uploadedFile = z
  .object({ name: z.string(), bytes: z.string() })
  .transform(({ name, bytes }) => ({
    name:
      name
        .normalize("NFC")
        .replace(/^.*[/\\]/, "")
        .replace(/[\p{C}"*:<>?|]/gu, "")
        .trim()
        .slice(-120) || "document",
    bytes: Buffer.from(bytes, "latin1"),
  }))
  .optional();

export const version = z.coerce
  .number({ error: "unknownChoice" })
  .int()
  .min(1)
  .max(2 ** 31 - 1);
