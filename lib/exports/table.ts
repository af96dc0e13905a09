// The rows of a copy as a table: what CSV and XLSX write.
import type { Say } from "@/i18n/words-of";
import { languageNames } from "@/lib/contacts/languages";
import type { ChannelKind } from "@/lib/database/generated/enums";
import { today } from "@/lib/dates";
import { strictest, type Column } from "./rules";
import type { TakenRow } from "./taken";

/** A day says so, that a spreadsheet may know it for one. */
export type Cell = string | { day: string } | null;

const day = (date: string | null): Cell => (date === null ? null : { day: date });

/** All of a kind, on one line. */
const values = ({ channels }: TakenRow, kind: ChannelKind): Cell => {
  const found = channels.filter((channel) => channel.kind === kind);
  return found.map(({ value }) => value.replace(/\s*\n\s*/g, ", ")).join("; ") || null;
};

/** Whom a row's addresses are open to: the narrowest circle among them. */
function audience({ channels }: TakenRow, say: Say): Cell {
  const circle = strictest(channels.map(({ visibility }) => visibility));
  return circle && say(`exports.audiences.${circle}`);
}

/** @returns what the family name of a person is who is no longer to be named. */
const familyName = ({ holder }: TakenRow, say: Say): Cell =>
  holder?.isErased ? say("exports.erased") : (holder?.familyName ?? null);

/** @returns how each column is read from a row. */
export function cellsOf(say: Say, locale: string): Record<Column, (row: TakenRow) => Cell> {
  return {
    state: ({ state }) => state.name,
    code: ({ state }) => state.code,
    region: ({ state }) => say(`plans.regions.${state.subRegion}`),
    function: ({ held }) => say(`exports.held.${held}`),
    status: ({ status }) => say(`exports.statuses.${status}`),
    honorific: ({ holder }) => holder?.honorific ?? null,
    givenNames: ({ holder }) => holder?.givenNames ?? null,
    familyName: (row) => familyName(row, say),
    position: ({ holder }) => holder?.position ?? null,
    organisation: ({ holder }) => holder?.organisation ?? null,
    email: (row) => values(row, "email"),
    telephone: (row) => values(row, "telephone"),
    mobile: (row) => values(row, "mobile"),
    fax: (row) => values(row, "fax"),
    address: (row) => values(row, "address"),
    audience: (row) => audience(row, say),
    languages: ({ holder }) => (holder && languageNames(holder.languages, locale)) || null,
    since: ({ since }) => day(since),
    nomination: ({ holder }) => holder?.nomination ?? null,
    nominatedOn: ({ holder }) => day(holder?.nominatedOn ?? null),
    confirmedOn: ({ holder }) => (holder?.confirmedAt ? day(today(holder.confirmedAt)) : null),
    confirmedBy: ({ holder }) => (holder?.confirmedBy ? say(`exports.confirmers.${holder.confirmedBy}`) : null),
  };
}
