import { expect, test } from "vitest";
import { compare } from "@/lib/overlaps/rules";
import type { Comparable } from "@/lib/overlaps/rules/shapes";
import activities from "./marked/activities.json";
import halves from "./marked/halves.json";
import pairs from "./marked/pairs.json";

const nameOf = (one: string, other: string) => [one, other].toSorted().join(" ");
const strong = new Set(pairs.strong.map(([one = "", other = ""]) => nameOf(one, other)));

const comparable = (marked: (typeof activities)[number]) =>
  ({
    ...marked,
    organisers: marked.organisers.map((label) => ({ label, organisationId: null, stateCode: null })),
  }) as Comparable & { id: string };

/** Of the pairs that the rules call strong, how many were judged so; and the other way round. */
function measure(half: readonly string[]) {
  const known = activities.filter(({ id }) => half.includes(id)).map(comparable);
  const all = known.flatMap((one, place) => known.slice(place + 1).map((other) => [one, other] as const));
  const called = all.filter(([one, other]) => compare(one, other).strong);
  const right = called.filter(([one, other]) => strong.has(nameOf(one.id, other.id))).length;
  const judged = all.filter(([one, other]) => strong.has(nameOf(one.id, other.id))).length;
  return { precision: right / called.length, recall: right / judged };
}

test.each(["tuning", "heldBack"] as const)(
  "nine in ten of what is called a strong overlap is one, and the other way round: %s",
  (half) => {
    const { precision, recall } = measure(halves[half]);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  },
);
