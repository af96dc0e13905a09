import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import type { Paragraph } from "@/lib/database/generated/enums";
import { kept } from "@/lib/database/kept";
import { measuresKnown } from "./known";
import { noCounts, type Counts, type Standing } from "./rules";

/** How the measures of a plan stand: all of them, and those of each paragraph; "none" are those that name no paragraph. */
export interface Tally {
  sequence: number;
  all: Counts;
  overdue: number;
  byParagraph: Map<Paragraph | "none", Counts>;
}

interface Row {
  sequence: number;
  paragraph: Paragraph | "none" | null;
  standing: Standing;
  count: number;
  overdue: number;
}

/** @returns how the measures of each of a State's plans stood on a day, by the plan's place in sequence: of those that the actor may read. */
export const talliesOf = (actor: Actor, stateCode: string, day: string): Promise<Map<number, Tally>> =>
  kept(`measures ${planCirclesOf(actor).length} ${stateCode} ${day}`, () => count(actor, stateCode, day));

async function count(actor: Actor, stateCode: string, day: string): Promise<Map<number, Tally>> {
  const rows = await database().$queryRaw<Row[]>`
    WITH known AS MATERIALIZED (${measuresKnown(actor, day, Prisma.sql`p."stateCode" = ${stateCode}`)})
    SELECT "sequence", NULL AS "paragraph", "standing", count(*)::int AS "count", count(*) FILTER (WHERE "overdue")::int AS "overdue"
      FROM known GROUP BY 1, 3
    UNION ALL
    SELECT "sequence", coalesce(named.paragraph, 'none'), "standing", count(*)::int, 0
      FROM known LEFT JOIN LATERAL unnest("paragraphs") AS named(paragraph) ON true GROUP BY 1, 2, 3`;
  const tallies = new Map<number, Tally>();
  for (const { sequence, paragraph, standing, count, overdue } of rows) {
    const begun: Tally = { sequence, all: noCounts(), overdue: 0, byParagraph: new Map() };
    const tally = tallies.get(sequence) ?? begun;
    tallies.set(sequence, tally);
    if (paragraph === null) {
      tally.all[standing] = count;
      tally.overdue += overdue;
      continue;
    }
    const counts = tally.byParagraph.get(paragraph) ?? noCounts();
    tally.byParagraph.set(paragraph, counts);
    counts[standing] = count;
  }
  return tallies;
}
