import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { hasPart } from "@/lib/activities/has-part";
import { listedFields, asListed } from "@/lib/activities/listed";
import { activitiesVisibleTo } from "@/lib/activities/visible";
import { database } from "@/lib/database/client";
import type { Prisma } from "@/lib/database/generated/client";
import { databaseDate, today } from "@/lib/dates";
import { recorded } from "./one-near";
import { compare } from "./rules";

const activity = { select: { ...listedFields, contactName: true, contactEmail: true } } as const;

const fields = {
  ...{ id: true, foundAt: true, reason: true, end: true, endNote: true, endedAt: true, version: true, lapsedAt: true },
  ...{ firstToldAt: true, secondToldAt: true, firstId: true, secondId: true },
  reasonBy: { select: { name: true } },
  endedBy: { select: { name: true } },
  ...{ first: activity, second: activity },
} as const satisfies Prisma.OverlapSelect;

type Row = Prisma.OverlapGetPayload<{ select: typeof fields }>;

const shown = async ({ first, second, ...overlap }: Row) => ({
  ...overlap,
  activities: [first, second].map(({ contactName, contactEmail, ...one }) => ({
    ...asListed(one),
    contact: [contactName, contactEmail].filter(Boolean).join(", "),
  })),
  /** As the rules find it now. */
  likeness: compare(await recorded(database(), overlap.firstId), await recorded(database(), overlap.secondId)),
});

export type ShownOverlap = Awaited<ReturnType<typeof shown>>;

/** Both are on record, and not both are over. */
const current = () => {
  const lasts = { withdrawnAt: null };
  const isToCome = { endsOn: { gte: databaseDate(today()) } };
  return {
    first: lasts,
    second: lasts,
    OR: [{ first: isToCome }, { second: isToCome }],
  } satisfies Prisma.OverlapWhereInput;
};

const most = 100;

/** @returns the overlaps that are open, or those that were ended, newest first; nothing for whoever may not read them. */
export async function overlapsFor(actor: Actor, which: "open" | "ended"): Promise<ShownOverlap[]> {
  if (!can(actor, "overlaps.read")) return [];
  const rows = await database().overlap.findMany({
    where: which === "open" ? { end: null, lapsedAt: null, ...current() } : { end: { not: null } },
    orderBy: which === "open" ? { foundAt: "desc" } : { endedAt: "desc" },
    take: most,
    select: fields,
  });
  return Promise.all(rows.map(shown));
}

/** @returns one overlap; null where there is none, or for whoever may not read it. */
export async function oneOverlap(actor: Actor, id: string): Promise<ShownOverlap | null> {
  if (!can(actor, "overlaps.read")) return null;
  const row = await database().overlap.findUnique({ where: { id }, select: fields });
  return row && shown(row);
}

/**
 * What an activity overlaps with, for its organisers and the CPC, as far as they may read the other: of others not so much
 * as that there is one.
 */
export async function overlapsOf(
  actor: Actor,
  subject: { id: string; stateCode: string | null; organisationId: string | null },
) {
  if (!can(actor, "activity.edit", subject) && !(await hasPart(actor, subject.id))) return [];
  const visible = activitiesVisibleTo(actor);
  const rows = await database().overlap.findMany({
    where: {
      OR: [{ firstId: subject.id }, { secondId: subject.id }],
      AND: [{ first: visible }, { second: visible }, { OR: [{ lapsedAt: null }, { end: { not: null } }] }],
    },
    orderBy: { foundAt: "desc" },
    select: {
      ...{ id: true, reason: true, end: true, endNote: true, firstId: true },
      first: { select: { slug: true, title: true } },
      second: { select: { slug: true, title: true } },
    },
  });
  return rows.map(({ first, second, firstId, ...overlap }) => ({
    ...overlap,
    other: firstId === subject.id ? second : first,
  }));
}
