// What may be said of a plan and of what happened to it.
import { z } from "zod";
import {
  choice,
  identifier,
  lines,
  optionalLines,
  optionalText,
  orNothing,
  stateCode,
  text,
  version,
} from "@/lib/access/fields";
import type { Confidence, PlanCircle, PlanEventKind } from "@/lib/database/generated/enums";
import { languagesNamed } from "@/lib/contacts/languages";
import { periodEnd, periodStart, today } from "@/lib/dates";
import { requestContext } from "@/lib/request/context";
import { optionalRoughDate, roughDate } from "./rough-date";
import { planKinds } from "./schema";

export const eventKinds = [
  "interest",
  "needsAnalysis",
  "drafting",
  "adopted",
  "submitted",
  "implementing",
  "reviewed",
] as const satisfies PlanEventKind[];
export const planCircles = ["public", "network", "states"] as const satisfies PlanCircle[];
export const confidences = ["high", "medium", "low"] as const satisfies Confidence[];

/** The day on which resolution 1540 was adopted. */
const resolution = "2004-04-28";

const ticked = z
  .string()
  .optional()
  .transform((typed) => typed === "on");

/** Asked of who names sources alone. */
const sourced = { source: optionalText(1000), confidence: orNothing(choice(confidences)) };
export type Sourced = z.infer<z.ZodObject<typeof sourced>>;

const happened = roughDate.superRefine(({ date, precision }, context) => {
  const wrong = (message: string) => context.addIssue({ code: "custom", message, path: ["year"] });
  if (periodStart(date, precision) > today()) wrong("eventToCome");
  else if (periodEnd(date, precision) < resolution) wrong("beforeResolution");
});

const event = z.object({ kind: choice(eventKinds), date: happened, by: ticked, text: optionalLines(1000), ...sourced });
export type EventSaid = z.infer<typeof event>;

/** `id`: made with the form, so that a form sent twice reports once. */
export const reportEventSchema = event.extend({ plan: identifier, id: identifier });

const grounds = { event: identifier, id: identifier, reason: lines(1000) };
const step = choice(["check", "change", "withdraw"]);
export const withdrawEventSchema = z.discriminatedUnion(
  "instead",
  [
    z.object({ instead: z.literal("nothing"), step, ...grounds }),
    event.extend({ instead: z.literal("event"), step, ...grounds }),
  ],
  { error: "choose" },
);

const link = orNothing(
  text(500).refine((typed) => /^https?:\/\//i.test(typed) && URL.canParse(typed), { error: "link" }),
);

const languages = optionalText(200).transform((typed, context) => {
  const found = typed === null ? [] : languagesNamed(typed, requestContext().locale);
  if (found) return found;
  context.addIssue({ code: "custom", message: "unknownLanguage" });
  return z.NEVER;
});

const plan = z.object({
  kind: choice(planKinds),
  title: optionalText(300),
  instrument: optionalText(300),
  instrumentNumber: optionalText(100),
  periodFrom: optionalRoughDate,
  periodTo: optionalRoughDate,
  periodNote: optionalText(100),
  languages,
  link,
  responsibleBody: optionalText(300),
  note: optionalLines(2000),
  circle: choice(planCircles),
  ...sourced,
});
export type PlanSaid = z.infer<typeof plan>;

const endsAfterItBegins = ({ periodFrom, periodTo }: PlanSaid) =>
  !periodFrom ||
  !periodTo ||
  periodEnd(periodTo.date, periodTo.precision) >= periodStart(periodFrom.date, periodFrom.precision);
const backwards = { error: "endsBeforeItStarts", path: ["periodTo", "year"] };

export const addPlanSchema = plan.extend({ state: stateCode, id: identifier }).refine(endsAfterItBegins, backwards);
export const editPlanSchema = plan.extend({ plan: identifier, version }).refine(endsAfterItBegins, backwards);

export const withdrawPlanSchema = z.object({
  plan: identifier,
  version,
  reason: lines(1000),
  step: choice(["check", "change", "withdraw"]),
});

const fact = /^(?:event:[0-9a-f-]{36}|plan:[0-9a-f-]{36}:\d{1,9})$/;
export const confirmSchema = z.object({
  state: stateCode,
  /** As `nameOfPlan` and `nameOfEvent` write them (./unconfirmed.ts), those of several boxes joined by commas. */
  facts: z
    .string({ error: "required" })
    .transform((typed) => [...new Set(typed.split(","))])
    .refine((names) => names.length <= 2000 && names.every((name) => fact.test(name)), { error: "unknownChoice" }),
});
