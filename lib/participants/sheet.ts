// A list of participants in words: what the page, the print and the document draw.
import type { Actor } from "@/lib/access/actor";
import { fullName } from "@/lib/contacts/rules";
import { formatDate, formatDays, formatMoment } from "@/lib/dates";
import { formatMeeting } from "@/lib/meetings/days";
import { markOf } from "@/lib/exports/rules";
import { wordsOf, type Say } from "@/i18n/words-of";
import type { ListedDelegation, Participant, ParticipantList } from "./queries";
import { sections } from "./rules";

export interface SheetContact {
  value: string;
  link: string;
  /** To whom alone it is open. */
  only: string | null;
}

export interface SheetPerson {
  name: string;
  /** "Head of delegation". */
  head: string | null;
  /** The days on which they were there, where those are not their delegation's; of a list of all, whether they were marked present. */
  attended: string | null;
  position: string | null;
  organisation: string | null;
  contacts: SheetContact[];
}

export interface SheetDelegation {
  stateCode: string | null;
  name: string;
  other: string | null;
  /** The days on which it was there, of a meeting of several; of a list of all, whether it was marked present. */
  attended: string | null;
  /** What stands where nobody is named. */
  nobody: string | null;
  people: SheetPerson[];
}

export interface SheetSection {
  heading: string;
  /** Whether anybody is named in it. */
  isNamed: boolean;
  delegations: SheetDelegation[];
}

export interface ListSheet {
  title: string;
  meeting: string;
  /** "26-27 May 2015, Belgrade, Serbia". */
  when: string;
  /** How many of what, and what kind of list it is. */
  about: string[];
  fictional: string | null;
  mark: string;
  asOf: string;
  reader: string;
  /** Headings of columns; no contact details: without its column. */
  columns: { name: string; position: string; contacts: string | null };
  sections: SheetSection[];
  nothing: string;
  unknownLetters: string;
  language: string;
}

const scheme = { email: "mailto:", telephone: "tel:", mobile: "tel:" };

/** `tellsBoth`: the list has some who were marked present and some who were not. */
type Telling = { say: Say; locale: string; tellsBoth: boolean };

/** Whether somebody was there, where the list must say so; of a list of those present alone, nothing. */
const presenceSaid = (present: boolean, { say, tellsBoth }: Telling) =>
  tellsBoth ? say(present ? "participants.wasPresent" : "participants.notPresent") : null;

const daysSaid = (days: string[], { say, locale }: Telling) =>
  days.length > 0 ? say("participants.days", { days: formatDays(days, locale) }) : null;

function personOf(person: Participant, { days: theirs }: ListedDelegation, telling: Telling): SheetPerson {
  const { honorific, head, position, organisation, channels, days, ...named } = person;
  const { say } = telling;
  return {
    name: [honorific, fullName(named)].filter(Boolean).join(" "),
    head: head ? say("participants.head") : null,
    attended: (days.join() === theirs.join() ? null : daysSaid(days, telling)) ?? presenceSaid(person.present, telling),
    position,
    organisation,
    contacts: channels.map(({ kind, value, visibility }) => ({
      value,
      link: kind === "email" ? `${scheme[kind]}${value}` : `${scheme.telephone}${value.replace(/[^+\d]/g, "")}`,
      only: visibility === "network" ? null : say(`exports.audiences.${visibility}`),
    })),
  };
}

function delegationOf(delegation: ListedDelegation, isFrench: boolean, telling: Telling) {
  const { stateCode, name, otherName, people, days } = delegation;
  const other = stateCode === null || isFrench ? otherName : null;
  return {
    stateCode,
    name,
    other: other === name ? null : other,
    attended: daysSaid(days, telling) ?? presenceSaid(delegation.present, telling),
    nobody: people.length === 0 ? telling.say("participants.nobodyNamed") : null,
    people: people.map((person) => personOf(person, delegation, telling)),
  };
}

/** @returns "Belgrade, Serbia", as much of it as is known. */
export const placeOf = ({ city, hostName }: ParticipantList["meeting"]): string =>
  [city, hostName].filter(Boolean).join(", ");

/** @returns the dates and the place of a meeting, "26-27 May 2015, Belgrade, Serbia". */
export const whenAndWhere = (meeting: ParticipantList["meeting"], locale: string): string =>
  [formatMeeting(meeting, locale), placeOf(meeting)].filter(Boolean).join(", ");

function aboutList({ meeting, choice, delegations }: ParticipantList, say: Say, locale: string): string[] {
  const count = (isState: boolean) => delegations.filter(({ stateCode }) => (stateCode !== null) === isState).length;
  const persons = delegations.flatMap(({ people }) => people).length;
  return [
    say("participants.counts", { states: count(true), others: count(false), persons }),
    say(`participants.whoIs.${choice.who}`),
    say(`participants.orderIs.${choice.order}`, { date: formatDate(meeting.startsOn, "day", locale) }),
    ...(persons === 0 ? [say("participants.noNames")] : []),
    ...(choice.contacts === "with" && persons > 0 ? [say("participants.contactsAre")] : []),
  ];
}

/** @returns a list in the words of a language, for one reader at one moment. */
export async function sheetOf(
  list: ParticipantList,
  reader: Actor,
  locale: string,
  at = new Date(),
): Promise<ListSheet> {
  const say = await wordsOf(locale);
  const { meeting, choice, delegations } = list;
  const visibilities = delegations.flatMap(({ people }) =>
    people.flatMap(({ channels }) => channels.map(({ visibility }) => visibility)),
  );
  const everybody = delegations.flatMap((delegation) => [delegation, ...delegation.people]);
  const tellsBoth = everybody.some(({ present }) => present) && everybody.some(({ present }) => !present);
  const isNamed = delegations.some(({ people }) => people.length > 0);
  return {
    title: say("participants.title"),
    meeting: meeting.title,
    when: whenAndWhere(meeting, locale),
    about: aboutList(list, say, locale),
    fictional: meeting.fictional ? say("participants.fictional") : null,
    mark: isNamed ? say(`exports.marks.${markOf(visibilities, reader.role)}`) : say("participants.noPersonalData"),
    asOf: say("exports.asOf", { moment: formatMoment(at, locale) }),
    reader: say("exports.takenBy", { name: reader.name }),
    columns: {
      name: say("participants.columns.name"),
      position: say("participants.columns.position"),
      contacts: choice.contacts === "with" ? say("participants.columns.contacts") : null,
    },
    sections: sections.flatMap((section) => {
      const found = delegations.filter((delegation) => delegation.section === section);
      if (found.length === 0) return [];
      return {
        heading: say(`participants.sections.${section}`),
        isNamed: found.some(({ people }) => people.length > 0),
        delegations: found.map((delegation) =>
          delegationOf(delegation, choice.order === "fr", { say, locale, tellsBoth }),
        ),
      };
    }),
    nothing: say("participants.empty"),
    unknownLetters: say("exports.unknownLetters"),
    language: locale,
  };
}
