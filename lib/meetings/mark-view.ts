// What a desk shows of its book of marks, and how the book reaches the server.
import type { Snapshot } from "./desk";
import type { Mark } from "./mark-drawing";
import type { Complaint, Kept, Order, Sent } from "./mark-order";

/** How the desk stands with the server; "refused": whoever is signed in may not mark, so nothing is sent. */
export type Connection = "well" | "lost" | "signedOut" | "refused";

/** What a desk shows. */
export interface View {
  snapshot: Snapshot;
  marks: ReadonlyMap<string, Mark>;
  /** Whose mark was taken back here, which the server has still to confirm. */
  undoing: ReadonlySet<string>;
  /** Orders of whoever is signed in that wait, of this day or another, and of somebody else. */
  unsaved: number;
  others: number;
  /** Of what waited when the page was opened, how many were handed in since. */
  handedIn: number;
  /** Who was added here, by whoever is signed in, and waits. */
  adding: readonly Kept<Order>[];
  connection: Connection;
  /** What the server would not take, the oldest first, until somebody has read it. */
  complaints: readonly Kept<Complaint>[];
}

type Looked = Snapshot | null | "unreachable" | "signedOut" | "refused";

/** How a book reaches the server. */
export interface Ways {
  send: (order: Order) => Promise<Sent>;
  /** @returns null where nothing changed since. */
  look: (list: string) => Promise<Looked>;
  /** Does something that one tab of the browser does at a time; where another does it, nothing. */
  alone: (doing: () => Promise<void>) => Promise<void>;
}
