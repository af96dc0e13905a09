import { createTranslator, type Messages } from "next-intl";
import { messagesOf } from "@/i18n/messages";

const made = new Map<string, ReturnType<typeof createTranslator<Messages>>>();

/** The words of a copy, for where there is no page around it to know its language. */
export async function wordsOf(locale: string) {
  const known = made.get(locale);
  if (known) return known;
  const words = createTranslator<Messages>({ locale, messages: await messagesOf(locale), timeZone: "Europe/Vienna" });
  made.set(locale, words);
  return words;
}
export type Say = Awaited<ReturnType<typeof wordsOf>>;
