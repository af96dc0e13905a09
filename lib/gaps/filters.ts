// What the address of needs and gaps may ask.
import { z } from "zod";
import { choice } from "@/lib/access/fields";
import { today } from "@/lib/dates";
import { readQuery, withoutFields, type Search } from "@/lib/request/query";
import { paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";

/** The year in which the resolution was adopted. */
export const firstYear = 2004;
export const lastYear = () => Number(today().slice(0, 4)) + 3;

const fields = {
  paragraph: choice(paragraphs),
  weapon: choice(weaponTypes),
  /** In which States had many. */
  year: z.coerce
    .number({ error: "unknownChoice" })
    .int({ error: "unknownChoice" })
    .refine((year) => year >= firstYear && year <= lastYear(), { error: "unknownChoice" }),
  /** For so many years States had none. */
  none: z.coerce
    .number({ error: "unknownChoice" })
    .int({ error: "unknownChoice" })
    .min(1, { error: "unknownChoice" })
    .max(20, { error: "unknownChoice" }),
};

export const readGapsQuery = (search: Search) => withoutFields(readQuery(fields, search), ["paragraph", "weapon"]);
export type GapsQuery = ReturnType<typeof readGapsQuery>;

/** @returns the address of a cell, a row or a column. */
export const cellAddress = (asked: { paragraph?: string; weapon?: string }) =>
  `/activities/needs?${new URLSearchParams(asked).toString()}`;
