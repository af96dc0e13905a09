import { choice, orNothing } from "@/lib/access/fields";

/** What may be said of somebody, where anything is. */
export const genders = ["woman", "man"] as const;
export type Gender = (typeof genders)[number];

/** Asked for, and never needed: nothing said is not recorded. */
export const gender = orNothing(choice(genders));

/** Fewer than so many would be singled out. */
export const leastSum = 5;

/** How many women and men there were, as far as it was recorded. */
export interface SexSums {
  /** Null: nothing is recorded, or one of the two sums is of too few persons to be said. */
  sums: { women: number; men: number } | null;
  /** Of how many it is not recorded. */
  notRecorded: number;
  isRecorded: boolean;
}

/**
 * @param said what is recorded of each who was there; null: nothing.
 * @returns sums that single nobody out: both are said, or neither is, for the one would tell the other.
 */
export function sexSums(said: readonly (Gender | null)[]): SexSums {
  const [women, men] = genders.map((one) => said.filter((recorded) => recorded === one).length) as [number, number];
  const recorded = women + men;
  const isSayable = women >= leastSum && men >= leastSum;
  return { sums: isSayable ? { women, men } : null, notRecorded: said.length - recorded, isRecorded: recorded > 0 };
}
