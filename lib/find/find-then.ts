import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { PastRow } from "@/lib/states/past-directory";
import { isFound } from "@/lib/states/search";
import { find } from "./find";

/**
 * Finds States on a past day: by what stood in their rows that day, or else by what a State is or was ever called, however
 * it is spelt. Who holds a function today is not looked for: they may not have held it then.
 */
export async function findThen(actor: Actor, language: string, rows: PastRow[], typed: string): Promise<PastRow[]> {
  const found = rows.filter(({ words }) => isFound(words, typed));
  if (found.length > 0) return found;
  const { hits } = await find(actor, language, typed);
  const codes = new Set(hits.filter(({ kind }) => kind === "state").flatMap((hit) => hit.codes));
  return rows.filter(({ code }) => codes.has(code));
}
