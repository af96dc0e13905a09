import english from "@/messages/en.json";

export type Messages = typeof english;

const others: Record<string, () => Promise<Messages>> = {};

/** @returns the texts of a language, English where there is none of it. */
export const messagesOf = (locale: string): Promise<Messages> => others[locale]?.() ?? Promise.resolve(english);
