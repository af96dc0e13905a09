// Whom one letter goes to.
import { fullName } from "@/lib/contacts/rules";
import { inChunks } from "./rules";
import type { Taken, TakenRow } from "./taken";

export interface Addresses {
  chunks: string[][];
  /** How many different addresses there are. */
  count: number;
  /** Who holds a function and has no address that the reader may see. */
  without: TakenRow[];
}

/** The first address of everybody, each once whoever shares it. */
export function addressesOf({ rows }: Taken, most: number): Addresses {
  const found = new Map<string, string>();
  const without: TakenRow[] = [];
  for (const row of rows) {
    const email = row.channels.find(({ kind }) => kind === "email")?.value;
    if (email) found.set(email.toLowerCase(), found.get(email.toLowerCase()) ?? email);
    else if (row.status === "held") without.push(row);
  }
  const addresses = [...found.values()];
  return { chunks: inChunks(addresses, most), count: addresses.length, without };
}

/** @returns "Serbia, Ana Example", for who is to be reached otherwise. */
export const unreached = ({ state, holder }: TakenRow): string => `${state.name}: ${holder ? fullName(holder) : ""}`;
