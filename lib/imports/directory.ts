import "server-only";
import type { Transaction } from "@/lib/database/client";
import type { ChannelKind, ContactFunction, Visibility } from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";
import { otherNames } from "@/lib/find/other-names";
import { fold } from "@/lib/fold";

export interface KnownPerson {
  id: string;
  honorific: string | null;
  givenNames: string | null;
  familyName: string;
  languages: string[];
}

export interface KnownChannel {
  id: string;
  kind: ChannelKind;
  value: string;
  visibility: Visibility;
  place: number;
}

/** An appointment that stands, past, present or to come, with all that a list can say of it. */
export interface KnownAppointment {
  id: string;
  stateCode: string;
  personId: string;
  function: ContactFunction;
  startsOn: string;
  endsOn: string | null;
  version: number;
  position: string | null;
  organisation: string | null;
  nominationId: string | null;
  channels: KnownChannel[];
}

/** The directory as an import finds it. */
export interface Directory {
  /** Codes by folded code and names, in every language, former ones too. */
  states: Map<string, string>;
  persons: Map<string, KnownPerson>;
  appointments: KnownAppointment[];
  nominations: { id: string; stateCode: string; reference: string; datedOn: string | null }[];
}

/** Reads all of the directory that a list can touch. */
export async function readDirectory(transaction: Transaction): Promise<Directory> {
  const states = await transaction.state.findMany({ select: { code: true, alpha3: true } });
  const names = await transaction.stateName.findMany({ select: { stateCode: true, name: true } });
  const persons = await transaction.person.findMany({
    where: { erasedAt: null, appointments: { some: { withdrawnAt: null } } },
    select: { id: true, honorific: true, givenNames: true, familyName: true, languages: true },
  });
  const appointments = await transaction.appointment.findMany({
    where: { withdrawnAt: null, person: { erasedAt: null } },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    select: {
      id: true,
      stateCode: true,
      personId: true,
      function: true,
      startsOn: true,
      endsOn: true,
      version: true,
      position: true,
      organisation: true,
      nominationId: true,
      channels: {
        orderBy: [{ place: "asc" }, { id: "asc" }],
        select: { id: true, kind: true, value: true, visibility: true, place: true },
      },
    },
  });
  const nominations = await transaction.nomination.findMany({
    orderBy: { id: "asc" },
    select: { id: true, stateCode: true, reference: true, datedOn: true },
  });
  return {
    states: new Map([
      ...Object.entries(otherNames).flatMap(([code, called]) =>
        called.map((name): [string, string] => [fold(name), code]),
      ),
      ...names.map(({ stateCode, name }): [string, string] => [fold(name), stateCode]),
      ...states.flatMap(({ code, alpha3 }): [string, string][] => [
        [fold(alpha3), code],
        [fold(code), code],
      ]),
    ]),
    persons: new Map(persons.map((person) => [person.id, person])),
    appointments: appointments.map(({ startsOn, endsOn, ...appointment }) => ({
      ...appointment,
      startsOn: plainDate(startsOn),
      endsOn: endsOn && plainDate(endsOn),
    })),
    nominations: nominations.map(({ datedOn, ...nomination }) => ({
      ...nomination,
      datedOn: datedOn && plainDate(datedOn),
    })),
  };
}
