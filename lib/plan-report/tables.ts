import "server-only";
import { cut } from "@/lib/plans/api";
import type { PlanReport, ReportedMeasure } from "./gather";
import { reportWords } from "./words";

/** Heads and rows; a cell is a text, a number or nothing. */
export interface Table {
  heads: string[];
  rows: (string | number | null)[][];
}

const planColumns = [
  "state",
  "code",
  "region",
  "sequence",
  "kind",
  "stage",
  "periodFrom",
  "periodTo",
  "periodNote",
  "instrument",
  "link",
  "lastEvent",
  "lastOn",
  "source",
  "confidence",
  "conflict",
] as const;
const eventColumns = ["state", "code", "sequence", "event", "date", "by", "text", "source", "confidence"] as const;
const measureColumns = [
  "code",
  "sequence",
  "number",
  "measure",
  "paragraphs",
  "weapons",
  "bodies",
  "deadline",
  "status",
  "statusOn",
] as const;

/** "op3a" as "OP 3 (a)". */
const paragraph = (one: string) =>
  one.replace(/^op(\d+)([a-d]?)$/, (_, number: string, letter: string) => `OP ${number}${letter && ` (${letter})`}`);

/** @returns a row a plan; a State of which nothing is known has a row that says so. */
export async function planTable({ rows, locale }: PlanReport): Promise<Table> {
  const { say, event, doubts } = await reportWords(locale);
  const shown = rows.filter(({ inView }) => inView);
  return {
    heads: planColumns.map((column) => say(`planReport.columns.${column}`)),
    rows: shown.flatMap(({ state, plans }) => {
      const named = [state.name, state.code, say(`plans.regions.${state.subRegion}`)];
      if (plans.length === 0) {
        const nothing = [null, null, say("planReport.nothing")];
        return [[...named, ...nothing, ...planColumns.slice(6).map(() => null)]];
      }
      return plans.map(({ plan, stage, lastEvent }) => [
        ...named,
        plan.sequence,
        plan.kindNote ?? say(`plans.kinds.${plan.kind}`),
        say(`plans.stages.${stage}`),
        cut(plan.periodFrom, plan.periodFromPrecision),
        cut(plan.periodTo, plan.periodToPrecision),
        plan.periodNote,
        plan.instrument,
        plan.link,
        lastEvent && event(lastEvent),
        lastEvent && cut(lastEvent.date, lastEvent.precision),
        plan.source ?? say("plans.state.reported"),
        doubts(plan).join("; ") || null,
        plan.conflict,
      ]);
    }),
  };
}

/** @returns a row an event of these plans. */
export async function eventTable({ rows, locale }: PlanReport): Promise<Table> {
  const { say } = await reportWords(locale);
  return {
    heads: eventColumns.map((column) => say(`planReport.columns.${column}`)),
    rows: rows
      .filter(({ inView }) => inView)
      .flatMap(({ state, plans }) =>
        plans.flatMap(({ plan, events }) =>
          events.map(({ kind, date, precision, by, text, source, confidence }) => [
            state.name,
            state.code,
            plan.sequence,
            say(`plans.events.${kind}`),
            cut(date, precision),
            by ? say("planReport.yes") : null,
            text,
            source ?? say("plans.state.reported"),
            confidence && confidence !== "high" ? say(`plans.doubt.${confidence}`) : null,
          ]),
        ),
      ),
  };
}

/** @returns a row a measure. */
export async function measureTable(measures: ReportedMeasure[], locale: string): Promise<Table> {
  const { say } = await reportWords(locale);
  return {
    heads: measureColumns.map((column) => say(`planReport.columns.${column}`)),
    rows: measures.map((one) => [
      one.stateCode,
      one.sequence,
      one.number,
      one.text,
      one.paragraphs.map(paragraph).join("; ") || null,
      one.weapons.map((weapon) => say(`planReport.weapons.${weapon}`)).join("; ") || null,
      one.bodies.join("; ") || null,
      cut(one.deadline, one.deadlinePrecision),
      one.status && say(`planReport.statuses.${one.status}`),
      one.statusOn,
    ]),
  };
}
