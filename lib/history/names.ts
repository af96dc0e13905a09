import "server-only";
import { fullName } from "@/lib/contacts/rules";
import { database } from "@/lib/database/client";
import type { ContactFunction } from "@/lib/database/generated/enums";
import type { Save } from "./queries";
import type { Subject } from "./subjects";

/** What the ids of a history stand for: null for a person whose name was erased. */
export interface Names {
  persons: Map<string, string | null>;
  appointments: Map<string, { function: ContactFunction; person: string | null }>;
  /** The persons to whom channels belong, by the channel's id; of channels that are still there. */
  channels: Map<string, string | null>;
  nominations: Map<string, string>;
  checks: Map<string, string>;
  meetings: Map<string, string>;
}

const person = { select: { id: true, givenNames: true, familyName: true, erasedAt: true } } as const;
type FoundPerson = { givenNames: string | null; familyName: string; erasedAt: Date | null };
const nameOf = (found: FoundPerson) => (found.erasedAt ? null : fullName(found));

/** @returns the names of a State's people and papers, for its history. */
export async function historyNames(stateCode: string, saves: Save[]): Promise<Names> {
  const tellsOf = (wanted: Subject) => saves.some(({ things }) => things.some(({ subject }) => subject === wanted));
  const [appointments, nominations, checks, meetings] = await Promise.all([
    database().appointment.findMany({
      where: { stateCode },
      select: { id: true, function: true, person, channels: { select: { id: true } } },
    }),
    database().nomination.findMany({ where: { stateCode }, select: { id: true, reference: true } }),
    tellsOf("CheckRequest") ? database().check.findMany({ select: { id: true, title: true } }) : [],
    tellsOf("Invitation") ? database().meeting.findMany({ select: { id: true, title: true } }) : [],
  ]);
  return {
    persons: new Map(appointments.map((one) => [one.person.id, nameOf(one.person)])),
    appointments: new Map(appointments.map((one) => [one.id, { function: one.function, person: nameOf(one.person) }])),
    channels: new Map(
      appointments.flatMap((one) => one.channels.map(({ id }): [string, string | null] => [id, nameOf(one.person)])),
    ),
    nominations: new Map(nominations.map(({ id, reference }) => [id, reference])),
    checks: new Map(checks.map(({ id, title }) => [id, title])),
    meetings: new Map(meetings.map(({ id, title }) => [id, title])),
  };
}
