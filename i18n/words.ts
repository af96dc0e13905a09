import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from "next-intl";
import { getLocale } from "next-intl/server";
import { messagesOf } from "./messages";

export { getLocale };

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;
type Translator<Name extends Namespace> = ReturnType<typeof createTranslator<Messages, Name>>;

const translators = new Map<string, Translator<never>>();

/**
 * next-intl's function of that name, but for the life of the process: next-intl's own reads every message's syntax anew at
 * each request.
 */
export async function getTranslations<Name extends Namespace = never>(namespace?: Name): Promise<Translator<Name>> {
  const locale = await getLocale();
  const key = `${locale} ${namespace ?? ""}`;
  const known = translators.get(key) as Translator<Name> | undefined;
  if (known) return known;
  const made = createTranslator<Messages, Name>({
    locale,
    messages: await messagesOf(locale),
    timeZone: "Europe/Vienna",
    ...(namespace !== undefined && { namespace }),
  });
  translators.set(key, made as Translator<never>);
  return made;
}
