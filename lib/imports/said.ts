// What a row of a list says, or why it cannot be taken.
import { text } from "@/lib/access/fields";
import type { ChannelKind, ContactFunction, Visibility } from "@/lib/database/generated/enums";
import { isDayToAppoint } from "@/lib/appointments/rules";
import { Unfit } from "./cells";
import type { ImportField } from "./headings";
import type { ListRow } from "./list";
import { splitName, type Name } from "./names";
import { addressIn, dayOf, emailsIn, functionOf, languagesIn, stateOf, telephonesIn, visibilityOf } from "./values";

/** How a list is to be read: chosen once for all of it. */
export interface Reading {
  columns: (ImportField | null)[];
  /** For rows that name no function. */
  function: ContactFunction;
  /** Who sees what is new, where a row does not say. */
  visibility: Visibility;
  /** An empty State is the one above it. */
  stateAbove: boolean;
  /** In functions that several can hold: somebody new follows the holder, or stands beside. */
  others: "beside" | "follow";
}

/** Why a row cannot be taken: of which field, a key under "imports.reasons", and the other row that it contradicts. */
export interface Problem {
  field: ImportField | null;
  key: string;
  other?: number;
}

/** A row in the directory's terms; null where it says nothing. */
export interface Said {
  row: number;
  stateCode: string;
  function: ContactFunction;
  name: Name;
  position: string | null;
  organisation: string | null;
  languages: string[] | null;
  channels: { kind: ChannelKind; value: string }[];
  startsOn: string | null;
  nomination: string | null;
  nominatedOn: string | null;
  visibility: Visibility | null;
}

const longest: Partial<Record<ImportField, number>> = {
  honorific: 40,
  givenNames: 120,
  familyName: 120,
  name: 250,
  position: 200,
  organisation: 200,
  nomination: 120,
};

function plain(field: ImportField, cell: string): string {
  const parsed = text(longest[field] ?? 200).safeParse(cell.replace(/\s+/g, " "));
  if (!parsed.success) throw new Unfit(parsed.error.issues[0]?.message ?? "general");
  return parsed.data;
}

/** The cells of a row by what their columns hold. */
function byField(cells: string[], columns: Reading["columns"]): Map<ImportField, string[]> {
  const found = new Map<ImportField, string[]>();
  columns.forEach((field, place) => {
    const cell = cells[place] ?? "";
    if (field && cell !== "") found.set(field, [...(found.get(field) ?? []), cell]);
  });
  return found;
}

export type Understood = { said: Said } | { row: number; stateCode: string | null; problems: Problem[] };

/** @param states the codes of States by their folded names, former ones and codes too. @param above the State of the row before. */
export function understand(
  [row, ...cells]: ListRow,
  reading: Reading,
  states: Map<string, string>,
  today: string,
  above: string | null,
): Understood {
  const found = byField(cells, reading.columns);
  const problems: Problem[] = [];
  const take = <Value>(field: ImportField, read: (cell: string) => Value): Value | null => {
    const cell = found.get(field)?.[0];
    if (cell === undefined) return null;
    try {
      return read(cell);
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      problems.push({ field, key: error.key });
      return null;
    }
  };
  const all = (field: ImportField, kind: ChannelKind, read: (cell: string) => string[]) => {
    try {
      return (found.get(field) ?? []).flatMap(read).map((value) => ({ kind, value }));
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      problems.push({ field, key: error.key });
      return [];
    }
  };
  const words = (field: ImportField) => take(field, (cell) => plain(field, cell));

  const stateCell = found.get("state")?.[0];
  const stateCode = stateCell === undefined ? (reading.stateAbove ? above : null) : stateOf(states, stateCell);
  if (stateCode === null) problems.push({ field: "state", key: stateCell === undefined ? "noState" : "unknownState" });

  const whole = words("name");
  const parted = whole === null ? null : splitName(whole);
  const name = {
    honorific: words("honorific") ?? parted?.honorific ?? null,
    givenNames: words("givenNames") ?? (found.has("familyName") ? null : (parted?.givenNames ?? null)),
    familyName: words("familyName") ?? parted?.familyName ?? "",
  };
  if (name.familyName === "" && !problems.some(({ field }) => field === "familyName" || field === "name"))
    problems.push({ field: found.has("givenNames") ? "familyName" : "name", key: "noName" });

  const startsOn = take("startsOn", dayOf);
  if (startsOn !== null && !isDayToAppoint(startsOn, today))
    problems.push({ field: "startsOn", key: "appointmentDay" });
  const nominatedOn = take("nominatedOn", dayOf);
  if (nominatedOn !== null && nominatedOn > today) problems.push({ field: "nominatedOn", key: "dayToCome" });

  const said: Said = {
    row,
    stateCode: stateCode ?? "",
    function: take("function", functionOf) ?? reading.function,
    name,
    position: words("position"),
    organisation: words("organisation"),
    languages: take("languages", languagesIn),
    channels: [
      ...all("email", "email", emailsIn),
      ...all("telephone", "telephone", telephonesIn),
      ...all("mobile", "mobile", telephonesIn),
      ...all("fax", "fax", telephonesIn),
      ...all("address", "address", addressIn),
    ],
    startsOn,
    nomination: words("nomination"),
    nominatedOn,
    visibility: take("visibility", visibilityOf),
  };
  if (said.channels.length > 20) problems.push({ field: "email", key: "tooManyRows" });
  return problems.length > 0 ? { row, stateCode, problems } : { said };
}
