import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, type Subject } from "@/lib/access/can";
import { Invalid, type Typed } from "@/lib/access/outcome";
import { database, type Transaction } from "@/lib/database/client";

/** How long a note may wait to become a meeting, in days. */
export const daysKept = 7;
const day = 86_400_000;

/** A note handed in, by whoever handed it in: nobody else's business. */
export interface DraftSubject extends Subject {
  draftId: string;
}

/** @returns the draft, where it is the actor's own. */
export async function findDraft({ draft: id }: { draft: string }, actor: Actor): Promise<DraftSubject | null> {
  if (actor.accountId === null) return null;
  const where = { id, createdById: actor.accountId };
  const found = await database().noteDraft.findFirst({ where, select: { id: true } });
  return found && { draftId: found.id };
}

/** What is left of a draft that is over. */
export const emptied = { text: "", corrections: null } as const;

const waiting = () => ({ text: { not: "" }, createdAt: { gt: new Date(Date.now() - daysKept * day) } });

/** @returns the text of a draft that waits still, held until the transaction ends. @throws Invalid where it does not. */
export async function requireText(transaction: Transaction, draftId: string): Promise<string> {
  await transaction.$queryRaw`SELECT 1 AS "held" FROM "NoteDraft" WHERE "id" = ${draftId}::uuid FOR UPDATE`;
  const found = await transaction.noteDraft.findFirst({ where: { id: draftId, ...waiting() }, select: { text: true } });
  if (!found) throw new Invalid({ form: "draftGone" });
  return found.text;
}

const fields = {
  id: true,
  fileName: true,
  text: true,
  createdAt: true,
  corrections: true,
  correctedAt: true,
  meeting: { select: { slug: true, title: true } },
} as const;

interface Found {
  id: string;
  fileName: string | null;
  text: string;
  createdAt: Date;
  corrections: string | null;
  correctedAt: Date | null;
  meeting: { slug: string; title: string } | null;
}

function shown({ text, createdAt, corrections, correctedAt, ...draft }: Found) {
  const until = new Date(createdAt.getTime() + daysKept * day);
  const waits = text !== "" && until > new Date();
  const corrected =
    waits && corrections !== null && correctedAt ? { typed: JSON.parse(corrections) as Typed, at: correctedAt } : null;
  return { ...draft, createdAt, text: waits ? text : null, until: waits ? until : null, corrected };
}

/** A draft as its owner sees it: its text, until when it waits, and what was put right in it; null where it waits no more. */
export type ShownDraft = ReturnType<typeof shown>;

/** @returns the notes that the actor handed in last, the newest first. */
export async function draftsOf(actor: Actor): Promise<ShownDraft[]> {
  if (!can(actor, "meeting.fromNote") || actor.accountId === null) return [];
  const where = { createdById: actor.accountId };
  const found = await database().noteDraft.findMany({
    where,
    orderBy: { createdAt: "desc" },
    take: 20,
    select: fields,
  });
  return found.map(shown);
}

/** @returns one of the actor's own drafts; null where there is none. */
export async function draftOf(actor: Actor, id: string): Promise<ShownDraft | null> {
  if (!can(actor, "meeting.fromNote") || actor.accountId === null) return null;
  const where = { id, createdById: actor.accountId };
  const found = await database().noteDraft.findFirst({ where, select: fields });
  return found && shown(found);
}
