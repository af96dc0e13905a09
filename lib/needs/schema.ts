// What may be said of needs and of lessons.
import { z } from "zod";
import {
  choice,
  day,
  identifier,
  lines,
  optionalLines,
  orNothing,
  stateCode,
  text,
  version,
} from "@/lib/access/fields";
import { NeedEnd, PlanCircle } from "@/lib/database/generated/enums";
import { today } from "@/lib/dates";
import { paragraphs, paragraphsInOrder, weaponsInOrder, weaponTypes } from "@/lib/resolution/vocabulary";

export const circles = ["public", "network", "states"] as const satisfies PlanCircle[];
export const needEnds = ["met", "lapsed"] as const satisfies NeedEnd[];

/** Ticked boxes of one name come joined by commas. */
const ticked = <const Values extends readonly [string, ...string[]]>(values: Values, error: string) =>
  z
    .string()
    .default("")
    .transform((typed) => typed.split(",").filter(Boolean))
    .pipe(z.array(choice(values)).min(1, { error }));

const dayUntilNow = day.refine((typed) => typed <= today(), { error: "notYet" });

const need = z.object({
  text: lines(4000),
  paragraphs: ticked(paragraphs, "paragraphsNeeded").transform(paragraphsInOrder),
  weapons: ticked(weaponTypes, "weaponsNeeded").transform(weaponsInOrder),
  measure: orNothing(identifier),
  circle: z.enum(PlanCircle, { error: "choose" }),
  statedOn: dayUntilNow,
});

/** `id`: the id that it is to have, so that sending the form twice states it once. */
export const stateNeedSchema = need.extend({ state: stateCode, id: identifier });
export type NewNeed = z.infer<typeof stateNeedSchema>;
export const editNeedSchema = need.extend({ need: identifier, version });
export type NeedChange = z.infer<typeof editNeedSchema>;
export const endNeedSchema = z.object({
  need: identifier,
  version,
  end: z.enum(NeedEnd, { error: "choose" }),
  endedOn: dayUntilNow,
  endNote: optionalLines(1000),
});

const lesson = z.object({
  title: text(200),
  text: lines(8000),
  plan: orNothing(identifier),
  circle: z.enum(PlanCircle, { error: "choose" }),
  statedOn: dayUntilNow,
});

/** `id`: as with needs. */
export const shareLessonSchema = lesson.extend({ state: stateCode, id: identifier });
export type NewLesson = z.infer<typeof shareLessonSchema>;
export const editLessonSchema = lesson.extend({ lesson: identifier, version });
export type LessonChange = z.infer<typeof editLessonSchema>;
export const withdrawLessonSchema = z.object({ lesson: identifier, version });
