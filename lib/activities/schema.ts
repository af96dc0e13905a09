// What may be said of an activity.
import { z } from "zod";
import {
  choice,
  emailAddress,
  identifier,
  lines,
  optionalLines,
  optionalText,
  orNothing,
  stateCode,
  text,
  version,
} from "@/lib/access/fields";
import {
  SubRegion,
  type ActivityCircle,
  type ActivityKind,
  type ActivityStatus,
  type MeetingMode,
} from "@/lib/database/generated/enums";
import { today } from "@/lib/dates";
import { planOrganisers } from "@/lib/meetings/plan-organisers";
import { themes, themesInOrder } from "@/lib/resolution/themes";
import { paragraphs, paragraphsInOrder, weaponsInOrder, weaponTypes } from "@/lib/resolution/vocabulary";
import { intervals, mostSessions, typedSessions, writtenOut } from "./sessions";

export const activityKinds = [
  "workshop",
  "roundTable",
  "training",
  "webinarSeries",
  "peerReview",
  "visit",
  "needsAssessment",
  "legislativeAssistance",
  "equipment",
  "meeting",
  "other",
] as const satisfies ActivityKind[];
export const activityStatuses = [
  "idea",
  "planned",
  "confirmed",
  "held",
  "cancelled",
] as const satisfies ActivityStatus[];
/** Those that a form offers: what is cancelled is so for a reason, asked elsewhere. */
export const openStatuses = ["idea", "planned", "confirmed", "held"] as const satisfies ActivityStatus[];
export const activityCircles = ["public", "network", "states", "named"] as const satisfies ActivityCircle[];
export const activityModes = ["onSite", "online", "hybrid"] as const satisfies MeetingMode[];
export const reaches = ["states", "region"] as const;

/** Ticked boxes of one name come joined by commas. */
const ticked = <Value extends string>(value: z.ZodType<Value, string>) =>
  z
    .string()
    .default("")
    .transform((typed) => [...new Set(typed.split(",").filter(Boolean))])
    .pipe(z.array(value));

const whole = (least: number, most: number, error: string) =>
  orNothing(z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error }));

const organisers = planOrganisers.superRefine((named, context) => {
  if (named.length === 0) context.addIssue({ code: "custom", message: "activityOrganiser", path: ["0", "who"] });
});

const repeat = z
  .object({ every: orNothing(choice(intervals)), times: whole(2, mostSessions, "repeatTimes") })
  .default({ every: null, times: null });

/** The fields of an activity, each by itself. */
export const activityShape = z.object({
  title: text(200),
  kind: choice(activityKinds),
  status: choice(activityStatuses),
  text: optionalLines(6000),
  organisers,
  funders: planOrganisers,
  /** For the whole region, whatever States are ticked, or for these. */
  reach: choice(reaches),
  states: ticked(stateCode),
  /** All the States of these, beside the States ticked. */
  subRegions: ticked(z.enum(SubRegion, { error: "unknownChoice" })),
  paragraphs: ticked(choice(paragraphs)).transform(paragraphsInOrder),
  weapons: ticked(choice(weaponTypes)).transform(weaponsInOrder),
  themes: ticked(choice(themes)).transform(themesInOrder),
  sessions: typedSessions,
  repeat,
  mode: choice(activityModes),
  city: optionalText(120),
  hostCode: orNothing(stateCode),
  venue: optionalText(200),
  expected: whole(1, 100_000, "expected"),
  contactName: optionalText(200),
  contactEmail: orNothing(emailAddress),
  circle: choice(activityCircles),
  /** The organisations that may read what is for those named; they count with no other circle. */
  readers: ticked(identifier),
  /** Why it goes on over a strong overlap. */
  overlapReason: optionalLines(1000),
});
/** What its form says of an activity. */
export type Said = z.infer<typeof activityShape>;

type Complain = (path: string, message: string) => void;

function checkRepeat({ sessions, repeat: { every, times } }: Said, complain: Complain): void {
  if (every === null) return;
  if (times === null) complain("repeat.times", "repeatTimes");
  if (sessions.length !== 1 || sessions[0]?.precision !== "day") complain("repeat.every", "repeatOne");
}

/** What the fields of an activity must be together. */
function check(given: Said, complain: Complain): void {
  const { status, sessions } = given;
  if (status === "held" && sessions.some(({ startsOn }) => startsOn > today())) complain("status", "heldYet");
  checkRepeat(given, complain);
}

const reached = z.object({ reach: z.string(), states: z.array(z.string()), subRegions: z.array(z.string()) });
const statesChosen = {
  error: "chooseStates",
  path: ["states"],
  // Said along with what is wrong with other fields.
  when: ({ value }: { value: unknown }) => reached.safeParse(value).success,
};

const checked = <Shape extends z.ZodType<Said>>(shape: Shape) =>
  shape
    .refine(
      ({ reach, states, subRegions }) => reach !== "states" || states.length + subRegions.length > 0,
      statesChosen,
    )
    .superRefine((given, context) => {
      check(given, (path, message) => {
        context.addIssue({ code: "custom", message, path: path.split(".") });
      });
    });

/** @returns the sessions of what was said, repeats written out. */
export const sessionsOf = ({ sessions, repeat: { every, times } }: Pick<Said, "sessions" | "repeat">) =>
  every !== null && sessions[0] ? writtenOut(sessions[0], every, times ?? 1) : sessions;

/** `id`: the id that it is to have, so that sending the form twice adds it once. */
export const addActivitySchema = checked(activityShape.extend({ id: identifier }));
export type NewActivity = z.infer<typeof addActivitySchema>;

const address = text(120);
export const editActivitySchema = checked(activityShape.extend({ activity: address, version }));
export type ActivityChange = z.infer<typeof editActivitySchema>;

export const cancelActivitySchema = z.object({ activity: address, version, reason: lines(1000) });
export const withdrawActivitySchema = z.object({ activity: address, version, reason: lines(1000) });
export const serveSchema = z.object({
  activity: address,
  version,
  measures: ticked(identifier),
  needs: ticked(identifier),
});
