import { z } from "zod";
import { choice, identifier, name, optionalName, optionalText, stateCode, text } from "@/lib/access/fields";
import { words } from "@/lib/request/fields";
import { readQuery, withoutFields, type Search } from "@/lib/request/query";

const slug = text(80);
const ticked = z
  .string()
  .optional()
  .transform((value) => value === "on");

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
export const markSchema = listed.extend({ mark: identifier.optional() }).refine(isOne, one);

export const undoSchema = z.object({ meeting: slug, mark: identifier });

/** `id`: the id that the delegate is to have, so that sending the form twice adds one. */
export const addDelegateSchema = z.object({
  meeting: slug,
  delegation: identifier,
  id: identifier,
  honorific: optionalText(40),
  givenNames: optionalName(120),
  familyName: name(120),
  position: optionalText(200),
  head: ticked,
  present: ticked,
});

const present = ticked;

export const addStateSchema = z.object({ meeting: slug, state: stateCode, present });

/** One on record, or a new one by its name. */
export const addOrganisationSchema = z.object({
  meeting: slug,
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
  add: identifier,
  marked: identifier,
  added: identifier,
  done: choice(["delegateAdded", "delegateWithdrawn", "delegationAdded", "delegationWithdrawn"]),
  problem: choice(["refused", "invalid"]),
};

/** Reads the query of the desk's address: a search, an order, a delegation to add a delegate to, what was marked or done last. */
export const readDeskQuery = (search: Search) =>
  withoutFields(readQuery(deskFields, search), ["add", "marked", "added", "done", "problem"]);
