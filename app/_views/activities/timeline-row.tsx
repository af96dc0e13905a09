import { placeIn, type Bar, type TimelineRow } from "@/lib/activities/timeline";
import { today } from "@/lib/dates";

const laneHeight = 18;
/** As much of a title as stands beside its bar. */
const longest = 38;
const cut = (title: string) => (title.length > longest ? `${title.slice(0, longest - 1).trimEnd()}…` : title);

function BarDrawn({ bar: { entry, x, width, lane, label }, labelled }: { bar: Bar; labelled: boolean }) {
  const { activity, session } = entry;
  const y = lane * laneHeight + 3;
  const shape = [activity.status, session.precision === "day" ? "" : "rough"].join(" ");
  return (
    <g className={shape}>
      <rect x={`${x}%`} y={y} width={`${width}%`} height={12} />
      {activity.status === "cancelled" && <line x1={`${x}%`} x2={`${x + width}%`} y1={y + 6} y2={y + 6} />}
      {labelled && (
        <text
          x={`${label === "after" ? x + width : x}%`}
          dx={label === "after" ? 5 : -5}
          y={y + 10}
          textAnchor={label === "after" ? "start" : "end"}
        >
          {cut(activity.title)}
        </text>
      )}
    </g>
  );
}

interface RowProps {
  row: TimelineRow;
  period: { from: string; to: string };
  /** What it says to those who cannot see it; the page has the same in words. */
  label: string;
}

/** The sessions of a row on a line over the years. */
export function Row({ row: { bars, lanes, labelled }, period, label }: RowProps) {
  const now = placeIn(period, today());
  return (
    <svg role="img" aria-label={label} height={lanes * laneHeight + 2}>
      {now > 0 && now < 100 && <line className="now" x1={`${now}%`} x2={`${now}%`} y1="0" y2="100%" />}
      {bars.map((bar, place) => (
        <BarDrawn key={place} bar={bar} labelled={labelled} />
      ))}
    </svg>
  );
}

/** The years above the rows. */
export function Years({ years }: { years: number[] }) {
  return (
    <div className="years" aria-hidden="true">
      {years.map((year) => (
        <span key={year}>{year}</span>
      ))}
    </div>
  );
}
