import { z } from "zod";
import { choice, identifier, text } from "@/lib/access/fields";
import { orders } from "@/lib/meetings/schema";
import { readQuery, withoutFields, type Search } from "@/lib/request/query";

/** Whom a list names: all who are on it, or those marked present. */
export const circles = ["registered", "present"] as const;
/** Whether it says how to reach them. */
export const contactChoices = ["without", "with"] as const;
export const listFormats = ["pdf", "docx", "xlsx"] as const;
export type ListFormat = (typeof listFormats)[number];

const listFields = { order: choice(orders), who: choice(circles), contacts: choice(contactChoices) };
const cardFields = { order: choice(orders), who: choice(circles), delegation: identifier };

/** What a list is to be like. */
export interface ListChoice {
  order: (typeof orders)[number];
  who: (typeof circles)[number];
  contacts: (typeof contactChoices)[number];
}

/** Reads the address of a list of participants; a format that is none comes back from the form that asked for it. */
export const readListQuery = (search: Search) =>
  withoutFields(readQuery({ ...listFields, format: choice(listFormats) }, search), ["format"]);

/** Reads the address of the pages that ask for name cards or for a sign-in sheet. */
export const readCardsQuery = (search: Search) => readQuery(cardFields, search);

const meeting = text(80);
const order = choice(orders).default("en");
const who = choice(circles).default("registered");

export const exportListSchema = z.object({
  meeting,
  format: choice(listFormats),
  order,
  who,
  contacts: choice(contactChoices).default("without"),
});
export type ListOrder = z.infer<typeof exportListSchema>;

/** All delegations where none is named. */
const delegation = z
  .union([identifier, z.literal("")], { error: "unknownChoice" })
  .optional()
  .transform((id) => id || null);

export const printCardsSchema = z.object({ meeting, order, who, delegation });
export type CardsOrder = z.infer<typeof printCardsSchema>;
