import "server-only";
import { today } from "@/lib/dates";
import { requestContext } from "@/lib/request/context";
import { actorOfToken } from "./session";

/** Who reads, as far as a page shows it, and the state of the data that they see: while both are the same, so is the page. */
interface Reader {
  key: string;
  version: string;
}

/** @returns who a session token belongs to; null where that is nobody. */
async function readerOfToken(token: string): Promise<Reader | null> {
  const actor = await actorOfToken(token);
  const version = requestContext().dataVersion;
  if (actor.accountId === null || version === undefined) return null;
  return { key: JSON.stringify([today(), actor]), version };
}

/** Lets server.mjs find out who reads before it hands a request to Next (server/reader-pages.mjs). */
export function introduceReaders(): void {
  Object.assign(globalThis, { [Symbol.for("portal.reader")]: readerOfToken });
}
