import { describe, expect, test } from "vitest";
import type { Visibility } from "@/lib/database/generated/enums";
import { tell, type TrailRow } from "@/lib/history/tell";

const base: TrailRow = {
  save: "1",
  at: new Date(0),
  actor: "system",
  actorName: "system",
  action: "entry.edit",
  operation: "update",
  subject: "Channel",
  subjectId: "c",
  changes: {},
};
const sight = (visible: Visibility[] = []) => ({ visible, isCentre: false });
const reads: Record<string, Visibility[]> = {
  everything: ["network", "states", "cpc"],
  States: ["network", "states"],
  network: ["network"],
  nothing: [],
};

describe("a channel is told to those alone who might have seen it all along", () => {
  const marks: Visibility[][] = [["network"], ["states"], ["cpc"], ["network", "cpc"], ["cpc", "states"], []];
  const table = Object.entries(reads).flatMap(([reader, visible]) =>
    marks.map((ever) => ({
      reader,
      ever,
      seen: ever.length > 0 ? ever.every((mark) => visible.includes(mark)) : visible.includes("cpc"),
    })),
  );
  test.each(table)("marked $ever, to $reader: $seen", ({ reader, ever, seen }) => {
    for (const subject of ["Channel", "StateChannel"] as const)
      for (const operation of ["insert", "update", "delete"] as const) {
        const row = { ...base, subject, operation, changes: { value: ["+1", "+2"] as [string, string] } };
        expect(tell(row, sight(reads[reader]), ever) !== null).toBe(seen);
      }
  });
});

describe("a change", () => {
  const told = (row: Partial<TrailRow>, visible: Visibility[] = reads.everything ?? []) =>
    tell({ ...base, ...row }, sight(visible), []);

  test("tells from what to what, of no column that it does not name", () => {
    const changes = { position: ["A", "B"], version: [1, 2], confirmedAt: [null, "2026"] } as TrailRow["changes"];
    expect(told({ subject: "Appointment", changes })).toMatchObject({
      how: "changed",
      fields: [{ field: "position", from: "A", to: "B" }],
    });
  });

  test("is a confirmation, a withdrawal, an erasure, or nothing worth telling", () => {
    const how = (subject: TrailRow["subject"], changes: TrailRow["changes"]) => told({ subject, changes })?.how;
    expect(how("Appointment", { confirmedAt: [null, "2026"], version: [1, 2] })).toBe("confirmed");
    expect(how("Appointment", { withdrawnAt: [null, "2026"], withdrawnReason: [null, "wrong"] })).toBe("withdrawn");
    expect(how("Person", { erasedAt: [null, "2026"], familyName: null })).toBe("erased");
    expect(how("Appointment", { version: [1, 2] })).toBeUndefined();
  });

  test("says of erased values that they were", () => {
    expect(told({ subject: "Person", changes: { familyName: null } })?.fields).toMatchObject([{ isErased: true }]);
  });

  test("keeps addresses outside channels, and remarks, from those who may not see all", () => {
    const changes = { familyName: [null, "Primer"], email: [null, "a@example.org"], note: [null, "x"] } as never;
    const fields = (visible: Visibility[]) =>
      told({ subject: "Proposal", operation: "insert", changes }, visible)?.fields.map(({ field }) => field);
    expect(fields(reads.everything ?? [])).toEqual(["familyName", "email", "note"]);
    expect(fields(reads.States ?? [])).toEqual(["familyName"]);
  });

  test("keeps from the State what the centre noted for itself", () => {
    const changes = { answer: [null, "reached"], note: [null, "called twice"] } as TrailRow["changes"];
    const fields = (isCentre: boolean) =>
      tell({ ...base, subject: "CheckRequest", changes }, { ...sight(reads.everything), isCentre }, [])?.fields.map(
        ({ field }) => field,
      );
    expect(fields(true)).toEqual(["answer", "note"]);
    expect(fields(false)).toEqual(["answer"]);
  });
});
