// Where rows of one list contradict each other.
import { groupBy } from "@/lib/group";
import { nameKey } from "./names";
import type { Problem, Said } from "./said";

/**
 * @returns what is wrong by row: who is named twice in one function of a State (all rows but the first), and every row of those
 * that name several primary Points of Contact for one State.
 */
export function clashes(saids: Said[]): Map<number, Problem> {
  const found = new Map<number, Problem>();
  const once: Said[] = [];
  for (const same of groupBy(
    saids,
    ({ stateCode, function: held, name }) => `${stateCode} ${held} ${nameKey(name)}`,
  ).values()) {
    const [first, ...again] = same;
    if (first) once.push(first);
    for (const { row } of again) found.set(row, { field: null, key: "duplicate", other: first?.row ?? 0 });
  }
  const primaries = once.filter((said) => said.function === "primary");
  for (const of of groupBy(primaries, ({ stateCode }) => stateCode).values()) {
    if (of.length < 2) continue;
    for (const { row } of of) {
      const other = of.find((said) => said.row !== row)?.row ?? 0;
      found.set(row, { field: "function", key: "twoPrimaries", other });
    }
  }
  return found;
}
