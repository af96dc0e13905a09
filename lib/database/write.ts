import "server-only";
import { requestContext } from "@/lib/request/context";
import { forgetPages } from "@/lib/request/pages";
import { database, type Transaction } from "./client";

/** Who writes, and under which permission: both go into the audit trail. */
export interface Writer {
  accountId: string;
  action: string;
}

/**
 * Who is signed in, and who asks to be, is on no page that is kept, nor is what somebody looks up while typing: neither need
 * pages be made anew for it, nor may strangers cause that.
 */
const isOnPages = (action: string) => !action.startsWith("session.") && action !== "activity.look";

/** What is read from here on is what was written: by this request, and on the pages kept. */
const forgetWhatWasRead = (action: string) => () => {
  requestContext().dataVersion = undefined;
  if (isOnPages(action)) forgetPages();
};

const patience = { maxWait: 10_000, timeout: 15_000 };
const longPatience = { ...patience, timeout: 120_000 };

/**
 * Runs a change as an account, in one transaction, as the role that row-level security binds.
 * `set_config('role', …, true)` is `SET LOCAL ROLE`: both end with the transaction.
 * @param takesLong whether thousands of rows are written.
 * @throws whatever `change` throws, and PostgreSQL's refusal (42501) where a policy forbids a row.
 */
export function write<Result>(
  writer: Writer,
  change: (transaction: Transaction) => Promise<Result>,
  takesLong = false,
): Promise<Result> {
  if (!writer.accountId) throw new Error("a write needs an actor");
  return database()
    .$transaction(
      async (transaction) => {
        await transaction.$queryRaw`
      SELECT set_config('portal.actor', ${writer.accountId}, true), set_config('portal.action', ${writer.action}, true),
        set_config('role', 'portal_writer', true)`;
        return change(transaction);
      },
      takesLong ? longPatience : patience,
    )
    .finally(forgetWhatWasRead(writer.action));
}

/** Runs a change that no account asks for, such as loading reference data, as the tables' owner; the audit trail says "system". */
export function writeAsSystem<Result>(
  action: string,
  change: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return database()
    .$transaction(async (transaction) => {
      await transaction.$queryRaw`SELECT set_config('portal.actor', 'system', true), set_config('portal.action', ${action}, true)`;
      return change(transaction);
    }, longPatience)
    .finally(forgetWhatWasRead(action));
}
