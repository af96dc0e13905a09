import { createHash } from "node:crypto";
import { wordsOf, type Say } from "@/i18n/words-of";
import type { ChannelKind } from "@/lib/database/generated/enums";
import { fullName } from "@/lib/contacts/rules";
import { colophon } from "./about";
import type { Holder, Taken, TakenChannel, TakenRow } from "./taken";
import { escaped, escapedPart, folded, parameter } from "./vcard-lines";

/** The same row has the same card at every time, from every reader, and nothing of ours can be read from it (RFC 9562, 5.8). */
function uid(row: TakenRow): string {
  const hash = createHash("sha256").update(`1540 point of contact ${row.id}`).digest("hex");
  const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return `UID:urn:uuid:${id}`;
}

const telephones: Partial<Record<ChannelKind, string>> = {
  telephone: "work,voice",
  mobile: "work,cell",
  fax: "work,fax",
};

function channelLine({ kind, value }: TakenChannel, isFirst: boolean): string {
  const first = isFirst ? ";PREF=1" : "";
  if (kind === "email") return `EMAIL;TYPE=work${first}:${escaped(value)}`;
  if (kind === "address") return `ADR;TYPE=work${first};LABEL=${parameter(value)}:;;${escapedPart(value)};;;;`;
  const type = `TYPE=${parameter(telephones[kind] ?? "work")}`;
  // RFC 3966: a number known the world over is a plus sign and digits.
  if (!value.startsWith("+")) return `TEL;${type}${first}:${escaped(value)}`;
  return `TEL;VALUE=uri;${type}${first}:tel:+${value.replace(/\D/g, "")}`;
}

function channelLines(channels: TakenChannel[]): string[] {
  const seen = new Set<ChannelKind>();
  return channels.map((channel) => {
    const isFirst = !seen.has(channel.kind);
    seen.add(channel.kind);
    return channelLine(channel, isFirst);
  });
}

function personLines(holder: Holder): string[] {
  const { honorific, givenNames, familyName, organisation, position, languages } = holder;
  const name = [familyName, givenNames, null, honorific, null].map((part) => escapedPart(part ?? "")).join(";");
  return [
    "KIND:individual",
    `FN:${escaped(fullName(holder))}`,
    `N:${name}`,
    ...(organisation ? [`ORG:${escapedPart(organisation)}`] : []),
    ...(position ? [`TITLE:${escaped(position)}`] : []),
    ...languages.map((code, index) => `LANG;PREF=${index + 1}:${code}`),
  ];
}

const generalLines = ({ state, held }: TakenRow, say: Say): string[] => [
  "KIND:org",
  `FN:${escaped(say("exports.cardOf", { state: state.name, what: say(`exports.held.${held}`) }))}`,
  `ORG:${escapedPart(state.name)}`,
];

/** The rows that are somebody, or something, to write to. */
export const cardsOf = (rows: TakenRow[]): TakenRow[] =>
  rows.filter(({ holder, channels }) => (holder ? !holder.isErased : channels.length > 0));

/** Cards for address books, one a function held and one for the ways to reach a State at large. */
export async function asVcard(taken: Taken): Promise<string> {
  const say = await wordsOf(taken.locale);
  const { mark, asOf } = await colophon(taken);
  const revised = taken.at.toISOString().replace(/\.\d+|[-:]/g, "");
  const cards = cardsOf(taken.rows).map((row) => [
    "BEGIN:VCARD",
    "VERSION:4.0",
    uid(row),
    ...(row.holder ? personLines(row.holder) : generalLines(row, say)),
    `ROLE:${escaped(say("exports.role", { function: say(`exports.held.${row.held}`), state: row.state.name }))}`,
    ...channelLines(row.channels),
    ...(process.env.PORTAL_URL ? [`URL:${process.env.PORTAL_URL}/states/${row.state.code}`] : []),
    "CATEGORIES:UNSCR 1540",
    `NOTE:${escaped(`${mark} ${asOf}`)}`,
    `REV:${revised}`,
    "END:VCARD",
  ]);
  return cards.flatMap((lines) => lines.map((line) => `${folded(line)}\r\n`)).join("");
}
