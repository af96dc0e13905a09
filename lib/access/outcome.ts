/** What was typed, by the name of its field, as text: to show it again. */
export type Typed = Record<string, string>;

/** What a write can come to. Texts are in the reader's language. */
export type Outcome =
  | { status: "done"; message?: string; result?: unknown }
  /** `result`: what there is to be seen beside the form. */
  | { status: "invalid"; errors: Record<string, string>; typed: Typed; result?: unknown }
  | { status: "refused"; reason: "signedOut" | "notAllowed"; message: string; typed: Typed }
  /** Somebody saved meanwhile: what stands now, by the same field names, and the version it has. */
  | { status: "conflict"; message: string; theirs: Typed; version: number; typed: Typed }
  /** A bug (`id` finds it in the log), or the database is away for now. Nothing was saved. */
  | { status: "failed"; message: string; id: string; typed: Typed };

/** Whether a write came to nothing because nobody is signed in, so that signing in again may help. */
export const isSignedOut = (outcome: Outcome): boolean =>
  outcome.status === "refused" && outcome.reason === "signedOut";

/** The HTTP status of an outcome (RFC 9110). */
export function statusOf(outcome: Outcome): number {
  if (isSignedOut(outcome)) return 401;
  return { done: 200, invalid: 422, refused: 403, conflict: 409, failed: 500 }[outcome.status];
}

/** Thrown by a verb: what was said breaks a rule that only the database's present state can tell. */
export class Invalid extends Error {
  /** @param errors by field, keys of `messages/…json` under "errors". @param result what there is to be seen beside the form. */
  constructor(
    readonly errors: Record<string, string>,
    readonly result?: unknown,
  ) {
    super("invalid");
  }
}

/** Thrown by a verb: the record is not as the person saw it. */
export class Conflict extends Error {
  /** @param theirs what stands now, by field. @param by who saved it; "" where nobody can be named. @param saying the key under "outcome" of what to say. */
  constructor(
    readonly theirs: Typed,
    readonly version: number,
    readonly by: string,
    readonly saying:
      | "conflict"
      | "confirmConflict"
      | "accountConflict"
      | "changedMeanwhile"
      | "appointConflict"
      | "importConflict"
      | "measureImportConflict"
      | "eraseConflict"
      | "answerConflict"
      | "deskConflict" = "conflict",
  ) {
    super("conflict");
  }
}
