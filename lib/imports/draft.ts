import "server-only";
import type { Holder } from "@/lib/appointments/rules";
import { fullName } from "@/lib/contacts/rules";
import type { Visibility } from "@/lib/database/generated/enums";
import { groupBy } from "@/lib/group";
import { fold } from "@/lib/fold";
import { channelsAfter, type ChannelsAfter } from "./channels";
import type { Directory, KnownAppointment, KnownPerson } from "./directory";
import { isPoorer, nameKey } from "./names";
import { isNew, type Change, type NoteKey, type Outcome, type Writes } from "./plan";
import type { Said } from "./said";

interface Appointing {
  startsOn: string;
  personId: string | null;
  ends: Holder | null;
  visibility: Visibility;
}

const places = (list: string[]) => list.toSorted().join(" ");

/** The directory as it would be after the rows read so far. */
export class Draft {
  private readonly persons = new Map<string, KnownPerson>();
  private readonly nominations: Directory["nominations"];
  private readonly byState: Map<string, KnownAppointment[]>;
  private readonly touchedPersons = new Set<string>();
  private readonly touchedAppointments = new Set<string>();
  private readonly channels: ChannelsAfter["written"] = [];

  constructor(directory: Directory) {
    for (const person of directory.persons.values()) this.persons.set(person.id, { ...person });
    this.nominations = [...directory.nominations];
    this.byState = groupBy(
      directory.appointments.map((one) => ({ ...one })),
      ({ stateCode }) => stateCode,
    );
  }

  /** All appointments of a State that stand, the first to begin first. */
  standing(stateCode: string): KnownAppointment[] {
    return this.byState.get(stateCode) ?? [];
  }

  person(id: string): KnownPerson {
    const person = this.persons.get(id);
    if (!person) throw new Error("an appointment without its person");
    return person;
  }

  /** Takes over what a row says of somebody; what it leaves empty stays. */
  private takePerson(person: KnownPerson, { name, languages }: Said): { changes: Change[]; notes: NoteKey[] } {
    const changes: Change[] = [];
    const notes: NoteKey[] = [];
    // Where only the order of the names or their script differs, the record's own stands.
    const isOneName = nameKey(person) === nameKey(name);
    for (const field of ["honorific", "givenNames", "familyName"] as const) {
      const [from, to] = [person[field], name[field]];
      if (!to || to === from) continue;
      const isSpelling = from !== null && fold(to) === fold(from);
      const stays = field === "honorific" ? isSpelling : isSpelling ? isPoorer(to, from) : isOneName;
      if (!stays) changes.push({ field, from, to });
      else if (field !== "honorific" && !notes.includes("poorerName")) notes.push("poorerName");
    }
    for (const { field, to } of changes) Object.assign(person, { [field]: to });
    if (languages && languages.length > 0 && places(languages) !== places(person.languages)) {
      changes.push({ field: "languages", from: person.languages.join(", ") || null, to: languages.join(", ") });
      person.languages = languages;
    }
    if (changes.length > 0) this.touchedPersons.add(person.id);
    return { changes, notes };
  }

  private nominationFor({ stateCode, nomination, nominatedOn }: Said) {
    if (nomination === null) return null;
    const known = this.nominations.find(
      (one) => one.stateCode === stateCode && fold(one.reference) === fold(nomination),
    );
    if (known) return known;
    const made = {
      id: `new nomination ${this.nominations.length}`,
      stateCode,
      reference: nomination,
      datedOn: nominatedOn,
    };
    this.nominations.push(made);
    return made;
  }

  private takeNomination(appointment: KnownAppointment, said: Said): { changes: Change[]; notes: NoteKey[] } {
    if (said.nomination === null) return { changes: [], notes: said.nominatedOn === null ? [] : ["noReference"] };
    if (appointment.nominationId !== null) {
      const held = this.nominations.find(({ id }) => id === appointment.nominationId);
      const isSame = held && fold(held.reference) === fold(said.nomination);
      return { changes: [], notes: isSame ? [] : ["nominationDiffers"] };
    }
    const nomination = this.nominationFor(said);
    appointment.nominationId = nomination?.id ?? null;
    return { changes: [{ field: "nomination", from: null, to: said.nomination }], notes: [] };
  }

