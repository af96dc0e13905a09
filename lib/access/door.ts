import "server-only";
import type { z } from "zod";
import type { Transaction } from "@/lib/database/client";
import { isAway, isRefusedByDatabase } from "@/lib/database/errors";
import { write, writeAsSystem } from "@/lib/database/write";
import { log } from "@/lib/request/log";
import { requestContext } from "@/lib/request/context";
import type { Actor } from "./actor";
import { can, type Permission, type Subject } from "./can";
import { nested } from "./form";
import { Conflict, Invalid, type Outcome, type Typed } from "./outcome";
import { speak, type Words } from "./words";

/** A write as a whole: what it asks, of whom, about what, and what it does. */
export interface Write<Input, Record extends Subject = Subject, Result = unknown> {
  permission: Permission;
  schema: z.ZodType<Input>;
  /** Finds what the write is about, for the permission and the verb. Null: there is no such thing, which reads as a refusal. */
  load?: (input: Input, actor: Actor) => Promise<Record | null>;
  /** The change itself, in the transaction of the door. */
  verb: (transaction: Transaction, order: { input: Input; record: Record; actor: Actor }) => Promise<Result>;
  /** Set where nobody is signed in yet: the change is then the portal's own, and its verb must answer for what it does. */
  bySystem?: true;
  /** Set where thousands of rows are written in one transaction. */
  takesLong?: true;
  /** The key under "done" in messages/…json of what to say afterwards. */
  done?: string;
}

const field = (path: PropertyKey[]) => path.map(String).join(".") || "form";

/** The first complaint of each field, in words. */
function complaints(error: z.ZodError, words: Words): Record<string, string> {
  const said: Record<string, string> = {};
  for (const issue of error.issues) {
    const values = { maximum: "maximum" in issue ? Number(issue.maximum) : 0 };
    said[field(issue.path)] ??= words.error(issue.message, values);
  }
  return said;
}

function explain(error: unknown, definition: { permission: Permission }, typed: Typed, words: Words): Outcome {
  if (error instanceof Invalid) {
    const errors = Object.fromEntries(Object.entries(error.errors).map(([name, key]) => [name, words.error(key)]));
    const { result } = error;
    return { status: "invalid", errors, typed, ...(result !== undefined && { result }) };
  }
  if (error instanceof Conflict) {
    const { theirs, version, by, saying } = error;
    return { status: "conflict", message: words.conflict(by, saying), theirs, version, typed };
  }
  if (isRefusedByDatabase(error)) {
    log.warn({ permission: definition.permission }, "refused by the database");
    return { status: "refused", reason: "notAllowed", message: words.refused("notAllowed"), typed };
  }
  const away = isAway(error);
  const { id } = requestContext();
  if (away) requestContext().databaseAway = true;
  log.error({ permission: definition.permission, err: error }, away ? "database away" : "write failed");
  return { status: "failed", message: away ? words.away() : words.failed(id), id, typed };
}

/**
 * The one door: every write passes here. Reads what was typed, finds the record, asks `can`, then runs the verb and its
 * audit entry in one transaction as the actor.
 * @param actor who is asking, or how to find out (which may fail as a write may).
 * @returns one of the outcomes, never an exception.
 */
export async function pass<Input, Record extends Subject, Result>(
  definition: Write<Input, Record, Result>,
  asking: Actor | (() => Promise<Actor>),
  typed: Typed,
): Promise<Outcome> {
  const words = await speak(requestContext().locale);
  const refused = (actor: Actor): Outcome => {
    const reason = actor.accountId === null ? "signedOut" : "notAllowed";
    return { status: "refused", reason, message: words.refused(reason), typed };
  };
  try {
    const actor = typeof asking === "function" ? await asking() : asking;
    const { permission, schema, load, verb, done } = definition;
    const parsed = schema.safeParse(nested(typed));
    // Somebody who may do it to nothing at all is refused before being told what is wrong with it.
    if (!parsed.success)
      return mayAtAll(actor, permission)
        ? { status: "invalid", errors: complaints(parsed.error, words), typed }
        : refused(actor);
    const input = parsed.data;
    const record = load ? await load(input, actor) : ({} as Record);
    if (!record || !can(actor, permission, record)) {
      log.warn({ permission, account: actor.accountId }, "refused");
      return refused(actor);
    }
    const change = (transaction: Transaction) => verb(transaction, { input, record, actor });
    const result = await (definition.bySystem
      ? writeAsSystem(permission, change)
      : write({ accountId: actor.accountId ?? "", action: permission }, change, definition.takesLong));
    return { status: "done", ...(done && { message: words.done(done) }), ...(result !== undefined && { result }) };
  } catch (error) {
    return explain(error, definition, typed, words);
  }
}

/** Whether there is any subject at all to which the actor may do this: its own State or organisation, or somebody else. */
export function mayAtAll(actor: Actor, permission: Permission): boolean {
  const { stateCode, organisationId } = actor;
  return can(actor, permission, { stateCode, organisationId, accountId: "another" });
}
