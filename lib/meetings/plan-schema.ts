// What may be said of a meeting that is planned.
import { z } from "zod";
import { choice, day, lines, optionalText, orNothing, stateCode, text, version } from "@/lib/access/fields";
import type { MeetingKind, MeetingMode } from "@/lib/database/generated/enums";
import { planDates } from "./plan-dates";
import { planOrganisers } from "./plan-organisers";

export const meetingKinds = ["network", "workshop", "roundTable", "training", "other"] as const satisfies MeetingKind[];
export const meetingModes = ["onSite", "online", "hybrid"] as const satisfies MeetingMode[];

const number = (most: number, error: string) =>
  orNothing(z.coerce.number({ error }).int({ error }).min(1, { error }).max(most, { error }));

/** One to a line, with or without a dash or a dot before it. */
const listOfLines = (most: number) =>
  orNothing(lines(most)).transform((typed) =>
    (typed ?? "")
      .split(/\r?\n|\r/)
      .map((line) => line.replace(/^\s*(?:[-–—•*·]\s+)?/, "").trim())
      .filter(Boolean),
  );

/** The fields of a plan, each by itself. */
export const planShape = z.object({
  title: text(200),
  kind: choice(meetingKinds),
  /** Left empty, a network meeting's is found. */
  ordinal: number(99, "ordinal"),
  dates: planDates,
  mode: choice(meetingModes),
  venue: optionalText(200),
  city: optionalText(120),
  hostCode: orNothing(stateCode),
  organisers: planOrganisers,
  objectives: listOfLines(6000),
  capacity: number(10_000, "capacity"),
  answerBy: orNothing(day),
});

const isAnsweredInTime = ({ answerBy, dates }: Pick<z.infer<typeof planShape>, "answerBy" | "dates">) =>
  answerBy === null || answerBy <= dates.endsOn;
const late = { error: "answerTooLate", path: ["answerBy"] };

export const planMeetingSchema = planShape.refine(isAnsweredInTime, late);
export type MeetingPlan = z.infer<typeof planMeetingSchema>;

export const editMeetingSchema = planShape.extend({ meeting: text(80), version }).refine(isAnsweredInTime, late);

export const cancelMeetingSchema = z.object({ meeting: text(80), version, reason: lines(1000) });
export const reviveMeetingSchema = z.object({ meeting: text(80), version });
