// A State's name with a slip in it: "Azerbajan".
import { fold } from "@/lib/fold";
import { stateNames, type StateName } from "./state-names";

const names: { text: string; name: StateName }[] = [...stateNames.values()]
  .flat()
  .filter(({ capitals }) => !capitals)
  .map((name) => ({ text: name.words.join(" "), name }));

/** How many letters to change, put in, leave out or swap, as far as `most`. */
function distance(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      current.push(least);
    }
    if (Math.min(...current) > most) return most + 1;
    [before, last] = [last, current];
  }
  return last[other.length] ?? most + 1;
}

/** @returns the one State that is meant, or null where none or more than one may be. */
export function guessState(written: string): StateName | null {
  const text = fold(written).trim().replace(/^the /, "");
  if (text.length < 5 || text.length > 50) return null;
  const most = text.length < 8 ? 1 : 2;
  let best: StateName | null = null;
  let least = most + 1;
  let rivals = false;
  for (const { text: known, name } of names) {
    if (Math.abs(known.length - text.length) > most || known.length < 5) continue;
    const far = distance(text, known, most);
    if (far > most || far > least) continue;
    const another = best !== null && (best.code !== name.code || (name.code === null && best !== name));
    if (far < least) rivals = false;
    else if (another) rivals = true;
    if (far < least) best = name;
    least = far;
  }
  return rivals ? null : best;
}
