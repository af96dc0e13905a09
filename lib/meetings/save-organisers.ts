import "server-only";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { organisationNamed } from "./organisation-named";
import type { OrganiserInput } from "./plan-organisers";

interface Organiser {
  stateCode: string | null;
  organisationId: string | null;
  label: string;
}

/** What States are called, by their codes. */
type Names = ReadonlyMap<string, { name: string }>;

/** The organiser with the words that stand for it in the record: as typed, or else its name. */
async function organiser(transaction: Transaction, input: OrganiserInput, names: Names): Promise<Organiser> {
  const { stateCode, name, acronym } = input;
  const wrong = new Invalid({ [`organisers.${input.row}.who`]: "unknownChoice" });
  if (stateCode !== null) {
    const state = names.get(stateCode);
    if (!state) throw wrong;
    return { stateCode, organisationId: null, label: input.label ?? state.name };
  }
  const organisationId = name ? await organisationNamed(transaction, { name, acronym }) : input.organisationId;
  if (organisationId === null) return { stateCode, organisationId, label: input.label ?? "" };
  const found = await transaction.organisation.findUnique({
    where: { id: organisationId },
    select: { name: true, acronym: true },
  });
  if (!found) throw wrong;
  const called = found.acronym ? `${found.name} (${found.acronym})` : found.name;
  return { stateCode, organisationId, label: input.label ?? called };
}

/** Saves who organises a meeting, in their order; a row that stays as it was is not written. @param names those valid on its day. */
export async function saveOrganisers(
  transaction: Transaction,
  meetingId: string,
  { organisers, names }: { organisers: OrganiserInput[]; names: Names },
): Promise<void> {
  const before = new Map(
    (await transaction.meetingOrganiser.findMany({ where: { meetingId } })).map((row) => [row.place, row]),
  );
  for (const [place, input] of organisers.entries()) {
    const now = await organiser(transaction, input, names);
    const row = before.get(place);
    if (!row) await transaction.meetingOrganiser.create({ data: { meetingId, place, ...now }, select: { id: true } });
    else if (row.label !== now.label || row.stateCode !== now.stateCode || row.organisationId !== now.organisationId)
      await transaction.meetingOrganiser.update({ where: { id: row.id }, data: now, select: { id: true } });
  }
  await transaction.meetingOrganiser.deleteMany({ where: { meetingId, place: { gte: organisers.length } } });
}
