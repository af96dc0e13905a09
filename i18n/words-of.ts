import { createTranslator, type Messages } from "next-intl";
import { messagesOf } from "./messages";

const made = new Map<string, ReturnType<typeof createTranslator<Messages>>>();

/** All words of a language, for where there is no page around to know which: a handler of Next's, a file, a letter. */
export async function wordsOf(locale: string) {
  const known = made.get(locale);
  if (known) return known;
  const words = createTranslator<Messages>({ locale, messages: await messagesOf(locale), timeZone: "Europe/Vienna" });
  made.set(locale, words);
  return words;
}
export type Say = Awaited<ReturnType<typeof wordsOf>>;
