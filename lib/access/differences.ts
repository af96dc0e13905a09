// Where two versions of something differ that two people saved.
import type { Typed } from "./outcome";

/** Something to choose in which two versions differ, and who changed it since the person opened the form. */
export interface Difference {
  unit: string;
  changedBy: "them" | "you" | "both";
}

/** @returns the units of which two versions do not say the same. @param seen what stood when the form was opened, as far as is known. */
export function differing(
  units: readonly string[],
  said: (version: Typed, unit: string) => string,
  { theirs, yours, seen }: Record<"theirs" | "yours" | "seen", Typed>,
): Difference[] {
  return units.flatMap((unit): Difference[] => {
    if (said(theirs, unit) === said(yours, unit)) return [];
    const [byThem, byYou] = [said(theirs, unit) !== said(seen, unit), said(yours, unit) !== said(seen, unit)];
    return [{ unit, changedBy: byThem && byYou ? "both" : byYou ? "you" : "them" }];
  });
}
