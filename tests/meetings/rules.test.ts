import { array, assert, boolean, constantFrom, property, record, subarray, uuid } from "fast-check";
import { describe, expect, test } from "vitest";
import { countPresent, deskDay, disagree, isPresent, phaseOf } from "@/lib/meetings/rules";

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

test("the desk marks today while the meeting lasts, else its first day", () => {
  const meeting = { startsOn: "2015-05-26", endsOn: "2015-05-27" };
  expect([deskDay(meeting, "2015-05-25"), phaseOf(meeting, "2015-05-25")]).toEqual(["2015-05-26", "upcoming"]);
  expect([deskDay(meeting, "2015-05-26"), phaseOf(meeting, "2015-05-26")]).toEqual(["2015-05-26", "today"]);
  expect([deskDay(meeting, "2015-05-27"), phaseOf(meeting, "2015-05-27")]).toEqual(["2015-05-27", "today"]);
  expect([deskDay(meeting, "2015-05-28"), phaseOf(meeting, "2015-05-28")]).toEqual(["2015-05-26", "past"]);
});
