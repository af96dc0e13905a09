import { describe, expect, test } from "vitest";
import { z } from "zod";
import states from "@/prisma/reference/states.json";
import activitiesFile from "./marked/activities.json";
import halvesFile from "./marked/halves.json";
import pairsFile from "./marked/pairs.json";

const id = z.string().regex(/^a\d\d$/);
const pair = z.tuple([id, id, z.string().endsWith(".")]);
const session = z
  .strictObject({
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    precision: z.enum(["day", "month", "quarter", "year"]),
  })
  .refine(({ startsOn, endsOn }) => "2026-06-01" <= startsOn && startsOn <= endsOn && endsOn <= "2027-12-31");
const activity = z.strictObject({
  id,
  title: z.string().min(1),
  organisers: z.array(z.string().min(1)).min(1),
  kind: z.enum(
    "workshop roundTable peerReview training visit needsAssessment legislativeAssistance equipment webinarSeries meeting other".split(
      " ",
    ),
  ),
  states: z.array(z.enum(states.map((state) => state.code))),
  paragraphs: z.array(z.enum("op1 op2 op3a op3b op3c op3d op4 op5 op6 op7 op8 op9 op10".split(" "))),
  weapons: z.array(z.enum(["nuclear", "chemical", "biological", "delivery", "crossCutting"])),
  themes: z.array(
    z.enum(
      (
        "nationalActionPlan legislation exportControls borderControl physicalProtection accounting financing cbrnResponse " +
        "biosecurity chemicalSecurity nuclearSecurity cyber academiaAndIndustry pointsOfContact reporting transport"
      ).split(" "),
    ),
  ),
  sessions: z.array(session).min(1),
  city: z.string().min(1).nullable(),
  status: z.enum(["idea", "planned", "confirmed", "held", "cancelled"]),
  text: z.string(),
});

const activities = z.array(activity).length(60).parse(activitiesFile);
const pairs = z.strictObject({ strong: z.array(pair), not: z.array(pair) }).parse(pairsFile);
const halves = z.strictObject({ tuning: z.array(id).length(30), heldBack: z.array(id).length(30) }).parse(halvesFile);

describe("the marked activities", () => {
  test("are each in one half", () => {
    expect([...halves.tuning, ...halves.heldBack].toSorted()).toEqual(activities.map((marked) => marked.id).toSorted());
  });

  test("are judged pair by pair, once, and no pair crosses the halves", () => {
    const judged = [...pairs.strong, ...pairs.not];
    const names = judged.map(([first, second]) => [first, second].toSorted().join(" "));
    expect(new Set(names).size).toBe(judged.length);
    expect(judged.filter(([first, second]) => first === second)).toEqual([]);
    const tuning = new Set(halves.tuning);
    expect(judged.filter(([first, second]) => tuning.has(first) !== tuning.has(second))).toEqual([]);
  });

  test("hold a like number of strong pairs in each half", () => {
    const tuning = new Set(halves.tuning);
    const inTuning = pairs.strong.filter(([first]) => tuning.has(first)).length;
    for (const count of [inTuning, pairs.strong.length - inTuning]) {
      expect(count).toBeGreaterThanOrEqual(18);
      expect(count).toBeLessThanOrEqual(25);
    }
  });
});
