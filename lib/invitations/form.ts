import "server-only";
import type { Typed } from "@/lib/access/outcome";
import { contactFunctions, fullName } from "@/lib/contacts/rules";
import { heldOn } from "@/lib/contacts/held";
import type { Transaction } from "@/lib/database/client";
import type { ContactFunction, InvitationAnswer } from "@/lib/database/generated/enums";
import { today } from "@/lib/dates";
import { fold } from "@/lib/fold";
import type { Gender } from "@/lib/participants/sex";

/** Somebody whom an answer may name: of the directory, of the accounts of an organisation, or named before. */
export interface DelegateRow {
  /** A person's, an account's or a participant's id. */
  key: string;
  personId: string | null;
  participantId: string | null;
  /** Of the directory: what is known there is not typed here. */
  known: boolean;
  function: ContactFunction | null;
  honorific: string | null;
  givenNames: string | null;
  familyName: string;
  position: string | null;
  badgeName: string | null;
  gender: Gender | null;
  coming: boolean;
  head: boolean;
}

type Invited = { meetingId: string; stateCode: string | null; organisationId: string | null };

const named = { honorific: true, givenNames: true, familyName: true } as const;

/** The State's Points of Contact and deputies of today, first of all whoever is to be written to first. */
async function fromDirectory(client: Transaction, stateCode: string): Promise<DelegateRow[]> {
  const found = await client.appointment.findMany({
    where: { stateCode, ...heldOn(today()), person: { erasedAt: null } },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    select: { function: true, position: true, personId: true, person: { select: named } },
  });
  const inOrder = contactFunctions.flatMap((one) => found.filter(({ function: held }) => held === one));
  const rows = inOrder.map(({ person, personId, function: held, position }) => ({
    ...{ key: personId, personId, participantId: null, known: true, function: held, position, ...person },
    ...{ badgeName: null, gender: null, coming: held === "primary", head: held === "primary" },
  }));
  // One who holds two functions is one person.
  return rows.filter(({ key }, place) => rows.findIndex((other) => other.key === key) === place);
}

/** Whoever signs in for an organisation. An account has one name: the last word of it is taken for the family name. */
async function fromAccounts(client: Transaction, organisationId: string): Promise<DelegateRow[]> {
  const found = await client.account.findMany({
    where: { organisationId, role: "partner", disabledAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, name: true },
  });
  return found.map(({ id, name }) => {
    const words = name.trim().split(/\s+/);
    const familyName = words.pop() ?? name;
    const person = { honorific: null, givenNames: words.join(" ") || null, familyName, position: null };
    return {
      ...{ key: id, personId: null, participantId: null, known: false, function: null, ...person },
      ...{ badgeName: null, gender: null, coming: false, head: false },
    };
  });
}

/** Those named before; of a person named twice the one who stands. */
async function fromDelegation(client: Transaction, { meetingId, stateCode, organisationId }: Invited) {
  const found = await client.participant.findMany({
    where: { meetingId, delegation: { stateCode, organisationId } },
    orderBy: [{ withdrawnAt: { sort: "asc", nulls: "first" } }, { head: "desc" }, { familyName: "asc" }],
    select: {
      ...{
        id: true,
        personId: true,
        position: true,
        badgeName: true,
        gender: true,
        head: true,
        withdrawnAt: true,
        ...named,
      },
      person: { select: { erasedAt: true } },
    },
  });
  return found
    .filter(({ person }) => !person?.erasedAt)
    .map(({ id, personId, withdrawnAt, person: _, ...one }): DelegateRow => ({
      ...one,
      ...{ key: personId ?? id, personId, participantId: id, known: personId !== null, function: null },
      ...{ coming: withdrawnAt === null, head: one.head && withdrawnAt === null },
    }));
}

/** @returns everybody whom an answer to an invitation may name without typing, each once. */
export async function delegateRows(client: Transaction, invited: Invited, answered: boolean): Promise<DelegateRow[]> {
  const { stateCode, organisationId } = invited;
  const offered = stateCode ? await fromDirectory(client, stateCode) : await fromAccounts(client, organisationId ?? "");
  const before = await fromDelegation(client, invited);
  const isSame = (one: DelegateRow, other: DelegateRow) =>
    one.personId !== null || other.personId !== null
      ? one.personId === other.personId
      : fold(fullName(one)) === fold(fullName(other));
  const standing = before.filter((one, place) => before.findIndex((other) => isSame(one, other)) === place);
  const rows = offered.map((one) => {
    const there = standing.find((other) => isSame(one, other));
    if (!there) return { ...one, ...((answered || standing.length > 0) && { coming: false, head: false }) };
    const { participantId, badgeName, gender, coming, head } = there;
    return { ...one, participantId, badgeName, gender, coming, head };
  });
  const others = standing.filter((one) => !offered.some((other) => isSame(one, other)));
  // Whoever was named once and taken off is not offered for ever.
  return [...rows, ...others.filter(({ coming }) => coming)];
}

interface Answered {
  answer: InvitationAnswer | null;
  note: string | null;
}

/** An answer as the fields of its form. */
export function asTyped({ answer, note }: Answered, rows: DelegateRow[]): Typed {
  const fields = rows.flatMap(
    ({ key, coming, badgeName, gender, known, honorific, givenNames, familyName, position }) => {
      const own = { honorific, givenNames, familyName, position };
      const said = { ...(coming && { coming: "on" }), badgeName, gender, ...(!known && own) };
      return Object.entries(said).map(([part, value]) => [`delegates.${key}.${part}`, value ?? ""] as const);
    },
  );
  const head = rows.find((row) => row.head && row.coming)?.key ?? "";
  return { answer: answer ?? "", note: note ?? "", head, ...Object.fromEntries(fields) };
}
