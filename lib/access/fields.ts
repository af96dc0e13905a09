import { z } from "zod";
import { parseDay } from "@/lib/dates";

// Messages are keys under "errors" in messages/…json; the door puts them into words.

/** What stands for no text: control characters, halves of characters, and U+FFFD, which stands where bytes were no text. */
const unreadable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFF9-\uFFFD]/u;

/**
 * Joiners within a word, which Persian, Indic and Mongolian spelling needs (UAX #31, 2.3), and the mark that chooses a letter's
 * shape: the only characters without a shape of their own that a text may have.
 */
const partOfWord = /(?<=[\p{L}\p{M}])[\u200C\u200D\u180E](?=[\p{L}\p{M}])|(?<=\p{L})\p{Variation_Selector}/gu;

/** What shows nothing, or turns around what stands beside it (UAX #9): two texts that look alike would not be. */
const isUnseen = (text: string) => /\p{Default_Ignorable_Code_Point}/u.test(text.replace(partOfWord, ""));

const isLine = (text: string) => !unreadable.test(text);

const typed = (most: number, isReadable: (text: string) => boolean, unseen = "unseen") =>
  z
    .string({ error: "required" })
    // A form sends a line's end as CR LF (WHATWG HTML, 4.10.22.4).
    .transform((given) => given.replace(/\r\n?/g, "\n").normalize("NFC").trim())
    .pipe(
      z
        .string()
        .min(1, { error: "required", abort: true })
        .max(most, { error: "tooLong", abort: true })
        .refine(isReadable, { error: "unreadable", abort: true })
        .refine((given) => !isUnseen(given), { error: unseen, abort: true }),
    );

/** One line of text as people type it: spaces at the ends dropped, letters of any script composed (Unicode NFC). @param most its length in characters. */
export const text = (most: number) => typed(most, isLine);

/** The same in several lines. */
export const lines = (most: number) => typed(most, (given) => isLine(given.replace(/[\t\n]/g, "")));

/** What somebody or something is called, in letters of any script. */
export const name = (most: number) =>
  typed(most, isLine, "unseenInName").refine((given) => /\p{L}/u.test(given), { error: "noLetter" });

const optional = (field: ReturnType<typeof text>) =>
  z
    .string()
    .optional()
    .transform((given) => given?.trim() || null)
    .pipe(field.nullable());

/** One line of text, or nothing: null. */
export const optionalText = (most: number) => optional(text(most));

/** Several lines of text, or nothing: null. */
export const optionalLines = (most: number) => optional(lines(most));

/** A name, or nothing: null. */
export const optionalName = (most: number) => optional(name(most));

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
