import { describe, expect, test } from "vitest";
import { readTrailQuery, trailAddress } from "@/lib/audit/schema";
import type { Search } from "@/lib/request/query";

const read = (search: Search) => readTrailQuery(search, new Set(["RS", "AT"]));

describe("what an address asks of the trail", () => {
  test("a State, a person, days, an action, an entry to go on before", () => {
    const search = { state: "rs", person: " Primer ", from: "2026-11-01", to: "2026-11-01", write: "7", before: "9" };
    expect(read(search)).toEqual({
      filters: { state: "RS", person: "Primer", from: "2026-11-01", to: "2026-11-01", write: 7n, before: 9n },
      typed: search,
      errors: {},
      unknown: [],
    });
  });

  test.each([
    [{ state: "ZZ" }, { state: "unknownState" }],
    [{ state: "x".repeat(500) }, { state: "unknownState" }],
    [{ state: ["RS", "AT"] }, { state: "unknownState" }],
    [{ person: "x".repeat(101) }, { person: "tooLong" }],
    [{ from: "soon" }, { from: "day" }],
    [{ to: "2026-02-31" }, { to: "day" }],
    [{ from: "2026-12-01", to: "2026-11-30" }, { to: "backwards" }],
  ])("%j is answered with a complaint by its field, and kept", (search: Search, errors) => {
    const query = read(search);
    expect([query.errors, query.unknown]).toEqual([errors, []]);
    expect(Object.keys(query.typed)).toEqual(Object.keys(search));
  });

  test.each(["abc", "-1", "0", "1e3", "0x10", "9223372036854775808", "9".repeat(400)])(
    "before=%s is no entry, and said as it stands in the address",
    (typed) => {
      const { filters, errors, unknown } = read({ before: typed, write: typed });
      expect({ filters, errors, unknown }).toEqual({
        filters: {},
        errors: {},
        unknown: [`write=${typed}`, `before=${typed}`],
      });
    },
  );

  test("the largest number there can be is one", () => {
    expect(read({ before: "9223372036854775807" }).filters.before).toBe(2n ** 63n - 1n);
  });

  test("a misspelt name is said", () => expect(read({ statee: "RS" }).unknown).toEqual(["statee"]));
});

test("the address of a view of the trail leaves out what is not asked", () => {
  expect(trailAddress({ state: "RS", person: undefined, before: 9n })).toBe("/audit?state=RS&before=9");
  expect(trailAddress({})).toBe("/audit");
});
