import "server-only";
import type { Transaction } from "@/lib/database/client";
import { fold } from "@/lib/fold";

/** @returns the id of the organisation of that name, as people spell it; made where there is none. */
export async function organisationNamed(
  transaction: Transaction,
  { name, acronym }: { name: string; acronym: string | null },
): Promise<string> {
  // Two who make one organisation go one after the other.
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('organisations', 1540))`;
  const known = await transaction.organisation.findMany({ select: { id: true, name: true, slug: true } });
  const found = known.find((organisation) => fold(organisation.name) === fold(name));
  if (found) return found.id;
  const plain =
    fold(acronym ?? name)
      .trim()
      .replaceAll(" ", "-")
      .slice(0, 60) || "organisation";
  const slugs = new Set(known.map(({ slug }) => slug));
  let slug = plain;
  for (let number = 2; slugs.has(slug); number += 1) slug = `${plain}-${number}`;
  return (await transaction.organisation.create({ data: { name, acronym, slug }, select: { id: true } })).id;
}
