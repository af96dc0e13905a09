import "server-only";
import { randomBytes } from "node:crypto";
import anyAscii from "any-ascii";
import type { Transaction } from "@/lib/database/client";
import type { ActivityCircle } from "@/lib/database/generated/enums";
import { fold } from "@/lib/fold";

/** @returns what the address of an activity ends in: its title and year, "border-control-training-2027". */
export function plainSlug(title: string, startsOn: string): string {
  const words = fold(anyAscii(title)).trim().split(" ").filter(Boolean);
  const year = startsOn.slice(0, 4);
  const kept: string[] = [];
  for (const word of words) {
    if (word !== year && [...kept, word].join("-").length <= 60) kept.push(word);
    else if (word !== year) break;
  }
  return `${kept.join("-") || "activity"}-${year}`;
}

/** Not for all of the network: the number that another of that name gets would tell that there is one. */
const unsaid: readonly ActivityCircle[] = ["named", "states"];

interface Addressed {
  title: string;
  startsOn: string;
  circle: ActivityCircle;
}

/** @returns an address that no activity has; of two that are made at once, each gets its own. */
export async function freeSlug(transaction: Transaction, { title, startsOn, circle }: Addressed): Promise<string> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('addresses of activities', 1540))`;
  const plain = plainSlug(title, startsOn);
  if (unsaid.includes(circle)) return `${plain}-${randomBytes(6).toString("hex")}`;
  const rows = await transaction.activity.findMany({
    where: { slug: { startsWith: plain } },
    select: { slug: true },
  });
  const taken = new Set(rows.map(({ slug }) => slug));
  let slug = plain;
  for (let number = 2; taken.has(slug); number += 1) slug = `${plain}-${number}`;
  return slug;
}
