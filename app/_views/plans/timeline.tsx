import { Lanes, type StateLane } from "@/components/plans/lanes";
import type { StateOnDay } from "@/lib/plans/overview";
import { drawLane, laneOf, placeOn } from "@/lib/plans/timeline";
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

/**
 * The same States in the same order as the table, each with its plans on a line over the years. What says a bar in words names the
 * periods and the stages, and how many events there are: they are told one by one on the State's page, which the row leads to.
 */
export async function Timeline({ words, rows, on, query }: TimelineProps) {
  const { t, seen, day } = words;
  const letters = await markLetters();
  const laneFor = ({ state: { code, name }, plans }: StateOnDay): StateLane => {
    if (plans.length === 0) return { code, name };
    const inTime = plans.toReversed();
    const said = inTime.map((one) => `${words.period(one.plan) ?? t("period.unknown")}, ${t(`stages.${one.stage}`)}`);
    const count = inTime.reduce((sum, { events }) => sum + events.length, 0);
    const text = [...said, seen("timeline.events", { count })].join("; ");
    return { code, name, lane: drawLane(laneOf(inTime)), text };
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
