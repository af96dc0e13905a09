import type { Standing } from "@/lib/invitations/rules";
import type { Stage } from "@/lib/plans/rules";

/** What a tile can say: how far a plan is, what was answered to an invitation, or how much is planned. */
type Mark = Stage | Standing | `load${0 | 1 | 2 | 3}`;

/** One State's tile: where it stands, where it leads, and what it says to those who cannot see it. */
export interface Tile {
  code: string;
  column: number;
  row: number;
  stage: Mark;
  /** Its letter. */
  letter: string;
  href: string;
  label: string;
  /** Not among those that the reader asked for. */
  dimmed?: boolean;
}

const size = 46;
const step = 51;
/** The parts that a phone places differently, by their first column; the places themselves are the States' own. */
const parts = [
  { name: "west", from: 0, to: 3 },
  { name: "middle", from: 3, to: 13 },
  { name: "east", from: 13, to: Infinity },
];
/** Stages that lie behind a State, and a refusal, are a pattern, not a fill. */
const patterns: Partial<Record<Mark, string>> = {
  expired: "url(#hatch)",
  succeeded: "url(#dots)",
  notComing: "url(#hatch)",
};

function TileLink({ tile }: { tile: Tile }) {
  const { code, column, row, stage, letter, href, label, dimmed } = tile;
  const [x, y] = [column * step, row * step];
  const pattern = dimmed ? undefined : patterns[stage];
  return (
    <a href={href} aria-label={label} className={dimmed ? `${stage} dimmed` : stage}>
      <rect x={x} y={y} width={size} height={size} />
      {pattern && <rect className="pattern" x={x} y={y} width={size} height={size} fill={pattern} />}
      <text x={x + size / 2} y={y + (letter ? 23 : 28)}>
        {code}
      </text>
      {letter && (
        <text className="letter" x={x + size / 2} y={y + 39}>
          {letter}
        </text>
      )}
    </a>
  );
}

/** The participating States as equal tiles, roughly where they lie: no borders to dispute, each a link. */
export function TileMap({ tiles, label }: { tiles: Tile[]; label: string }) {
  const inOrder = tiles.toSorted((one, other) => one.row - other.row || one.column - other.column);
  return (
    <div className="tile-map">
      <svg viewBox="-2 -2 918 459" role="group" aria-label={label}>
        <defs>
          <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="2.2" height="6" />
          </pattern>
          <pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse">
            <circle cx="2" cy="2" r="1.4" />
          </pattern>
        </defs>
        {parts.map(({ name, from, to }) => (
          <g key={name} className={name}>
            {inOrder
              .filter(({ column }) => column >= from && column < to)
              .map((tile) => (
                <TileLink key={tile.code} tile={tile} />
              ))}
          </g>
        ))}
      </svg>
    </div>
  );
}
