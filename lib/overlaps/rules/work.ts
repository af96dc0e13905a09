import type { ActivityKind } from "@/lib/database/generated/enums";
import { speaksOf, wordsOfBoth } from "./matching";
import type { Comparable, Reason } from "./shapes";
import type { Subject } from "./subject";

/** What is done, whatever it is called. */
type Work =
  | "equipping"
  | "lawmaking"
  | "assessing"
  | "reviewing"
  | "exercising"
  | "online"
  | "teaching"
  | "discussing"
  | "conferring"
  | "visiting";

const ofKind: Record<ActivityKind, Work> = {
  workshop: "teaching",
  training: "teaching",
  other: "teaching",
  roundTable: "discussing",
  meeting: "conferring",
  visit: "visiting",
  peerReview: "reviewing",
  needsAssessment: "assessing",
  legislativeAssistance: "lawmaking",
  equipment: "equipping",
  webinarSeries: "online",
};

/** Kinds that may be held on anything, so that their words tell more. */
const isOpen = (work: Work) => work === "teaching" || work === "discussing" || work === "conferring";

const isLaw = speaksOf(
  "draft law, =bill, model law, law drafting, draft regulation, draft decree, legal review, amendment",
);
const mayBeLaw = speaksOf("=law, =laws, legislat, criminal code, penal, legal framework, articles");
const onExercise = speaksOf("exercise, table top, tabletop, drill, simulation");
const onAssessment = speaksOf(
  "assess, evaluat, apprais, audit, gap analysis, gap study, fact finding, scoping, advisory service, what is missing",
);
const online = speaksOf("webinar, virtual, e learning, online course");

const speaksOfLaw = (activity: Comparable) => [isLaw, mayBeLaw].some((speaks) => speaks(wordsOfBoth(activity)));

/** What is done in an activity: its kind, unless its words say that a law is made, or something is exercised or assessed; its theme may leave it open. */
function worksOf(activity: Comparable): Work[] {
  const work = ofKind[activity.kind];
  if (work === "lawmaking" && !activity.themes.includes("legislation") && !speaksOfLaw(activity))
    return [work, "discussing"];
  if (work === "visiting" && onAssessment(wordsOfBoth(activity))) return ["assessing"];
  if (!isOpen(work)) return [work];
  const kinds = activity.kind === "other" ? (["teaching", "discussing", "conferring"] as const) : [work];
  const folded = wordsOfBoth(activity);
  if (isLaw(folded)) return ["lawmaking"];
  if (onExercise(folded)) return ["exercising"];
  return [
    ...kinds,
    ...(activity.themes.includes("legislation") || mayBeLaw(folded) ? ["lawmaking" as const] : []),
    ...(online(folded) ? ["online" as const] : []),
  ];
}

/** How much two kinds of work on one subject get into each other's way; others complement each other, which counts 0.4. */
const between: [Work, Work, number][] = [
  ["teaching", "discussing", 0.95],
  ["teaching", "conferring", 0.75],
  ["discussing", "conferring", 0.95],
  ["teaching", "visiting", 0.9],
  ["discussing", "visiting", 0.95],
  ["conferring", "visiting", 0.95],
  ["teaching", "exercising", 0.8],
  ["discussing", "exercising", 0.7],
  ["conferring", "exercising", 0.7],
  ["teaching", "online", 0.55],
  ["discussing", "online", 0.6],
  ["conferring", "online", 0.6],
  ["reviewing", "visiting", 0.8],
  ["reviewing", "assessing", 0.8],
  ["reviewing", "conferring", 0.7],
  ["reviewing", "discussing", 0.7],
  ["reviewing", "teaching", 0.6],
  ["assessing", "visiting", 0.9],
  ["assessing", "conferring", 0.6],
  ["assessing", "discussing", 0.6],
  ["assessing", "teaching", 0.5],
];

function nearnessOf(one: Work, other: Work): number {
  if (one === other) return 1;
  const both = [one, other];
  return between.find(([first, second]) => both.includes(first) && both.includes(second))?.[2] ?? 0.4;
}

/** A plan is written by the same few people, whatever their sitting is called. */
const writesPlan = ({ topics }: Subject) => topics.get("nationalActionPlan") === 1;

/** @returns how much the work of two activities is the same, from 0 to 1, and why. */
export function nearInWork(
  [one, first]: [Comparable, Subject],
  [other, second]: [Comparable, Subject],
): { near: number; reasons: Reason[] } {
  const others = worksOf(other);
  const works = Math.max(...worksOf(one).flatMap((work) => others.map((another) => nearnessOf(work, another))));
  const near = writesPlan(first) && writesPlan(second) ? Math.max(works, 0.9) : works;
  if (near < 0.8) return { near, reasons: [{ key: "otherWork" }] };
  return { near, reasons: one.kind === other.kind ? [{ key: "sameKind" }] : [] };
}
