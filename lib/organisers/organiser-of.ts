import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { fold } from "@/lib/fold";
import { organisationNamed } from "@/lib/meetings/organisation-named";
import type { OrganiserInput } from "@/lib/meetings/plan-organisers";

/** Who takes part in something, in the words of the record. */
export interface Organiser {
  organisationId: string | null;
  stateCode: string | null;
  label: string;
}

interface Naming {
  /** The field before the number of the row. */
  field: string;
  /** What States were called on the day that counts, by their codes. */
  names: ReadonlyMap<string, { name: string }>;
  actor: Actor;
}

const called = ({ name, acronym }: { name: string; acronym: string | null }) =>
  acronym ? `${name} (${acronym})` : name;

/** Only who runs the directory puts an organisation on record: what others call one stays words, unless it is known by them. */
async function named(transaction: Transaction, name: string, acronym: string | null, actor: Actor) {
  if (can(actor, "meeting.plan")) return organisationNamed(transaction, { name, acronym });
  const known = await transaction.organisation.findMany({ select: { id: true, name: true } });
  return known.find((one) => fold(one.name) === fold(name))?.id ?? null;
}

/** @returns the organiser of one row of a form. @throws Invalid where it is not on record. */
export async function organiserOf(
  transaction: Transaction,
  input: OrganiserInput,
  { field, names, actor }: Naming,
): Promise<Organiser> {
  const { stateCode, name, acronym } = input;
  const wrong = new Invalid({ [`${field}.${input.row}.who`]: "unknownChoice" });
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
