import english from "@/messages/en.json";

export type Messages = typeof english;

/** Languages that have a file in messages/; the first has no prefix in addresses. */
export const locales = ["en"] as const;
export const defaultLocale = locales[0];

const loaders: Record<string, () => Promise<Messages>> = { en: () => Promise.resolve(english) };

/** @returns the texts of a language, English where there is none of it. */
export const messagesOf = (locale: string): Promise<Messages> => (loaders[locale] ?? loaders.en!)();
