import "server-only";
import { formatDate, formatMoment } from "@/lib/dates";
import type { PlanOnDay } from "@/lib/plans/as-of";
import type { StateOnDay } from "@/lib/plans/overview";
import { stages, type Stage } from "@/lib/plans/rules";
import { subRegions } from "@/lib/plans/schema";
import { firstSource } from "@/lib/plans/sources";
import type { PlanReport } from "./gather";
import { reportWords, type ReportWords } from "./words";

export interface SheetPlan {
  name: string;
  stage: Stage;
  stageName: string;
  period: string;
  last: string;
  from: string;
  doubts: string | null;
}

export interface SheetState {
  name: string;
  stage: Stage;
  stageName: string;
  /** None: nothing is known. */
  plans: SheetPlan[];
}

/** A status report in the words of a language, as its prints draw it. */
export interface ReportSheet {
  title: string;
  subject: string;
  asOf: string;
  mark: string;
  made: string;
  counted: string;
  map: string;
  tiles: { code: string; column: number; row: number; stage: Stage; letter: string; inView: boolean }[];
  legend: { stage: Stage; name: string; letter: string; count: number }[];
  byRegion: string;
  regions: { heads: string[]; rows: string[][] };
  byState: string;
  heads: string[];
  parts: { region: string; states: SheetState[] }[];
  nothing: string;
  smallTitle: string;
  small: string[];
  sheets: { plans: string; events: string; measures: string; about: string };
  unknownLetters: string;
  language: string;
}

function planOf({ plan, stage, lastEvent }: PlanOnDay, { say, event, period, doubts }: ReportWords): SheetPlan {
  const { name, more } = firstSource(plan.source ?? say("plans.state.reported"));
  const kind = plan.kindNote ?? say(`plans.kinds.${plan.kind}`);
  return {
    name: plan.sequence > 1 ? say("plans.table.numbered", { kind, number: plan.sequence }) : kind,
    stage,
    stageName: say(`plans.stages.${stage}`),
    period: period(plan),
    last: lastEvent ? event(lastEvent) : say("plans.dates.unknown"),
    from: more > 0 ? say("plans.sourceMore", { first: name, count: more }) : name,
    doubts: doubts(plan).join("; ") || null,
  };
}

/** States by sub-region and stage: of stages at which nobody is there is no column. */
function regionsOf(shown: StateOnDay[], { say }: ReportWords): ReportSheet["regions"] {
  const present = stages.filter((stage) => shown.some((row) => row.stage === stage));
  const line = (name: string, rows: StateOnDay[]) => [
    name,
    ...present.map((stage) => rows.filter((row) => row.stage === stage).length),
    rows.length,
  ];
  const lines = subRegions
    .map((region) =>
      line(
        say(`plans.regions.${region}`),
        shown.filter(({ state }) => state.subRegion === region),
      ),
    )
    .filter((cells) => cells.at(-1) !== 0);
  return {
    heads: [say("planReport.region"), ...present.map((stage) => say(`plans.stages.${stage}`)), say("planReport.total")],
    rows: [...lines, line(say("planReport.all"), shown)].map((cells) => cells.map(String)),
  };
}

/** @returns a report for the printer and for Word. */
export async function reportSheet({ on, filters, rows, circle, reader, locale }: PlanReport): Promise<ReportSheet> {
  const words = await reportWords(locale);
  const { say } = words;
  const shown = rows.filter(({ inView }) => inView);
  const stateOf = ({ state, stage, plans }: StateOnDay): SheetState => ({
    name: state.name,
    stage,
    stageName: say(`plans.stages.${stage}`),
    plans: plans.map((plan) => planOf(plan, words)),
  });
  const made = say("planReport.made", { moment: formatMoment(new Date(), locale) });
  const isFiltered = Object.keys(filters).some((name) => name !== "on" && name !== "sort");
  return {
    title: say("planReport.title"),
    subject: say("planReport.subject"),
    asOf: say("planReport.asOf", { date: formatDate(on, "day", locale) }),
    mark: say(`planReport.marks.${circle}`),
    made: reader === null ? made : `${made} ${say("planReport.for", { name: reader })}`,
    counted: say("planReport.counted", {
      shown: shown.length,
      known: shown.filter(({ stage }) => stage !== "unknown").length,
      plans: shown.flatMap(({ plans }) => plans).length,
      filtered: isFiltered ? "yes" : "no",
    }),
    map: say("planReport.map"),
    tiles: rows.map(({ state: { code, column, row }, stage, inView }) => ({
      code,
      column,
      row,
      stage,
      letter: say(`map.letters.${stage}`),
      inView,
    })),
    legend: stages.map((stage) => ({
      stage,
      name: say(`plans.stages.${stage}`),
      letter: say(`map.letters.${stage}`),
      count: shown.filter((row) => row.stage === stage).length,
    })),
    byRegion: say("planReport.byRegion"),
    regions: regionsOf(shown, words),
    byState: say("planReport.byState"),
    heads: (["plan", "period", "last", "from"] as const).map((head) => say(`planReport.${head}`)),
    parts: subRegions.flatMap((region) => {
      const states = shown.filter(({ state }) => state.subRegion === region).map(stateOf);
      return states.length > 0 ? [{ region: say(`plans.regions.${region}`), states }] : [];
    }),
    nothing: say("planReport.nothing"),
    smallTitle: say("planReport.smallTitle"),
    small: (["unknown", "stage", "sources"] as const).map((one) => say(`planReport.small.${one}`)),
    sheets: {
      plans: say("planReport.sheets.plans"),
      events: say("planReport.sheets.events"),
      measures: say("planReport.sheets.measures"),
      about: say("planReport.sheets.about"),
    },
    unknownLetters: say("exports.unknownLetters"),
    language: locale,
  };
}
