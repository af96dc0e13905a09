import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { fold } from "@/lib/fold";
import { organisationNamed } from "@/lib/meetings/organisation-named";
import type { OrganiserInput } from "@/lib/meetings/plan-organisers";

interface Saving {
  supportId: string;
  supporters: OrganiserInput[];
  /** What States were called on its first day, by their codes. */
  names: ReadonlyMap<string, { name: string }>;
  actor: Actor;
}

interface Supporter {
  organisationId: string | null;
  stateCode: string | null;
  label: string;
}

const called = ({ name, acronym }: { name: string; acronym: string | null }) =>
  acronym ? `${name} (${acronym})` : name;

/** Only who runs the directory puts an organisation on record: what a State calls one stays words, unless it is known by them. */
async function named(transaction: Transaction, name: string, acronym: string | null, actor: Actor) {
  if (can(actor, "meeting.plan")) return organisationNamed(transaction, { name, acronym });
  const known = await transaction.organisation.findMany({ select: { id: true, name: true } });
  return known.find((one) => fold(one.name) === fold(name))?.id ?? null;
}

async function supporterOf(
  transaction: Transaction,
  input: OrganiserInput,
  { names, actor }: Saving,
): Promise<Supporter> {
  const { stateCode, name, acronym } = input;
  const wrong = new Invalid({ [`supporters.${input.row}.who`]: "unknownChoice" });
  if (stateCode !== null) {
    const state = names.get(stateCode);
    if (!state) throw wrong;
    return { stateCode, organisationId: null, label: input.label ?? state.name };
  }
  const organisationId = name ? await named(transaction, name, acronym, actor) : input.organisationId;
  if (organisationId === null)
    return { stateCode, organisationId, label: input.label ?? (name ? called({ name, acronym }) : "") };
  const found = await transaction.organisation.findUnique({
    where: { id: organisationId },
    select: { name: true, acronym: true },
  });
  if (!found) throw wrong;
  return { stateCode, organisationId, label: input.label ?? called(found) };
}

/** Saves who gave support, in their order; a row that stays as it was is not written. */
export async function saveSupporters(transaction: Transaction, saving: Saving): Promise<void> {
  const { supportId, supporters } = saving;
  const rows = await transaction.planSupporter.findMany({ where: { supportId } });
  const before = new Map(rows.map((row) => [row.position, row]));
  for (const [position, input] of supporters.entries()) {
    const now = await supporterOf(transaction, input, saving);
    const row = before.get(position);
    if (!row) await transaction.planSupporter.create({ data: { supportId, position, ...now }, select: { id: true } });
    else if (row.label !== now.label || row.stateCode !== now.stateCode || row.organisationId !== now.organisationId)
      await transaction.planSupporter.update({ where: { id: row.id }, data: now, select: { id: true } });
  }
  await transaction.planSupporter.deleteMany({ where: { supportId, position: { gte: supporters.length } } });
}
