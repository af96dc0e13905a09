import "server-only";
import { randomUUID } from "node:crypto";
import { Invalid } from "@/lib/access/outcome";
import { fullName } from "@/lib/contacts/rules";
import type { Transaction } from "@/lib/database/client";
import { fold } from "@/lib/fold";
import type { Gender } from "@/lib/participants/sex";
import { delegateRows, type DelegateRow } from "./form";
import type { InvitationSubject } from "./find-invitation";
import type { DelegateInput } from "./schema";

interface Chosen {
  key: string;
  participantId: string | null;
  personId: string | null;
  honorific: string | null;
  givenNames: string | null;
  familyName: string;
  position: string | null;
  badgeName: string | null;
  gender: Gender | null;
}

/** What was said of one, with what the directory knows; null for who does not come. */
function chosenFrom(input: DelegateInput, row: DelegateRow | undefined): Chosen | null {
  const { key, coming, badgeName, gender, honorific, givenNames, familyName, position } = input;
  const isNew = key.startsWith("new");
  if (isNew ? familyName === null : !coming) return null;
  // Named by somebody's id that is not offered: taken off meanwhile, or another's.
  if (!isNew && !row) throw new Invalid({ form: "delegateGone" });
  if (row?.known) return { ...row, badgeName, gender };
  const said = { honorific, givenNames, position, badgeName, gender };
  if (familyName === null) throw new Invalid({ [`delegates.${key}.familyName`]: "familyName" });
  return { key, participantId: row?.participantId ?? null, personId: null, ...said, familyName };
}

const twice = (chosen: Chosen[]) =>
  chosen.find((one, place) => chosen.findIndex((other) => fold(fullName(other)) === fold(fullName(one))) < place);

/** @returns those who come and which of them leads; with one alone, that one. */
export async function chosenOf(
  transaction: Transaction,
  { meeting, stateCode, organisationId }: InvitationSubject,
  { delegates, head }: { delegates: DelegateInput[]; head?: string | undefined },
): Promise<{ chosen: Chosen[]; headKey: string | null }> {
  const rows = await delegateRows(transaction, { meetingId: meeting.id, stateCode, organisationId }, true);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const chosen = delegates.flatMap((input) => chosenFrom(input, byKey.get(input.key)) ?? []);
  const doubled = twice(chosen);
  if (doubled) throw new Invalid({ [`delegates.${doubled.key}.familyName`]: "delegateTwice" });
  const leads = chosen.length === 1 ? chosen[0] : chosen.find(({ key }) => key === head);
  if (chosen.length > 1 && !leads) throw new Invalid({ head: "headNeeded" });
  return { chosen, headKey: leads?.key ?? null };
}

/** The delegation, put on the meeting's list or back on it. */
async function delegationOf(transaction: Transaction, { meeting, stateCode, organisationId }: InvitationSubject) {
  const of = { meetingId: meeting.id, stateCode, organisationId };
  const [there] = await transaction.delegation.findMany({ where: of, select: { id: true, withdrawnAt: true } });
  if (!there) {
    const id = randomUUID();
    await transaction.delegation.createMany({ data: [{ id, ...of }] });
    return id;
  }
  if (there.withdrawnAt)
    await transaction.delegation.updateMany({ where: { id: there.id }, data: { withdrawnAt: null } });
  return there.id;
}

/** Puts those who come on the list; whoever was on it and does not is withdrawn, unless marked as present. */
export async function nameDelegates(
  transaction: Transaction,
  record: InvitationSubject,
  said: { delegates: DelegateInput[]; head?: string | undefined },
): Promise<void> {
  const { chosen, headKey } = await chosenOf(transaction, record, said);
  const delegationId = await delegationOf(transaction, record);
  const meetingId = record.meeting.id;
  const ids = chosen.map(({ participantId }) => participantId ?? randomUUID());
  const headId = ids[chosen.findIndex(({ key }) => key === headKey)];
  // First nobody else leads: one head at a time.
  await transaction.participant.updateMany({
    where: { delegationId, head: true, ...(headId !== undefined && { id: { not: headId } }) },
    data: { head: false, version: { increment: 1 } },
  });
  await transaction.participant.updateMany({
    where: { delegationId, withdrawnAt: null, id: { notIn: ids }, attendances: { none: { withdrawnAt: null } } },
    data: { withdrawnAt: new Date() },
  });
  for (const [place, { key, participantId, ...person }] of chosen.entries()) {
    const { personId, honorific, givenNames, familyName, position, badgeName, gender } = person;
    const data = { personId, honorific, givenNames, familyName, position, badgeName, gender, head: key === headKey };
    const id = ids[place] ?? "";
    if (participantId === null)
      await transaction.participant.createMany({ data: [{ id, meetingId, delegationId, ...data }] });
    else
      await transaction.participant.updateMany({
        where: { id },
        data: { ...data, withdrawnAt: null, version: { increment: 1 } },
      });
  }
}

/** Takes a delegation off the list, unless somebody was marked as present. Its delegates stay with it, should it come after all. */
export async function withdrawInvited(
  transaction: Transaction,
  { meeting, stateCode, organisationId }: InvitationSubject,
): Promise<void> {
  await transaction.delegation.updateMany({
    where: {
      ...{ meetingId: meeting.id, stateCode, organisationId, withdrawnAt: null },
      attendances: { none: { withdrawnAt: null } },
    },
    data: { withdrawnAt: new Date() },
  });
}
