import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { currentEntries } from "@/lib/contacts/entries";
import { pastEntries } from "@/lib/contacts/past-entries";
import { database } from "@/lib/database/client";
import { plainDate, today } from "@/lib/dates";
import type { TakenChannel } from "@/lib/exports/taken";
import { groupBy } from "@/lib/group";
import { daysOf } from "@/lib/meetings/days";
import { meetingPage, type MeetingPage } from "@/lib/meetings/queries";
import type { Gender } from "./sex";
import { sectionOf, type Section } from "./rules";
import type { ListChoice } from "./schema";

/** Somebody on the list of a meeting. Personal data: for the network alone. */
export interface Participant {
  id: string;
  honorific: string | null;
  givenNames: string | null;
  familyName: string;
  /** As the name card has it; null: as they are called. */
  badgeName: string | null;
  head: boolean;
  position: string | null;
  /** The body that they worked for on the day of the meeting, as the directory has it. */
  organisation: string | null;
  /** Only where somebody recorded it, and for the centre alone. */
  gender: Gender | null;
  present: boolean;
  /** The days on which they were there, as of the delegation. */
  days: string[];
  /** How to reach them today, as far as the reader may see it; of who holds no function any more, nothing. */
  channels: TakenChannel[];
}

export interface ListedDelegation {
  id: string;
  stateCode: string | null;
  /** Valid on the day of the meeting. */
  name: string;
  /** The French name of that day, or an organisation's acronym. */
  otherName: string | null;
  section: Section;
  present: boolean;
  /** The days on which it was there, "YYYY-MM-DD", of a meeting of several; none where the record does not say. */
  days: string[];
  people: Participant[];
}

export interface ParticipantList {
  meeting: Pick<
    MeetingPage,
    | "slug"
    | "title"
    | "startsOn"
    | "endsOn"
    | "precision"
    | "days"
    | "city"
    | "hostName"
    | "venue"
    | "fictional"
    | "phase"
  >;
  choice: ListChoice;
  delegations: ListedDelegation[];
}

const reachable = ["email", "telephone", "mobile"];

/** How those who hold a function can be reached today, by person. */
async function channelsByPerson(actor: Actor): Promise<Map<string, TakenChannel[]>> {
  const byPerson = groupBy(await currentEntries(actor), ({ personId }) => personId);
  return new Map(
    [...byPerson].map(([personId, entries]) => {
      const found = entries.flatMap((entry) => entry.channels);
      const channels = reachable.flatMap((kind) => found.filter((channel) => channel.kind === kind));
      const once = new Map(channels.map(({ kind, value, visibility }) => [value, { kind, value, visibility }]));
      return [personId, [...once.values()]];
    }),
  );
}

/** The body that each who held a function on a day ("YYYY-MM-DD") worked for, by person. */
async function bodiesOn(actor: Actor, day: string): Promise<Map<string, string>> {
  const entries = day < today() ? await pastEntries(actor, day) : await currentEntries(actor);
  return new Map(entries.flatMap(({ personId, organisation }) => (organisation ? [[personId, organisation]] : [])));
}

const peopleOf = (meetingId: string) =>
  database().participant.findMany({
    where: { meetingId, withdrawnAt: null },
    select: {
      id: true,
      personId: true,
      givenNames: true,
      familyName: true,
      badgeName: true,
      gender: true,
      attendances: { where: { withdrawnAt: null }, select: { id: true }, take: 1 },
    },
  });

/** The days on which each was there, by the ids of delegations (through a delegate too) and of delegates; none of a meeting of one day. */
async function daysBy(meeting: MeetingPage): Promise<Map<string, string[]>> {
  if (daysOf(meeting).length < 2) return new Map();
  const marks = await database().attendance.findMany({
    where: { meetingId: meeting.id, withdrawnAt: null, day: { not: null } },
    orderBy: { day: "asc" },
    select: { day: true, delegationId: true, participantId: true },
  });
  const noted = marks.flatMap(({ day, delegationId, participantId }) =>
    [delegationId, ...(participantId ? [participantId] : [])].map((id) => ({ id, day: day ? plainDate(day) : "" })),
  );
  return new Map([...groupBy(noted, ({ id }) => id)].map(([id, of]) => [id, [...new Set(of.map(({ day }) => day))]]));
}

/**
 * Who is on the list of a meeting, or was there: by section, heads of delegation first.
 * @returns null where there is no such meeting; no delegations for whoever may not read such lists.
 */
export async function participantList(actor: Actor, slug: string, choice: ListChoice): Promise<ParticipantList | null> {
  const found = await meetingPage(actor, slug, choice.order);
  if (!found) return null;
  const { title, startsOn, endsOn, precision, days: someDays, city, hostName, venue, fictional, phase } = found;
  const meeting = {
    slug: found.slug,
    title,
    startsOn,
    endsOn,
    precision,
    days: someDays,
    city,
    hostName,
    venue,
    fictional,
    phase,
  };
  if (!can(actor, "participants.read")) return { meeting, choice, delegations: [] };
  const [people, channels, bodies, days] = await Promise.all([
    peopleOf(found.id),
    choice.contacts === "with" ? channelsByPerson(actor) : new Map<string, TakenChannel[]>(),
    bodiesOn(actor, startsOn),
    daysBy(found),
  ]);
  const byId = new Map(people.map((person) => [person.id, person]));
  const seesGender = can(actor, "attendance.mark");
  const onlyPresent = choice.who === "present";
  const delegations = found.delegations
    .filter(({ present }) => present || !onlyPresent)
    .map(({ id, stateCode, name, otherName, present, delegates }) => ({
      id,
      stateCode,
      name,
      otherName,
      present,
      days: days.get(id) ?? [],
      section: sectionOf({ stateCode, name, otherName }),
      people: delegates
        .map(({ id, honorific, head, position, name: whole }): Participant => {
          const {
            personId = null,
            givenNames = null,
            familyName = whole,
            badgeName = null,
            gender = null,
            attendances = [],
          } = byId.get(id) ?? {};
          return {
            ...{ id, honorific, givenNames, familyName, badgeName, head, position },
            organisation: bodies.get(personId ?? "") ?? null,
            gender: seesGender ? gender : null,
            present: attendances.length > 0,
            days: days.get(id) ?? [],
            channels: channels.get(personId ?? "") ?? [],
          };
        })
        .filter((person) => person.present || !onlyPresent),
    }));
  return { meeting, choice, delegations };
}
