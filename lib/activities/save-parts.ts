import "server-only";
import type { Actor } from "@/lib/access/actor";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import type { ActivityPart } from "@/lib/database/generated/enums";
import { databaseDate } from "@/lib/dates";
import type { OrganiserInput } from "@/lib/meetings/plan-organisers";
import { organiserOf, type Organiser } from "@/lib/organisers/organiser-of";
import type { LookedUp } from "./columns";
import type { Session } from "./sessions";

interface Saving {
  activityId: string;
  actor: Actor;
  found: LookedUp;
  /** The organiser that the form began with; of an activity on record, its rows say that. */
  begun?: Organiser;
}

interface Parts {
  organisers: OrganiserInput[];
  funders: OrganiserInput[];
  sessions: Session[];
  /** The organisations that may read it. */
  readers: string[];
}

const isSame = (one: Organiser, other: Organiser) =>
  one.label === other.label && one.stateCode === other.stateCode && one.organisationId === other.organisationId;

/** A wording that stood for another and was left as it was goes with that other. */
const reworded = (input: OrganiserInput, before: Organiser | undefined): OrganiserInput =>
  before !== undefined &&
  before.label === input.label &&
  (before.organisationId !== input.organisationId || before.stateCode !== input.stateCode)
    ? { ...input, label: null }
    : input;

/** Saves who organises or who funds, in their order; a row that stays as it was is not written. */
async function saveNamed(transaction: Transaction, saving: Saving, part: ActivityPart, inputs: OrganiserInput[]) {
  const { activityId, actor, found, begun } = saving;
  const rows = await transaction.activityOrganiser.findMany({ where: { activityId, part } });
  const before = new Map(rows.map((row) => [row.position, row]));
  const saved: Organiser[] = [];
  for (const [position, input] of inputs.entries()) {
    const row = before.get(position);
    const typed = reworded(input, row ?? (position === 0 && part === "organiser" ? begun : undefined));
    const now = await organiserOf(transaction, typed, { field: `${part}s`, names: found.names, actor });
    saved.push(now);
    if (!row)
      await transaction.activityOrganiser.create({
        data: { activityId, part, position, ...now },
        select: { id: true },
      });
    else if (!isSame(row, now))
      await transaction.activityOrganiser.update({ where: { id: row.id }, data: now, select: { id: true } });
  }
  await transaction.activityOrganiser.deleteMany({ where: { activityId, part, position: { gte: inputs.length } } });
  return saved;
}

async function saveSessions(transaction: Transaction, activityId: string, sessions: Session[]): Promise<void> {
  const rows = await transaction.activitySession.findMany({ where: { activityId } });
  const before = new Map(rows.map((row) => [row.position, row]));
  for (const [position, session] of sessions.entries()) {
    const { startsOn, endsOn, precision, startsAt, endsAt } = session;
    const now = { precision, startsAt, endsAt, startsOn: databaseDate(startsOn), endsOn: databaseDate(endsOn) };
    const row = before.get(position);
    if (!row)
      await transaction.activitySession.create({ data: { activityId, position, ...now }, select: { id: true } });
    else if (
      row.startsOn.getTime() !== now.startsOn.getTime() ||
      row.endsOn.getTime() !== now.endsOn.getTime() ||
      row.precision !== precision ||
      row.startsAt !== startsAt ||
      row.endsAt !== endsAt
    )
      await transaction.activitySession.update({ where: { id: row.id }, data: now, select: { id: true } });
  }
  await transaction.activitySession.deleteMany({ where: { activityId, position: { gte: sessions.length } } });
}

async function saveReaders(transaction: Transaction, activityId: string, readers: string[]): Promise<void> {
  if ((await transaction.organisation.count({ where: { id: { in: readers } } })) < readers.length)
    throw new Invalid({ readers: "unknownChoice" });
  await transaction.activityReader.deleteMany({ where: { activityId, organisationId: { notIn: readers } } });
  const known = await transaction.activityReader.findMany({ where: { activityId }, select: { organisationId: true } });
  const there = new Set(known.map(({ organisationId }) => organisationId));
  const data = readers.filter((id) => !there.has(id)).map((organisationId) => ({ activityId, organisationId }));
  if (data.length > 0) await transaction.activityReader.createMany({ data });
}

/** Saves what belongs to an activity. @returns who organises and who funds it, as they are on record. */
export async function saveParts(transaction: Transaction, saving: Saving, parts: Parts): Promise<Organiser[]> {
  await saveSessions(transaction, saving.activityId, parts.sessions);
  await saveReaders(transaction, saving.activityId, parts.readers);
  const organisers = await saveNamed(transaction, saving, "organiser", parts.organisers);
  return [...organisers, ...(await saveNamed(transaction, saving, "funder", parts.funders))];
}
