// What an entry says as the fields of a form, and where two versions of it differ.
import { differing, type Difference } from "@/lib/access/differences";
import type { Typed } from "@/lib/access/outcome";
import type { ChannelKind, Visibility } from "@/lib/database/generated/enums";
import { languageNames } from "./languages";

export const channelKinds = ["email", "telephone", "mobile", "fax", "address"] as const satisfies ChannelKind[];
export const visibilities = ["network", "states", "cpc"] as const satisfies Visibility[];

/** The fields of the person and the post, in their order. */
export const plainFields = ["honorific", "givenNames", "familyName", "position", "organisation", "languages"] as const;

/** Rows for new channels: how many stand ready, of them so many to begin with. */
export const spareRows = ["new1", "new2", "new3", "new4", "new5", "new6"] as const;

/** One way to reach somebody. Its key is the channel's id, or that of a row for new ones. */
export interface ChannelInput {
  key: string;
  kind: ChannelKind;
  value: string;
  visibility: Visibility;
}

/** What an edited entry is to say. */
export interface EntryValues {
  honorific: string | null;
  givenNames: string | null;
  familyName: string;
  position: string | null;
  organisation: string | null;
  languages: string[];
  channels: ChannelInput[];
}

const parts = ["kind", "value", "visibility"] as const;

/** @param locale the language in which working languages are written out. */
export function asTyped({ channels, languages, ...values }: EntryValues, locale: string): Typed {
  const typed: Typed = { languages: languageNames(languages, locale) };
  for (const name of plainFields) if (name !== "languages") typed[name] = values[name] ?? "";
  for (const channel of channels) for (const part of parts) typed[`channels.${channel.key}.${part}`] = channel[part];
  return typed;
}

/** @returns the keys of the channels that a form holds, in its order. */
export const channelKeys = (typed: Typed): string[] => [
  ...new Set(Object.keys(typed).flatMap((name) => /^channels\.([\w-]+)\.value$/.exec(name)?.[1] ?? [])),
];

const line = (text: string | undefined) => (text ?? "").normalize("NFC").replace(/\r\n?/g, "\n").trim();

/** One thing to choose, as both say it: a plain field, or a channel as a whole. An emptied channel says nothing. */
export function said(typed: Typed, unit: string): string {
  if ((plainFields as readonly string[]).includes(unit)) return line(typed[unit]);
  const value = line(typed[`channels.${unit}.value`]);
  return value === "" ? "" : parts.map((part) => line(typed[`channels.${unit}.${part}`])).join("\u0000");
}

/**
 * Where two versions of an entry differ.
 * @param seen what the entry said when the person opened the form, as far as is known.
 */
export function differences(theirs: Typed, yours: Typed, seen: Typed): Difference[] {
  const units = [...plainFields, ...new Set([...channelKeys(theirs), ...channelKeys(yours)])];
  return differing(units, said, { theirs, yours, seen });
}
