import "server-only";
import type { Actor } from "@/lib/access/actor";
import { fullName } from "@/lib/contacts/rules";
import type { Entry } from "@/lib/contacts/entries";
import { database } from "@/lib/database/client";
import { groupBy } from "@/lib/group";
import { directory, type DirectoryRow } from "@/lib/states/directory";
import { otherNames } from "./other-names";

/** Something that can be found, by texts that weigh differently. What is not here for a reader is found by nothing. */
export interface Findable {
  id: string;
  kind: "state" | "person" | "organisation";
  /** What it is called where it is listed. */
  title: string;
  /** The States it leads to. */
  codes: string[];
  /** All that it is called. */
  names: string[];
  position: string[];
  address: string[];
  organisation: string[];
  /** The names of its State, where it is no State itself. */
  state: string[];
}

const nothing = { position: [], address: [], organisation: [], state: [] };

function personOf(entry: Entry, names: string[]): Findable {
  const { id, stateCode, position, organisation, channels } = entry;
  return {
    id: `person ${id}`,
    kind: "person",
    title: fullName(entry),
    codes: [stateCode],
    names: [fullName(entry)],
    position: position ? [position] : [],
    address: channels.flatMap(({ kind, value }) => (kind === "email" ? [value] : [])),
    organisation: organisation ? [organisation] : [],
    state: names,
  };
}

function organisationsOf(rows: DirectoryRow[]): Findable[] {
  const entries = rows.flatMap((row) => row.entries).filter(({ organisation }) => organisation !== null);
  const byName = groupBy(entries, ({ organisation }) => organisation ?? "");
  return [...byName].map(([name, of]) => ({
    ...nothing,
    id: `organisation ${name}`,
    kind: "organisation",
    title: name,
    codes: [...new Set(of.map(({ stateCode }) => stateCode))],
    names: [name],
  }));
}

/** @returns everything that the actor may find: the States for everybody, people and their organisations for the network. */
export async function findables(actor: Actor, language: string): Promise<Findable[]> {
  const [rows, names] = await Promise.all([
    directory(actor, language),
    database().stateName.findMany({ select: { stateCode: true, name: true } }),
  ]);
  const byState = groupBy(names, ({ stateCode }) => stateCode);
  const namesOf = ({ code, name }: DirectoryRow) => [
    ...new Set([name, ...(byState.get(code) ?? []).map((one) => one.name), ...(otherNames[code] ?? []), code]),
  ];
  return [
    ...rows.map((row): Findable => ({
      ...nothing,
      id: `state ${row.code}`,
      kind: "state",
      title: row.name,
      codes: [row.code],
      names: namesOf(row),
    })),
    ...rows.flatMap((row) => row.entries.map((entry) => personOf(entry, namesOf(row)))),
    ...organisationsOf(rows),
  ];
}
