// What the headings of a kind of list mean.
import { fold } from "@/lib/fold";

/** How the headings of a kind of list are understood. */
export interface Headings<Field extends string> {
  /** @returns what a heading means; null where it is not understood. A number after it ("E-mail 2") and brackets change nothing. */
  fieldOf: (heading: string) => Field | null;
  /** @returns what each column is taken for at first: of what a row has once, the first that is called so. */
  guess: (columns: string[]) => (Field | null)[];
}

const plural = / (\d+|nr|no|s)$/;

/**
 * @param words what columns are called that hold each field, parted by commas.
 * @param repeatable of these, several columns can be one thing.
 */
export function headingsOf<Field extends string>(
  words: Record<Field, string>,
  repeatable: ReadonlySet<Field> = new Set(),
): Headings<Field> {
  const known = new Map(
    (Object.keys(words) as Field[]).flatMap((field) =>
      words[field].split(",").map((heading): [string, Field] => [fold(heading), field]),
    ),
  );
  const fieldOf = (heading: string): Field | null => {
    const said = fold(heading.replace(/\([^)]*\)/g, " "));
    if (said === "") return null;
    return known.get(said) ?? known.get(said.replace(plural, "")) ?? known.get(fold(heading)) ?? null;
  };
  const guess = (columns: string[]) => {
    const taken = new Set<Field>();
    return columns.map((heading) => {
      const field = fieldOf(heading);
      if (!field || (taken.has(field) && !repeatable.has(field))) return null;
      taken.add(field);
      return field;
    });
  };
  return { fieldOf, guess };
}
