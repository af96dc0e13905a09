import type { DrawnLane } from "@/lib/plans/timeline";

interface BarProps {
  lane: DrawnLane;
  /** Where the day looked at lies, in per cent. */
  now: number;
  /** Says in words what is drawn. */
  label: string;
}

/** In an inner drawing that is stretched as wide as the page; its lines keep their width, so that a dot stays round. */
const dots = (at: number[]) => at.map((place) => `M${place} 12h.01`).join("");

/** Events on whose marks a dark letter could not be read. */
const dark: ReadonlySet<string> = new Set(["implementing", "reviewed"]);

/** Each letter has a place of its own. */
function Letters({ marks, on }: { marks: DrawnLane["marks"]; on?: "dark" }) {
  if (marks.length === 0) return null;
  return (
    <text className={on} x={marks.flatMap(([, , at]) => at.map((place) => `${place}%`)).join(" ")} y="15.5">
      {marks.map(([, letter, at]) => letter.repeat(at.length)).join("")}
    </text>
  );
}

/** Plans on one line over the years: periods as bars, events as marks with the letters of the map. */
export function Bar({ lane: { bars, marks, spans }, now, label }: BarProps) {
  return (
    <svg className="bar" role="img" aria-label={label}>
      <svg viewBox="0 0 100 24" preserveAspectRatio="none">
        {bars.map(({ from, to, over, open }, place) => (
          <path
            key={place}
            className={`period${over ? " over" : ""}${open ? " open" : ""}`}
            d={`M${from} 5H${to}V19H${from}z`}
          />
        ))}
        <path className="now" d={`M${now} 0V24`} />
        {marks.length > 0 && <path className="edge" d={dots(marks.flatMap(([, , at]) => at))} />}
        {spans.length > 0 && <path className="span" d={spans.map(([from, to]) => `M${from} 12H${to}`).join("")} />}
        {marks.map(([kind, , at]) => (
          <path key={kind} className={kind} d={dots(at)} />
        ))}
      </svg>
      <Letters marks={marks.filter(([kind]) => !dark.has(kind))} />
      <Letters marks={marks.filter(([kind]) => dark.has(kind))} on="dark" />
    </svg>
  );
}
