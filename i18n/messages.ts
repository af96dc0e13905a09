import english from "@/messages/en.json";

export type Messages = typeof english;

const loaders: Record<string, () => Promise<Messages>> = { en: () => Promise.resolve(english) };

/** @returns the texts of a language, English where there is none of it. */
export const messagesOf = (locale: string): Promise<Messages> => (loaders[locale] ?? loaders.en!)();
