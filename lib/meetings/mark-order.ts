// What a desk wants of the server, and what becomes of it.
import type { MarkSaved } from "./desk";

/** Who is added to the list: a delegate, a State or an organisation; each by the form for it. */
export type Added = "delegate" | "state" | "organisation";

/**
 * Something done at this desk that the server has still to confirm. `id` is the mark's own: sent twice, it is one mark; `key` is that of
 * who is added, so that they are added once.
 */
export interface Order {
  kind: "mark" | "undo" | "add";
  /** Of who is added: what they are, and the fields of the form. */
  added?: Added;
  form?: Record<string, string>;
  /** The meeting's address and the day that is marked, "YYYY-MM-DD". */
  meeting: string;
  day: string;
  /** The account of whoever did it. */
  by: string;
  /** The delegation or delegate, and what it is called: the list may know of it no longer. */
  key: string;
  name: string;
  of: "delegation" | "participant";
  id: string;
  /** When it was done: as the desk shows it, and as a moment (ISO 8601). */
  time: string;
  at: string;
}

/** What became of an order: saved; to be sent again; nobody, or somebody else, is signed in; not allowed, or never to be taken. */
export type Sent =
  | { status: "saved"; result?: MarkSaved }
  | { status: "unreachable" }
  | { status: "signedOut" }
  | { status: "somebodyElse" }
  | { status: "refused"; message: string }
  | { status: "rejected"; message: string };

/** An order that the server would not take, and why; it has been taken back. */
export type Complaint = Pick<Order, "kind" | "id" | "name"> & { message: string };

/** What a desk keeps, under a place of its own that says when it came. */
export type Kept<Item> = Item & { place: string };
