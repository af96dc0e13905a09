import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { undone, type LaterChange } from "@/lib/contacts/as-of";

const update = (changes: LaterChange["changes"]): LaterChange => ({ operation: "update", changes });

describe("a row as it was", () => {
  const row = { familyName: "Primer", position: "Director", languages: ["en"] };

  test("is what it is where nothing changed since", () => expect(undone(row, [])).toEqual(row));

  test("has each field as it was before the first of the later changes", () => {
    const later = [update({ familyName: ["Uzorak", "Primer"] }), update({ familyName: ["Muster", "Uzorak"] })];
    expect(undone(row, later)).toEqual({ ...row, familyName: "Muster" });
  });

  test("says nothing where there was nothing: the trail leaves out empty values", () => {
    expect(undone(row, [update({ position: [undefined, "Director"] })]).position).toBeNull();
  });

  test("keeps what was first recorded later, and what was erased", () => {
    expect(undone(row, [{ operation: "insert", changes: { familyName: [null, "Primer"] } }])).toEqual(row);
    expect(undone(row, [update({ familyName: null })])).toEqual(row);
  });

  test("takes no field that it does not have", () => {
    expect(undone(row, [update({ version: [1, 2], __proto__: ["a", "b"] } as never)])).toEqual(row);
  });

  test("is the same as it was seen, whatever was changed since", () => {
    const field = fc.constantFrom("familyName", "position", "organisation");
    const value = fc.option(fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value), { maxLength: 30 }), (edits) => {
        let now: Record<string, unknown> = { familyName: "a", position: null, organisation: "b" };
        const [seen, trail]: [Record<string, unknown>[], LaterChange[]] = [[{ ...now }], []];
        for (const [name, to] of edits) {
          trail.unshift(update({ [name]: [now[name], to] }));
          now = { ...now, [name]: to };
          seen.push({ ...now });
        }
        seen.forEach((then, place) => {
          expect(undone(now, trail.slice(0, edits.length - place))).toEqual(then);
        });
      }),
    );
  });
});
