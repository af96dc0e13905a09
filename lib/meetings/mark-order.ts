// What a desk wants of the server, and what becomes of it.
import type { MarkSaved } from "./desk";

/** Something done at this desk that the server has still to confirm. `id` is the mark's own: sent twice, it is one mark. */
export interface Order {
  kind: "mark" | "undo";
  /** The delegation or delegate, and what it is called: the list may know of it no longer. */
  key: string;
  name: string;
  of: "delegation" | "participant";
  id: string;
  time: string;
}

/** What became of an order: saved; to be sent again; nobody is signed in; or never to be taken. */
export type Sent =
  | { status: "saved"; result?: MarkSaved }
  | { status: "unreachable" }
  | { status: "signedOut" }
  | { status: "rejected"; message: string };

/** An order that the server would not take, and why; it has been taken back. */
export type Complaint = Pick<Order, "kind" | "id" | "name"> & { message: string };

/** What a desk keeps over a reload of the page. */
export interface Kept {
  orders: Order[];
  complaints: Complaint[];
}
