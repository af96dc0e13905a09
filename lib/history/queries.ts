import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, visibleTo } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import type { Visibility } from "@/lib/database/generated/enums";
import { groupBy } from "@/lib/group";
import type { HistoryFilters } from "./schema";
import { kinds, subjects } from "./subjects";
import { tell, type ToldThing, type TrailRow } from "./tell";

/** How many saves a page of the history holds. */
const pageSize = 25;

/** One save: who changed what of a State's record, together. */
export interface Save {
  id: string;
  at: Date;
  /** Null: the portal itself. */
  by: string | null;
  action: string;
  things: ToldThing[];
}

export interface HistoryPage {
  saves: Save[];
  /** Where the next page goes on; null at the end. */
  before: string | null;
}

const none = Prisma.empty;

/** The rows of the trail that are about a State: its own, and those of the persons who hold or held a function for it. */
const about = (stateCode: string, { kind, from, to }: HistoryFilters) => Prisma.sql`
  (e."stateCode" = ${stateCode} OR (e."subject" = 'Person' AND e."subjectId" IN
    (SELECT "personId"::text FROM "Appointment" WHERE "stateCode" = ${stateCode})))
  AND e."subject" = ANY(${kind ? [...kinds[kind]] : Object.keys(subjects)}::text[])
  ${from ? Prisma.sql`AND e."at" >= (${from}::date)::timestamp AT TIME ZONE 'Europe/Vienna'` : none}
  ${to ? Prisma.sql`AND e."at" < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/Vienna'` : none}`;

/**
 * The changes to a State's record, save by save, the newest first, for the State's own Points of Contact and the CPC. Of a
 * channel that the reader may not see, or might not have seen at any time, nothing is told.
 */
export async function stateHistory(actor: Actor, stateCode: string, asked: HistoryFilters): Promise<HistoryPage> {
  if (!can(actor, "history.read", { stateCode })) return { saves: [], before: null };
  const found = await database().$queryRaw<{ save: string; last: bigint }[]>`
    SELECT e."transactionId"::text AS "save", max(e."id") AS "last" FROM "AuditEntry" e WHERE ${about(stateCode, asked)}
    GROUP BY e."transactionId" ${asked.before ? Prisma.sql`HAVING max(e."id") < ${asked.before}` : none}
    ORDER BY "last" DESC LIMIT ${pageSize + 1}`;
  const shown = found.slice(0, pageSize);
  const rows = await database().$queryRaw<TrailRow[]>`
    SELECT e."transactionId"::text AS "save", e."at", e."actor", e."actorName", e."action", e."operation", e."subject",
      e."subjectId", e."changes"
    FROM "AuditTrail" e WHERE ${about(stateCode, asked)} AND e."transactionId"::text = ANY(${shown.map(({ save }) => save)}::text[])
    ORDER BY e."id"`;
  const marks = await everSeenBy(rows);
  const sight = { visible: visibleTo(actor, stateCode), isCentre: can(actor, "check.read") };
  const bySave = groupBy(rows, ({ save }) => save);
  const saves = shown.flatMap(({ save }): Save[] => {
    const ofSave = bySave.get(save) ?? [];
    const [first] = ofSave;
    const things = ofSave.flatMap((row) => tell(row, sight, marks.get(row.subjectId) ?? []) ?? []);
    if (!first || things.length === 0) return [];
    const { at, actor: by, actorName, action } = first;
    return [{ id: save, at, by: by === "system" ? null : actorName, action, things }];
  });
  const last = shown.at(-1);
  return { saves, before: found.length > pageSize && last ? String(last.last) : null };
}

/** Every mark that each channel among these rows has ever carried, by the channel's id. */
async function everSeenBy(rows: TrailRow[]): Promise<Map<string, Visibility[]>> {
  const ids = rows.flatMap(({ subject, subjectId }) =>
    subject === "Channel" || subject === "StateChannel" ? [subjectId] : [],
  );
  if (ids.length === 0) return new Map();
  const marks = await database().$queryRaw<{ id: string; mark: Visibility }[]>`
    SELECT DISTINCT e."subjectId" AS "id", v."mark" FROM "AuditEntry" e,
      jsonb_array_elements_text(CASE WHEN jsonb_typeof(e."changes"->'visibility') = 'array' THEN e."changes"->'visibility' ELSE '[]' END) AS v("mark")
    WHERE e."subject" IN ('Channel', 'StateChannel') AND e."subjectId" = ANY(${ids}::text[]) AND v."mark" IS NOT NULL`;
  return new Map([...groupBy(marks, ({ id }) => id)].map(([id, of]) => [id, of.map(({ mark }) => mark)]));
}
