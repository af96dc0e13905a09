// What may be said of support that a State had with its plans.
import { z } from "zod";
import {
  day,
  identifier,
  lines,
  optionalLines,
  optionalText,
  orNothing,
  stateCode,
  version,
} from "@/lib/access/fields";
import { Confidence, PlanEventKind, SupportModel } from "@/lib/database/generated/enums";
import { planOrganisers } from "@/lib/meetings/plan-organisers";
import { roughDate } from "./rough";

export const supportModels = Object.values(SupportModel);
export const supportStages = Object.values(PlanEventKind);
export const confidences = Object.values(Confidence);

const supporters = planOrganisers.superRefine((named, context) => {
  if (named.length === 0) context.addIssue({ code: "custom", message: "supporterNeeded", path: ["0", "who"] });
});

const said = z.object({
  model: z.enum(SupportModel, { error: "choose" }),
  title: optionalText(240),
  startsOn: roughDate,
  endsOn: orNothing(day),
  place: optionalText(120),
  supporters,
  plan: orNothing(identifier),
  towards: orNothing(z.enum(PlanEventKind, { error: "unknownChoice" })),
  meeting: orNothing(identifier),
  note: optionalLines(2000),
  /** The coordinator's alone: a State reports what it knows itself. */
  source: optionalText(1000),
  confidence: orNothing(z.enum(Confidence, { error: "unknownChoice" })),
});

type Said = Pick<z.infer<typeof said>, "startsOn" | "endsOn">;

const dated = <Shape extends z.ZodType<Said>>(shape: Shape) =>
  shape
    .refine(({ startsOn, endsOn }) => endsOn === null || startsOn.precision === "day", {
      error: "endOfRoughDate",
      path: ["endsOn"],
    })
    .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn.date, {
      error: "endsBeforeItStarts",
      path: ["endsOn"],
    });

/** `id`: the id that it is to have, so that sending the form twice records it once. */
export const recordSupportSchema = dated(said.extend({ state: stateCode, id: identifier }));
export type NewSupport = z.infer<typeof recordSupportSchema>;

export const editSupportSchema = dated(said.extend({ support: identifier, version }));
export type SupportChange = z.infer<typeof editSupportSchema>;

export const withdrawSupportSchema = z.object({ support: identifier, version, reason: lines(1000) });
export const confirmSupportSchema = z.object({ support: identifier, version });
