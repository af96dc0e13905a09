import { Lanes, type StateLane } from "@/components/plans/lanes";
import type { PlanOnDay } from "@/lib/plans/as-of";
import type { StateOnDay } from "@/lib/plans/overview";
import { drawLane, laneOf, placeOn, type DrawnLane } from "@/lib/plans/timeline";
import { markLetters, Years } from "./timeline-row";
import type { PlanWords } from "./words";

interface TimelineProps {
  words: PlanWords;
  /** Those in view, in their order. */
  rows: StateOnDay[];
  on: string;
  /** What every address of a State's plans ends with. */
  query: string;
}

interface Drawn {
  plans: PlanOnDay[];
  lane: DrawnLane;
  text: string;
}

/** What was drawn before, by language and the latest plan: where it stood on a day is the same until something is written (stood-on.ts). */
const drawnBefore = new Map<string, WeakMap<PlanOnDay, Drawn>>();

function drawnOf(words: PlanWords, latest: PlanOnDay, plans: PlanOnDay[]): Drawn {
  const before = drawnBefore.get(words.locale) ?? new WeakMap<PlanOnDay, Drawn>();
  drawnBefore.set(words.locale, before);
  const found = before.get(latest);
  if (found?.plans.length === plans.length && found.plans.every((plan, place) => plan === plans[place])) return found;
  const drawn = draw(words, plans);
  before.set(latest, drawn);
  return drawn;
}

function draw({ t, seen, period }: PlanWords, plans: PlanOnDay[]): Drawn {
  const inTime = plans.toReversed();
  const said = inTime.map(({ plan, stage }) => `${period(plan) ?? t("period.unknown")}, ${t(`stages.${stage}`)}`);
  const count = inTime.reduce((sum, { events }) => sum + events.length, 0);
  return {
    plans,
    lane: drawLane(laneOf(inTime)),
    text: [...said, seen("timeline.events", { count })].join("; "),
  };
}

/**
 * The same States in the same order as the table, each with its plans on a line over the years. What says a bar in words names the
 * periods and the stages, and how many events there are: they are told one by one on the State's page, which the row leads to.
 */
export async function Timeline({ words, rows, on, query }: TimelineProps) {
  const { seen, day } = words;
  const letters = await markLetters();
  const laneFor = ({ state: { code, name }, plans }: StateOnDay): StateLane => {
    const [latest] = plans;
    if (!latest) return { code, name };
    const { lane, text } = drawnOf(words, latest, plans);
    return { code, name, lane, text };
  };
  const lanes = rows.map(laneFor);
  const half = Math.ceil(lanes.length / 2);
  const columns = lanes.length > 8 ? [lanes.slice(0, half), lanes.slice(half)] : [lanes];
  return (
    <details className="timelines" open>
      <summary>{seen("timeline.title")}</summary>
      <p className="source">{seen("timeline.key", { date: day(on) })}</p>
      <div className={columns.length > 1 ? "halves" : undefined}>
        {columns.map((column) => (
          <div className="lanes" key={column[0]?.code}>
            <Years />
            <Lanes
              lanes={column}
              letters={letters}
              now={placeOn(on)}
              nothing={seen("timeline.nothing")}
              query={query}
            />
          </div>
        ))}
      </div>
    </details>
  );
}
