import { array, assert, boolean, constantFrom, property, record, subarray, uuid } from "fast-check";
import { describe, expect, test } from "vitest";
import { countPresent, deskDay, disagree, isPresent, markingTrouble, phaseOf, stillToMark } from "@/lib/meetings/rules";

const delegation = record({
  id: uuid(),
  stateCode: constantFrom("RS", "AT", null),
  delegates: array(record({ id: uuid() }), { maxLength: 4 }),
});
const delegations = array(delegation, { maxLength: 12 });
const idsOf = (list: { id: string; delegates: { id: string }[] }[]) =>
  list.flatMap(({ id, delegates }) => [id, ...delegates.map((delegate) => delegate.id)]);
const marked = delegations.chain((list) => record({ list: constantFrom(list), ids: subarray(idsOf(list)) }));

describe("counting", () => {
  test("every delegation present is a State's or an organisation's, and none other is counted", () => {
    assert(
      property(marked, ({ list, ids }) => {
        const standing = new Set(ids);
        const { states, organisations } = countPresent(list, standing);
        expect(states + organisations).toBe(list.filter((one) => isPresent(one, standing)).length);
      }),
    );
  });

  test("persons are those marked themselves, whatever is marked of their delegation", () => {
    assert(
      property(marked, boolean(), ({ list, ids }, whole) => {
        const delegates = list.flatMap((one) => one.delegates.map(({ id }) => id));
        const persons = ids.filter((id) => delegates.includes(id)).length;
        const standing = new Set([...ids, ...(whole ? list.map(({ id }) => id) : [])]);
        expect(countPresent(list, standing).persons).toBe(persons);
      }),
    );
  });

  test("one more mark never lowers a count, and one mark raises each by one at most", () => {
    assert(
      property(marked, ({ list, ids }) => {
        const before = countPresent(list, new Set(ids.slice(1)));
        const after = countPresent(list, new Set(ids));
        for (const key of ["states", "organisations", "persons"] as const) {
          expect(after[key] - before[key]).toBeGreaterThanOrEqual(0);
          expect(after[key] - before[key]).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("nobody marked, nobody counted", () => {
    assert(
      property(delegations, (list) => {
        expect(countPresent(list, new Set())).toEqual({ states: 0, organisations: 0, persons: 0 });
      }),
    );
  });

  test("a delegation is present through its delegate alone", () => {
    const one = { id: "d", stateCode: "RS", delegates: [{ id: "p" }] };
    expect(countPresent([one], new Set(["p"]))).toEqual({ states: 1, organisations: 0, persons: 1 });
    expect(countPresent([one], new Set(["d"]))).toEqual({ states: 1, organisations: 0, persons: 0 });
  });
});

test("figures disagree only where both are known", () => {
  expect(disagree(23, 22)).toBe(true);
  expect(disagree(22, 22)).toBe(false);
  expect(disagree(null, 22)).toBe(false);
  expect(disagree(23, null)).toBe(false);
});

test("the desk shows today, else the last day that has begun, else the first", () => {
  const days = ["2027-05-04", "2027-05-11"];
  const shown = (today: string) => deskDay(days, today);
  expect(["2027-05-03", "2027-05-04", "2027-05-07", "2027-05-11", "2028-01-01"].map(shown)).toEqual([
    "2027-05-04",
    "2027-05-04",
    "2027-05-04",
    "2027-05-11",
    "2027-05-11",
  ]);
  expect(deskDay([], "2027-05-04")).toBeUndefined();
});

test.each([
  ["today", { day: "2027-05-04" }, null],
  ["a day that has passed", { day: "2027-05-04", today: "2028-01-01" }, null],
  ["a day to come", { day: "2027-05-11" }, "dayToCome"],
  ["a day between", { day: "2027-05-07" }, "noSuchDay"],
  ["a meeting of which only the month is known", { days: [] }, "daysUnknown"],
  ["a meeting that was cancelled", { cancelledAt: new Date() }, "meetingCancelled"],
] as const)("whether somebody can be marked present: %s", (_name, given, trouble) => {
  const { day, today, ...meeting } = { day: "2027-05-04", today: "2027-05-04", ...given };
  expect(markingTrouble({ cancelledAt: null, days: ["2027-05-04", "2027-05-11"], ...meeting }, day, today)).toBe(
    trouble,
  );
});

test("who was there on another day is still to be marked until it is", () => {
  assert(
    property(marked, marked, ({ list, ids }, { ids: others }) => {
      const [before, now] = [new Set(ids), new Set([...others, ...ids.slice(0, 2)])];
      const missing = stillToMark(list, before, now);
      for (const delegation of list) {
        expect(missing.has(delegation.id)).toBe(before.has(delegation.id) && !isPresent(delegation, now));
        for (const { id } of delegation.delegates) expect(missing.has(id)).toBe(before.has(id) && !now.has(id));
      }
    }),
  );
});

test("a meeting is to come, today, or past", () => {
  const meeting = { startsOn: "2015-05-26", endsOn: "2015-05-27" };
  const phases = ["2015-05-25", "2015-05-26", "2015-05-27", "2015-05-28"].map((day) => phaseOf(meeting, day));
  expect(phases).toEqual(["upcoming", "today", "today", "past"]);
});
