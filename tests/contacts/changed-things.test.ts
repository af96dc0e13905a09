import { describe, expect, test } from "vitest";
import { sayChange, type TrailRow } from "@/lib/contacts/changed-things";

const row: TrailRow = {
  save: "1",
  at: new Date("2026-11-23T20:00:00Z"),
  actor: "account",
  actorName: "Ana Primer",
  action: "entry.edit",
  operation: "update",
  subject: "Channel",
  changes: { value: ["+1", "+2"], confirmedAt: [null, "2026"] },
  person: "Ana Primer",
  channel: "telephone",
  visibility: "cpc",
};
const things = (rows: Partial<TrailRow>[], visible: ("network" | "states" | "cpc")[]) =>
  sayChange(
    "1",
    rows.map((own) => ({ ...row, ...own })),
    visible,
  ).things;

describe("a change is told as things", () => {
  test("by their names, each once, ids and dates left out", () => {
    const changes = {
      givenNames: ["A", "B"],
      familyName: ["C", "D"],
      version: [1, 2],
      confirmedAt: [null, "2026"],
    } as const;
    expect(things([{ subject: "Person", changes: { ...changes } as unknown as TrailRow["changes"] }], [])).toEqual([
      { thing: "name", how: "changed" },
    ]);
  });

  test("of a channel: added, removed, changed, or seen by others", () => {
    const all = ["network", "states", "cpc"] as const;
    const gone = { channel: null, visibility: null };
    const told = things(
      [
        { operation: "insert", changes: { kind: [null, "fax"], value: [null, "+1"], visibility: [null, "cpc"] } },
        {
          ...gone,
          operation: "delete",
          changes: { kind: ["email", null], value: ["a@b", null], visibility: ["cpc", null] },
        },
        { changes: { kind: ["mobile", "telephone"] } },
        { changes: { visibility: ["states", "cpc"] } },
        { changes: { confirmedAt: [null, "2026"] } },
      ],
      [...all],
    );
    expect(told).toEqual([
      { thing: "fax", how: "added" },
      { thing: "email", how: "removed" },
      { thing: "telephone", how: "changed" },
      { thing: "telephone", how: "visibility" },
    ]);
  });

  test.each([
    [["network", "states"], "cpc", []],
    [["network"], "states", []],
    [["network", "states"], "states", [{ thing: "telephone", how: "changed" }]],
  ] as const)("a reader of %j is told of a %s channel: %j", (visible, visibility, told) => {
    expect(things([{ visibility }], [...visible])).toEqual(told);
  });

  test("nothing of a channel that was once hidden from the reader, nor of one of which nobody knows who saw it", () => {
    expect(
      things([{ visibility: "network", changes: { visibility: ["cpc", "network"] } }], ["network", "states"]),
    ).toEqual([]);
    expect(things([{ visibility: null, changes: { value: ["+1", "+2"] } }], ["network", "states"])).toEqual([]);
  });
});

test("a save of nothing but dates is a confirmation, and the portal itself has no name", () => {
  const confirmed = sayChange("1", [{ ...row, actor: "system", changes: { confirmedAt: [null, "2026"] } }], ["cpc"]);
  expect(confirmed).toMatchObject({ kind: "confirmed", things: [], by: null });
});
