// What may be said of a note that is handed in, and of the meeting that is made of it.
import { z } from "zod";
import {
  choice,
  identifier,
  lines,
  optionalLines,
  orNothing,
  stateCode,
  text,
  uploadedFile,
} from "@/lib/access/fields";
import { speakersField } from "@/lib/agenda/schema";
import type { Confidence, FigureKind } from "@/lib/database/generated/enums";
import { planShape } from "@/lib/meetings/plan-schema";
import { flattened } from "@/lib/access/form";
import { asKept } from "./handed-in";
import { bodyRows } from "./body-rows";

/** 10 MB. */
export const largestNote = 10 * 1024 * 1024;

/** Letters: the prose of the longest note, and all its other fields. */
const mostCorrections = 400_000;

export const noteFileSchema = z.object({ file: uploadedFile });
export const noteTextSchema = z.object({ text: z.string().default("").transform(asKept) });
export const draftSchema = z.object({ draft: identifier });

/** The form as it stands, half filled in or wrong: nothing of it is asked but that it is no more than such a form can hold. */
export const correctionsSchema = z
  .looseObject({ draft: identifier })
  .transform(({ draft, ...fields }) => ({ draft, corrections: JSON.stringify(flattened(fields)) }))
  .refine(({ corrections }) => corrections.length <= mostCorrections, { error: "noteTooLong", path: ["form"] });

export const figureKinds = [
  "statesAttending",
  "statesWithPointOfContact",
  "organisations",
  "persons",
] as const satisfies FigureKind[];
export const confidences = ["high", "medium", "low"] as const satisfies Confidence[];
/** The parts of a note that are prose, as they are kept with a meeting. */
export const proseParts = ["background", "highlights", "assessment", "comments"] as const;

const ticked = z
  .string()
  .optional()
  .transform((value) => value === "on");

/** Boxes of one name come joined by commas. */
const stateList = z
  .string()
  .default("")
  .transform((typed) => [...new Set(typed.split(",").filter(Boolean))])
  .pipe(z.array(stateCode));

const figure = z
  .object({
    value: orNothing(
      z.coerce
        .number({ error: "figure" })
        .int({ error: "figure" })
        .min(0, { error: "figure" })
        .max(100_000, { error: "figure" }),
    ),
    quote: optionalLines(2000),
  })
  .optional();

/** "leave": it is left out, or stays unknown; "done": it was put right in the fields; "state:RS": it is that State; "body": it is an organisation of that name. */
const decision = z
  .string()
  .regex(/^(?:leave|done|body|state:[A-Z]{2})?$/, { error: "unknownChoice" })
  .transform((typed) => typed || null);

const byNumber = <Value>(value: z.ZodType<Value>) =>
  z.record(z.string().regex(/^\d{1,3}$/), value, { error: "unknownChoice" }).default({});

export const makeMeetingSchema = planShape.omit({ capacity: true, answerBy: true }).extend({
  draft: identifier,
  states: stateList,
  organisations: bodyRows,
  speakers: speakersField,
  figures: z
    .object({ statesAttending: figure, statesWithPointOfContact: figure, organisations: figure, persons: figure })
    .default({}),
  background: optionalLines(40_000),
  highlights: optionalLines(40_000),
  assessment: optionalLines(40_000),
  comments: optionalLines(40_000),
  source: text(300),
  confidence: choice(confidences),
  note: orNothing(lines(2000)),
  unsure: byNumber(decision),
  contradictions: byNumber(ticked),
  double: ticked,
});
export type MeetingFromNote = z.infer<typeof makeMeetingSchema>;
