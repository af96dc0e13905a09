import { getLocale } from "next-intl/server";
import { wordsOf, type Namespace, type Translator } from "./words-of";

export { getLocale };

/** next-intl's function of that name, but for the life of the process: next-intl's own reads every message anew at each request. */
export const getTranslations = async <Name extends Namespace = never>(namespace?: Name): Promise<Translator<Name>> =>
  wordsOf(await getLocale(), namespace);
