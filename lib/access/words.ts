import "server-only";
import { wordsOf } from "@/i18n/words-of";
import type { Conflict } from "./outcome";

/** What the door has to say, in the reader's language. */
export interface Words {
  error(key: string, values?: Record<string, number>): string;
  done(key: string): string;
  refused(reason: "signedOut" | "notAllowed"): string;
  conflict(by: string, saying: Conflict["saying"]): string;
  away(): string;
  failed(id: string): string;
}

/** @param locale the language of the page that the form stands on. */
export async function speak(locale: string): Promise<Words> {
  const say = await wordsOf(locale);
  const known = (key: string) => key as Parameters<typeof say>[0];
  return {
    // A library's own message (never meant for people) is not a key: the general one stands for it.
    error: (key, values) =>
      say.has(known(`errors.${key}`)) ? say(known(`errors.${key}`), values) : say("errors.general"),
    done: (key) => say(known(`done.${key}`)),
    refused: (reason) => say(reason === "signedOut" ? "outcome.signedOut" : "outcome.refused"),
    conflict: (by, saying) => say(`outcome.${saying}`, { by: by || say("outcome.somebody") }),
    away: () => say("outcome.away"),
    failed: (id) => say("outcome.failed", { id }),
  };
}
