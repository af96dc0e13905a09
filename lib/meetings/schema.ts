import { z } from "zod";
import {
  choice,
  day,
  identifier,
  name,
  optionalName,
  optionalText,
  orNothing,
  stateCode,
  text,
} from "@/lib/access/fields";
import { gender } from "@/lib/participants/sex";
import { words } from "@/lib/request/fields";
import { readQuery, withoutFields, type Search } from "@/lib/request/query";

const slug = text(80);
const ticked = z
  .string()
  .optional()
  .transform((value) => value === "on");

/** The day of the meeting; none: the one that the desk shows by itself. */
const ofDay = orNothing(day);

/** When it was done, as the desk's own clock says; what is no time is none. */
const at = z
  .string()
  .optional()
  .transform((said) => {
    const moment = new Date(said ?? "");
    return Number.isNaN(moment.getTime()) ? null : moment;
  });

/** Whose account did it, where a desk hands it in. */
const by = orNothing(identifier);

/** A delegation or one of its delegates, at a meeting. */
const listed = z.object({
  meeting: slug,
  delegation: identifier.optional(),
  participant: identifier.optional(),
});
const isOne = ({ delegation, participant }: z.infer<typeof listed>) =>
  (delegation === undefined) !== (participant === undefined);
const one = { error: "unknownChoice", path: ["delegation"] };

/** `mark`: the id that the mark is to have, so that sending it twice makes one mark. */
export const markSchema = listed.extend({ day: ofDay, mark: identifier.optional(), at, by }).refine(isOne, one);

export const undoSchema = z.object({ meeting: slug, mark: identifier, at, by });

/** What a desk adds that hands it in later: by whom and when it was added, and the id that the mark is to have. */
const handedIn = { mark: identifier.optional(), at, by };

/** `id`: the id that the delegate is to have, so that sending the form twice adds one. */
export const addDelegateSchema = z.object({
  ...handedIn,
  meeting: slug,
  delegation: identifier,
  day: ofDay,
  id: identifier,
  honorific: optionalText(40),
  givenNames: optionalName(120),
  familyName: name(120),
  position: optionalText(200),
  gender,
  head: ticked,
  present: ticked,
});

/** `version`: the one that was on the page. */
export const correctDelegateSchema = addDelegateSchema
  .omit({ delegation: true, day: true, id: true, present: true, mark: true, at: true, by: true })
  .extend({
    participant: identifier,
    version: z.coerce.number({ error: "unknownChoice" }).int({ error: "unknownChoice" }),
  });

const present = ticked;

export const addStateSchema = z.object({ ...handedIn, meeting: slug, day: ofDay, state: stateCode, present });

/** One on record, or a new one by its name. */
export const addOrganisationSchema = z.object({
  ...handedIn,
  meeting: slug,
  day: ofDay,
  organisation: z
    .union([identifier, z.literal("")], { error: "unknownChoice" })
    .optional()
    .transform((id) => id || null),
  name: optionalName(200),
  acronym: optionalText(20),
  present,
});

export const withdrawDelegateSchema = z.object({ meeting: slug, participant: identifier });
export const withdrawDelegationSchema = z.object({ meeting: slug, delegation: identifier });

/** Orders in which States are listed and seated: of their English or their French names. */
export const orders = ["en", "fr"] as const;
export type Order = (typeof orders)[number];

export interface OrderAsked {
  order: Order;
  /** What was typed and is no order; null: all is well. */
  wrong: string | null;
}

/** Reads `?order=`. */
export function readOrder(typed: string | string[] | undefined): OrderAsked {
  const found = orders.find((order) => order === (typed ?? "en"));
  return { order: found ?? "en", wrong: found ? null : String(typed) };
}

const deskFields = {
  q: words,
  order: choice(orders),
  day,
  was: day,
  add: identifier,
  marked: identifier,
  added: identifier,
  done: choice(["delegateAdded", "delegateCorrected", "delegateWithdrawn", "delegationAdded", "delegationWithdrawn"]),
  problem: choice(["refused", "invalid", "day"]),
};

/**
 * Reads the query of the desk's address: a search, an order, a day, the day on which those shown were there, a delegation to add a
 * delegate to, what was marked or done last.
 */
export const readDeskQuery = (search: Search) =>
  withoutFields(readQuery(deskFields, search), ["day", "was", "add", "marked", "added", "done", "problem"]);

const { q, order, day: ofDesk, was } = deskFields;

/** Reads which desk somebody comes from and goes back to. */
export const readDeskPlace = (search: Search) => withoutFields(readQuery({ q, order, day: ofDesk, was }, search));
