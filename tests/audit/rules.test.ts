import { expect, test } from "vitest";
import { together } from "@/lib/audit/rules";
import type { TrailEntry } from "@/lib/audit/trail";

const entry = (id: bigint, facts: Partial<TrailEntry> = {}): TrailEntry => ({
  id,
  operation: "update",
  subject: "Channel",
  stateCode: "RS",
  person: "Ana Primer",
  channel: "email",
  changes: { confirmedAt: [null, "2026-11-23T10:00:00+00:00"], place: [0, 1] },
  ...facts,
});

test("changes that say the same stand together, in the order of the first", () => {
  const { confirmedAt, place } = entry(0n).changes as Record<"confirmedAt" | "place", [unknown, unknown]>;
  const entries = [
    entry(1n),
    entry(2n, { changes: { place: [0, 2] } }),
    entry(3n, { channel: "fax", changes: { place, confirmedAt } }),
    entry(4n, { person: "Mira Primer" }),
    entry(5n, { operation: "delete" }),
  ];
  expect(together(entries).map((group) => group.map(({ id }) => id))).toEqual([[1n, 3n], [2n], [4n], [5n]]);
});
