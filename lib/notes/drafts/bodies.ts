import "server-only";
import type { Typed } from "@/lib/access/outcome";
import { database } from "@/lib/database/client";
import { fold } from "@/lib/fold";
import { statesIn } from "@/lib/notes/read/find-state";
import type { Organisation } from "@/lib/notes/read/note";
import { organisationFrom } from "@/lib/notes/read/organisation";

/** An organisation on record. */
export interface Body {
  id: string;
  name: string;
  acronym: string | null;
}

export const bodiesOnRecord = (): Promise<Body[]> =>
  database().organisation.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true, acronym: true } });

/** @returns the organisation on record that a note names: of the same name, or of the same acronym. */
export const bodyOn = ({ name, acronym }: Organisation, onRecord: readonly Body[]): Body | undefined =>
  onRecord.find((body) => fold(body.name) === fold(name)) ??
  onRecord.find((body) => acronym !== null && body.acronym === acronym);

/** @returns an organiser's row of a form, from the words of a note: an organisation on record, a State, or the words alone. */
export function organiserOf(label: string, onRecord: readonly Body[]): Typed {
  const called = organisationFrom(label);
  const body = bodyOn(called, onRecord);
  if (body) return { who: `organisation:${body.id}`, label };
  const codes = new Set(statesIn(label).flatMap(({ name }) => name.code ?? []));
  const [code] = codes;
  if (code && codes.size === 1) return { who: `state:${code}`, label };
  if (called.acronym === null) return { who: "", label };
  return { who: "", label, name: called.name, acronym: called.acronym };
}
