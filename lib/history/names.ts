import "server-only";
import { fullName } from "@/lib/contacts/rules";
import { database } from "@/lib/database/client";
import type { ContactFunction, PlanEventKind, PlanKind, Precision } from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";
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
  /** By number: those that were withdrawn, too. */
  plans: Map<string, { sequence: number; kind: PlanKind }>;
  planEvents: Map<string, { kind: PlanEventKind; date: string | null; precision: Precision | null; sequence: number }>;
  /** The numbers of measures, by the ids of the measures and of what was reported of them. */
  measures: Map<string, string>;
  /** The titles of activities that the State spoke of. */
  activities: Map<string, string>;
}

const person = { select: { id: true, givenNames: true, familyName: true, erasedAt: true } } as const;
type FoundPerson = { givenNames: string | null; familyName: string; erasedAt: Date | null };
const nameOf = (found: FoundPerson) => (found.erasedAt ? null : fullName(found));

async function measureNumbers(saves: Save[]): Promise<Map<string, string>> {
  const idsOf = (sought: "Measure" | "MeasureProgress") =>
    saves.flatMap(({ things }) => things.flatMap(({ subject, subjectId }) => (subject === sought ? [subjectId] : [])));
  const [measures, reports] = [idsOf("Measure"), idsOf("MeasureProgress")];
  if (measures.length + reports.length === 0) return new Map();
  const [named, reported] = await Promise.all([
    database().measure.findMany({ where: { id: { in: measures } }, select: { id: true, number: true } }),
    database().measureProgress.findMany({
      where: { id: { in: reports } },
      select: { id: true, measure: { select: { number: true } } },
    }),
  ]);
  return new Map(
    [...named, ...reported.map(({ id, measure }) => ({ id, ...measure }))].map((one) => [one.id, one.number]),
  );
}

/** @returns the names of a State's people and papers, for its history. */
export async function historyNames(stateCode: string, saves: Save[]): Promise<Names> {
  const isAbout = (...sought: Subject[]) =>
    saves.some(({ things }) => things.some(({ subject }) => sought.includes(subject)));
  const [appointments, nominations, checks, meetings, plans, activities] = await Promise.all([
    database().appointment.findMany({
      where: { stateCode },
      select: { id: true, function: true, person, channels: { select: { id: true } } },
    }),
    database().nomination.findMany({ where: { stateCode }, select: { id: true, reference: true } }),
    isAbout("CheckRequest") ? database().check.findMany({ select: { id: true, title: true } }) : [],
    isAbout("Invitation") ? database().meeting.findMany({ select: { id: true, title: true } }) : [],
    isAbout("Plan", "PlanEvent")
      ? database().plan.findMany({
          where: { stateCode },
          select: {
            id: true,
            sequence: true,
            kind: true,
            events: { select: { id: true, kind: true, date: true, precision: true } },
          },
        })
      : [],
    isAbout("FollowUp")
      ? database().activity.findMany({
          where: { followUps: { some: { stateCode } } },
          select: { id: true, title: true },
        })
      : [],
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
    plans: new Map(plans.map((plan) => [plan.id, plan])),
    planEvents: new Map(
      plans.flatMap(({ sequence, events }) =>
        events.map(({ id, date, ...event }) => [id, { ...event, sequence, date: date && plainDate(date) }] as const),
      ),
    ),
    measures: await measureNumbers(saves),
    activities: new Map(activities.map(({ id, title }) => [id, title])),
  };
}
