import type { AsyncLocalStorage } from "node:async_hooks";
import type { Actor } from "@/lib/access/actor";

/** What the server knows of the request being answered; `server.mjs` begins one for each. */
export interface RequestContext {
  /** Shown to the person when something fails, and in every line of the log. */
  id: string;
  locale: string;
  /** The client's network address, for limits. */
  address: string;
  /** The HTTP status to answer with where Next would say 200. */
  status?: number;
  /** The Content-Security-Policy to answer with in place of a page's: of what is not to be shown here. */
  policy?: string;
  databaseAway?: boolean;
  /** Whether an action of ours has begun: what fails before it in a form's POST to a page is that the form cannot be read. */
  acted?: boolean;
  /** What was sent cannot be read: the sender's fault, whatever Next calls it. */
  unreadable?: boolean;
  /** The state of the data that this request reads; forgotten when it writes. */
  dataVersion?: string | undefined;
  /** Whom the session token of this request was found to belong to. */
  asked?: { token: string; actor: Actor };
}

const key = Symbol.for("portal.request");

/** @returns the context of the request being answered; outside one (tests, start-up) an anonymous one. */
export function requestContext(): RequestContext {
  const storage = (globalThis as Record<symbol, unknown>)[key] as AsyncLocalStorage<RequestContext> | undefined;
  return storage?.getStore() ?? { id: "none", locale: "en", address: "none" };
}

/** Has the answer carry an HTTP status (RFC 9110) that a Next page or action cannot set by itself. */
export function answerWith(status: number): void {
  requestContext().status = status;
}
