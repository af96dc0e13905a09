import { z } from "zod";
import {
  choice,
  day,
  identifier,
  lines,
  optionalLines,
  optionalText,
  stateCode,
  text,
  version,
} from "@/lib/access/fields";
import type { Typed } from "@/lib/access/outcome";
import type { RoughDate } from "@/lib/dates/format";
import { today } from "@/lib/dates";
import type { Paragraph, WeaponType } from "@/lib/database/generated/enums";
import { paragraphs, paragraphsInOrder, weaponsInOrder, weaponTypes } from "@/lib/resolution/vocabulary";
import { deadlineIn, writtenDeadline } from "./deadline";
import { measureStatuses } from "./rules";

/** What a plan says of a measure. */
export interface MeasureSaid {
  number: string;
  text: string;
  paragraphs: Paragraph[];
  weapons: WeaponType[];
  bodies: string[];
  deadline: RoughDate | null;
  indicator: string | null;
}

export const mostBodies = 20;
export const longest = {
  number: 20,
  text: 2000,
  body: 200,
  indicator: 500,
  note: 2000,
  source: 1000,
  reason: 500,
} as const;

/** What stands in several boxes of one name (lib/access/form.ts joins them), each one of the values. */
const ticked = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  inOrder: (chosen: Values[number][]) => Values[number][],
) =>
  z
    .string()
    .default("")
    .transform((typed) => typed.split(",").filter(Boolean))
    .pipe(z.array(choice(values), { error: "unknownChoice" }).transform(inOrder));

/** @returns the bodies named in a text, one a line or parted by semicolons. */
export const bodiesIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[;\n]/)
      .map((body) => body.trim())
      .filter(Boolean),
  ),
];

export const bodiesList = z.array(text(longest.body)).max(mostBodies, { error: "tooManyBodies" });

const fields = {
  number: text(longest.number),
  text: lines(longest.text),
  paragraphs: ticked(paragraphs, (chosen) => paragraphsInOrder(chosen as Paragraph[])),
  weapons: ticked(weaponTypes, (chosen) => weaponsInOrder(chosen as WeaponType[])),
  bodies: optionalLines(mostBodies * longest.body)
    .transform((typed) => bodiesIn(typed ?? ""))
    .pipe(bodiesList),
  deadline: z
    .string()
    .max(60, { error: "deadline" })
    .default("")
    .transform((typed, context): RoughDate | null => {
      if (typed.trim() === "") return null;
      const deadline = deadlineIn(typed);
      if (!deadline) context.addIssue({ code: "custom", message: "deadline" });
      return deadline;
    }),
  indicator: optionalLines(longest.indicator),
};

const plan = z.coerce.number({ error: "unknownChoice" }).int().min(1).max(999);

export const addMeasureSchema = z.object({ stateCode, plan, ...fields });
export const editMeasureSchema = z.object({ measureId: identifier, version, ...fields });
export const withdrawMeasureSchema = z.object({ measureId: identifier, version, reason: lines(longest.reason) });

export const reportProgressSchema = z.object({
  measureId: identifier,
  on: day.refine((on) => on <= today(), { error: "dayNotYet" }),
  status: choice(measureStatuses),
  note: optionalLines(longest.note),
  /** Asked of who names sources alone. */
  source: optionalText(longest.source),
});
export const withdrawProgressSchema = z.object({ progressId: identifier });

/** A measure as the fields of its form. */
export const asTyped = (said: MeasureSaid): Typed => ({
  number: said.number,
  text: said.text,
  paragraphs: said.paragraphs.join(","),
  weapons: said.weapons.join(","),
  bodies: said.bodies.join("\n"),
  deadline: writtenDeadline(said.deadline),
  indicator: said.indicator ?? "",
});
