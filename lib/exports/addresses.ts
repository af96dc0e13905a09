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
  /** Whose every address is known to send mail back. */
  returned: TakenRow[];
}

export const emailsOf = ({ channels }: TakenRow): string[] =>
  channels.flatMap(({ kind, value }) => (kind === "email" ? [value] : []));

/**
 * The first working address of everybody, each once whoever shares it.
 * @param bouncing the addresses that mail is known to come back from, in small letters.
 */
export function addressesOf({ rows }: Taken, most: number, bouncing: ReadonlySet<string>): Addresses {
  const found = new Map<string, string>();
  const without: TakenRow[] = [];
  const returned: TakenRow[] = [];
  for (const row of rows) {
    const emails = emailsOf(row);
    const email = emails.find((address) => !bouncing.has(address.toLowerCase()));
    if (email) found.set(email.toLowerCase(), found.get(email.toLowerCase()) ?? email);
    else if (emails.length > 0) returned.push(row);
    else if (row.status === "held") without.push(row);
  }
  const addresses = [...found.values()];
  return { chunks: inChunks(addresses, most), count: addresses.length, without, returned };
}

/** @returns "Serbia: Ana Example", for who is to be reached otherwise; of what belongs to no person, the State alone. */
export const unreached = ({ state, holder }: TakenRow): string =>
  holder ? `${state.name}: ${fullName(holder)}` : state.name;
