import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scopeOf } from "@/lib/access/can";
import { currentEntries, type Entry } from "@/lib/contacts/entries";
import { freshnessBand, fullName, type FreshnessBand } from "@/lib/contacts/rules";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { SubRegion } from "@/lib/database/generated/enums";
import { today } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import { functionsFilled } from "./coverage";
import { searchWords } from "./search";

interface FoundState {
  code: string;
  subRegion: SubRegion;
  name: string;
  /** In every language, former ones too. */
  names: string;
}

/** A State as the directory lists it. */
export interface DirectoryRow {
  code: string;
  name: string;
  subRegion: SubRegion;
  /** Whether it has a primary Point of Contact. */
  named: boolean;
  /** Of everybody in function, the primary Point of Contact first; none for visitors. */
  entries: Entry[];
  /** How fresh the entry of its primary Point of Contact is; null for visitors, and where there is none. */
  band: FreshnessBand | null;
  /** What the row is found by: see search.ts. */
  words: string;
}

const participatingStates = (language: string) => database().$queryRaw<FoundState[]>`
  SELECT s."code", s."subRegion"::text, string_agg(n."name", ' ') AS "names",
    coalesce(max(n."name") FILTER (WHERE n."language" = ${language} AND n."validUntil" IS NULL), s."code") AS "name"
  FROM "State" s JOIN "StateName" n ON n."stateCode" = s."code" GROUP BY s."code"
  ORDER BY max(n."filingKey" COLLATE "C") FILTER (WHERE n."language" = ${language} AND n."validUntil" IS NULL)`;

/** What of its entries a State is found by: names, positions, organisations, the e-mail addresses that the reader may see. */
const ofEntries = (entries: Entry[]): (string | null)[] =>
  entries.flatMap(({ givenNames, familyName, position, organisation, channels }) => {
    const addresses = channels.filter(({ kind }) => kind === "email").map(({ value }) => value);
    return [fullName({ givenNames, familyName }), position, organisation, ...addresses];
  });

/** @returns the 57 participating States in a language's order, each with as much of its entries as the actor may see. */
export function directory(actor: Actor, language: string): Promise<DirectoryRow[]> {
  return kept(`directory ${scopeOf(actor)} ${language} ${today()}`, () => readDirectory(actor, language));
}

async function readDirectory(actor: Actor, language: string): Promise<DirectoryRow[]> {
  const inNetwork = can(actor, "directory.read");
  const [states, entries, filled] = await Promise.all([
    participatingStates(language),
    currentEntries(actor),
    inNetwork ? null : functionsFilled(today()),
  ]);
  const byState = groupBy(entries, ({ stateCode }) => stateCode);
  return states.map(({ code, subRegion, name, names }) => {
    const own = byState.get(code) ?? [];
    const primary = own.find((entry) => entry.function === "primary");
    const named = filled ? (filled.get(code)?.has("primary") ?? false) : primary !== undefined;
    const band = primary ? freshnessBand(primary.confirmedAt) : null;
    return { code, name, subRegion, named, band, entries: own, words: searchWords([names, ...ofEntries(own)]) };
  });
}
