import "server-only";
import type { Actor } from "@/lib/access/actor";
import { checkBySlug, previousOf, requestsOf, type CheckFacts, type RequestRow } from "./queries";
import { figuresOf, type Figures } from "./rules";

export interface Report {
  check: CheckFacts;
  rows: RequestRow[];
  figures: Figures;
  previous: { slug: string; title: string; openedAt: Date; figures: Figures } | null;
}

/** @returns all that a check's report says; null where there is no such check for the reader. */
export async function reportOf(actor: Actor, slug: string): Promise<Report | null> {
  const check = await checkBySlug(actor, slug);
  if (!check) return null;
  const [rows, last] = await Promise.all([requestsOf(actor, check), previousOf(actor, check)]);
  const previous = last && {
    slug: last.slug,
    title: last.title,
    openedAt: last.openedAt,
    figures: figuresOf(last.asked, last.openedAt),
  };
  return { check, rows, figures: figuresOf(rows, check.openedAt), previous };
}