  /** Brings an entry in line with a row. */
  change(said: Said, appointment: KnownAppointment, visibility: Visibility): Outcome {
    const person = this.person(appointment.personId);
    const { row, stateCode, function: held } = said;
    const ofPerson = this.takePerson(person, said);
    const ofPost = (["position", "organisation"] as const).flatMap((field): Change[] => {
      const [from, to] = [appointment[field], said[field]];
      if (to === null || to === from) return [];
      appointment[field] = to;
      return [{ field, from, to }];
    });
    const nominated = this.takeNomination(appointment, said);
    const after = channelsAfter(appointment, said, visibility);
    appointment.channels = after.channels;
    this.channels.push(...after.written);
    const changes = [...ofPerson.changes, ...ofPost, ...after.changes, ...nominated.changes];
    const differs = said.startsOn !== null && said.startsOn !== appointment.startsOn;
    const notes: NoteKey[] = [...ofPerson.notes, ...nominated.notes, ...(differs ? (["sinceDiffers"] as const) : [])];
    const told = { row, stateCode, function: held, name: fullName(person), notes };
    if (changes.length === 0) return { kind: "left", ...told };
    this.touchedAppointments.add(appointment.id);
    return { kind: "changed", ...told, changes };
  }

  /** Appoints whom a row names, and ends whom they follow. */
  appoint(said: Said, { startsOn, personId, ends, visibility }: Appointing): Outcome {
    const { row, stateCode, function: held } = said;
    const person = personId === null ? this.newPerson(said) : this.person(personId);
    const ofPerson = personId === null ? [] : this.takePerson(person, said).changes;
    const appointment: KnownAppointment = {
      id: `new appointment ${row}`,
      stateCode,
      personId: person.id,
      function: held,
      startsOn,
      endsOn: null,
      version: 1,
      position: null,
      organisation: null,
      nominationId: null,
      channels: [],
    };
    this.touchedAppointments.add(appointment.id);
    const outcome = this.change(said, appointment, visibility);
    const followed = ends && this.standing(stateCode).find(({ id }) => id === ends.id);
    this.byState.set(stateCode, [...this.standing(stateCode), appointment]);
    const changes = outcome.kind === "changed" ? outcome.changes : [];
    const news = personId === null ? this.newNames(person, changes) : [...ofPerson, ...changes];
    const notes = outcome.kind === "bad" ? [] : outcome.notes.filter((note) => note !== "poorerName");
    const told = {
      row,
      stateCode,
      function: held,
      name: fullName(person),
      notes,
      startsOn,
      said: news,
      known: personId !== null,
    };
    if (!followed) return { kind: "added", ...told };
    const until = followed.endsOn;
    followed.endsOn = startsOn;
    this.touchedAppointments.add(followed.id);
    return { kind: "handedOver", ...told, from: fullName(this.person(followed.personId)), until };
  }

  private newPerson({ row, name, languages }: Said): KnownPerson {
    const person = { id: `new person ${row}`, ...name, languages: languages ?? [] };
    this.persons.set(person.id, person);
    this.touchedPersons.add(person.id);
    return person;
  }

  private newNames({ honorific, languages }: KnownPerson, changes: Change[]): Change[] {
    return [
      ...(honorific ? [{ field: "honorific" as const, from: null, to: honorific }] : []),
      ...(languages.length > 0 ? [{ field: "languages" as const, from: null, to: languages.join(", ") }] : []),
      ...changes,
    ];
  }

  /** What is to be written so that the directory is as it is here. */
  writes(): Writes {
    const appointments = [...this.byState.values()].flat();
    // The same person's other entries say something else too: whoever has one open is to be told.
    const changed = (one: KnownAppointment) =>
      this.touchedAppointments.has(one.id) || (!isNew(one) && this.touchedPersons.has(one.personId));
    const used = new Set(appointments.map(({ nominationId }) => nominationId));
    return {
      persons: [...this.persons.values()].filter(({ id }) => this.touchedPersons.has(id)),
      appointments: appointments.filter(changed).map(({ channels: _, ...appointment }) => appointment),
      channels: this.channels,
      nominations: this.nominations.filter((one) => isNew(one) && used.has(one.id)),
    };
  }
}
