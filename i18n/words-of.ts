import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from "next-intl";
import { messagesOf } from "./messages";

export type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;
export type Translator<Name extends Namespace> = ReturnType<typeof createTranslator<Messages, Name>>;
export type Say = Translator<never>;

const made = new Map<string, Translator<never>>();

/**
 * The words of a language, all or those of one namespace, for where there is no page around to know which language: a
 * handler of Next's, a file, a letter. Made once in the life of the process: making reads every message's syntax.
 */
export async function wordsOf<Name extends Namespace = never>(
  locale: string,
  namespace?: Name,
): Promise<Translator<Name>> {
  const key = `${locale} ${namespace ?? ""}`;
  const known = made.get(key) as Translator<Name> | undefined;
  if (known) return known;
  const words = createTranslator<Messages, Name>({
    locale,
    messages: await messagesOf(locale),
    timeZone: "Europe/Vienna",
    ...(namespace !== undefined && { namespace }),
  });
  made.set(key, words as Translator<never>);
  return words;
}
