import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import type { PlanCircle } from "@/lib/database/generated/enums";
import { changedThings, type ChangedThing } from "./changed-things";

/** What happened to a thing, as far as it concerns who reads of it. */
export type How = "added" | "changed" | "confirmed" | "withdrawn";

/** Things of one kind that one save changed in one way. Nobody is named. */
export interface PlanChange {
  /** That of the trail's entry that came last. */
  id: string;
  at: Date;
  stateCode: string;
  how: How;
  /** At least one. */
  things: ChangedThing[];
}

interface Row {
  id: string;
  at: Date;
  save: string;
  operation: "insert" | "update" | "delete";
  subject: ChangedThing["subject"];
  subjectId: string;
  stateCode: string;
  withdrawn: boolean;
  confirmed: boolean;
}

interface Asked {
  since?: Date;
  until?: Date;
  stateCode?: string;
}

const subjects: ChangedThing["subject"][] = [
  "Plan",
  "PlanEvent",
  "Measure",
  "MeasureProgress",
  "PlanSupport",
  "Need",
  "Lesson",
  "CommitteeRecord",
];
/** How many entries of the trail are looked at. */
const mostRead = 2000;

const readTrail = ({ since, until, stateCode }: Asked) => database().$queryRaw<Row[]>`
  SELECT e."id"::text, e."at", e."transactionId"::text AS "save", e."operation", e."subject", e."subjectId", e."stateCode",
    coalesce(e."changes"->'withdrawnAt'->>1, '') <> '' AS "withdrawn", coalesce(e."changes"->'confirmedAt'->>1, '') <> '' AS "confirmed"
  FROM "AuditEntry" e WHERE e."subject" = ANY(${subjects}::text[]) AND e."stateCode" IS NOT NULL
    ${since ? Prisma.sql`AND e."at" > ${since}` : Prisma.empty} ${until ? Prisma.sql`AND e."at" <= ${until}` : Prisma.empty}
    ${stateCode ? Prisma.sql`AND e."stateCode" = ${stateCode}` : Prisma.empty}
  ORDER BY e."id" DESC LIMIT ${mostRead}`;

/** Where a circle was widened to one of the reader's: what was before is no more told than it was then. By the thing's id. */
async function widenings(circles: PlanCircle[]): Promise<Map<string, bigint>> {
  const found = await database().$queryRaw<{ id: string; entry: bigint }[]>`
    SELECT e."subjectId" AS "id", max(e."id") AS "entry" FROM "AuditEntry" e
    WHERE e."subject" IN ('Plan', 'Need', 'Lesson') AND e."operation" = 'update' AND e."changes" ? 'circle'
      AND NOT (e."changes"->'circle'->>0 = ANY(${circles}::text[])) GROUP BY e."subjectId"`;
  return new Map(found.map(({ id, entry }) => [id, entry]));
}

function howOf({ id, operation, withdrawn, confirmed }: Row, opened: bigint | undefined): How {
  if (operation === "insert" || opened === BigInt(id)) return "added";
  if (withdrawn) return "withdrawn";
  return confirmed ? "confirmed" : "changed";
}

/**
 * What changed in plans and what belongs to them, the newest first, within the reader's circle: of what they may not read now,
 * or might not have read then, nothing is told.
 */
export async function planChanges(actor: Actor, asked: Asked = {}): Promise<PlanChange[]> {
  const circles = planCirclesOf(actor);
  const [rows, opened] = await Promise.all([readTrail(asked), widenings(circles)]);
  const things = await changedThings(rows, circles);
  const groups = new Map<string, PlanChange>();
  for (const row of rows) {
    const thing = things.get(`${row.subject} ${row.subjectId}`);
    if (!thing) continue;
    const since = [row.subjectId, thing.planId ?? ""].flatMap((id) => opened.get(id) ?? []);
    if (since.some((entry) => entry > BigInt(row.id))) continue;
    const how = howOf(row, opened.get(row.subjectId));
    // What belongs to a plan that was withdrawn went with it.
    if (thing.isGone && !(row.subject === "Plan" && how === "withdrawn")) continue;
    const key = [row.save, row.subject, how, thing.planId, row.stateCode].join(" ");
    const group = groups.get(key);
    if (!group) groups.set(key, { id: row.id, at: row.at, stateCode: row.stateCode, how, things: [thing] });
    else if (!group.things.includes(thing)) group.things.push(thing);
  }
  return [...groups.values()];
}
