import type { DrawnLane } from "@/lib/plans/timeline";

/** The letters of the map, by the kind of event. */
export type Letters = Record<DrawnLane["marks"][number][0], string>;

interface BarProps {
  lane: DrawnLane;
  letters: Letters;
  /** Where the day looked at lies, in per cent. */
  now: number;
  /** Says in words what is drawn. */
  label: string;
}

/** Events on whose marks a dark letter could not be read. */
const dark: ReadonlySet<string> = new Set(["implementing", "reviewed"]);

/** Each letter has a place of its own. */
function Lettering({ marks, letters, on }: { marks: DrawnLane["marks"]; letters: Letters; on?: "dark" }) {
  if (marks.length === 0) return null;
  return (
    <text className={on} x={marks.flatMap(([, at]) => at.map((place) => `${place}%`)).join(" ")} y="15.5">
      {marks.map(([kind, at]) => letters[kind].repeat(at.length)).join("")}
    </text>
  );
}

/**
 * Plans on one line over the years: periods as bars, events as marks with the letters of the map. The inner drawing is stretched as
 * wide as the page; its lines keep their width, so that a mark, a line without length and with round ends, stays round.
 */
export function Bar({ lane: { bars, marks, spans }, letters, now, label }: BarProps) {
  return (
    <svg className="bar" role="img" aria-label={label}>
      <svg viewBox="0 0 100 24" preserveAspectRatio="none">
        {bars.map(([from, to, how], place) => (
          <path key={place} className={how ? `period ${how}` : "period"} d={`M${from} 5H${to}V19H${from}z`} />
        ))}
        <path className="now" d={`M${now} 0V24`} />
        {spans.length > 0 && <path className="span" d={spans.map(([from, to]) => `M${from} 12H${to}`).join("")} />}
        {marks.map(([kind, at]) => (
          <path key={kind} className={kind} d={at.map((place) => `M${place} 12h0`).join("")} />
        ))}
      </svg>
      <Lettering marks={marks.filter(([kind]) => !dark.has(kind))} letters={letters} />
      <Lettering marks={marks.filter(([kind]) => dark.has(kind))} letters={letters} on="dark" />
    </svg>
  );
}
