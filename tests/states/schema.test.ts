import { describe, expect, test } from "vitest";
import { today } from "@/lib/dates";
import { readDirectoryQuery, readStateQuery } from "@/lib/states/schema";

describe("what an address asks of the directory", () => {
  test("is read; what is empty asks for nothing, and what it does not know is said", () => {
    const query = readDirectoryQuery({ q: " ser ", region: "southernEurope", post: "", colour: "red" }, true);
    expect(query).toEqual({
      filters: { q: "ser", region: "southernEurope" },
      typed: { q: " ser ", region: "southernEurope" },
      errors: {},
      unknown: ["colour"],
    });
  });

  test.each([
    [{ region: "moon" }, { region: "unknownChoice" }],
    [{ post: ["named", "vacant"] }, { post: "unknownChoice" }],
    [{ freshness: "'; DROP TABLE" }, { freshness: "unknownChoice" }],
    [{ q: "x".repeat(101) }, { q: "tooLong" }],
  ])("%j is answered with a complaint by its field", (search, errors) => {
    expect(readDirectoryQuery(search, true).errors).toEqual(errors);
  });

  test.each(["stale", "no such thing"])(
    "freshness=%s filters nothing for visitors, who have no such field",
    (typed) => {
      const query = readDirectoryQuery({ freshness: typed }, false);
      expect(query).toEqual({ filters: {}, typed: { freshness: typed }, errors: {}, unknown: [] });
    },
  );
});

describe("what an address asks of a State's page", () => {
  test("what was done, and whose eyes to see it with", () => {
    const asked = { done: "saved", as: "network" };
    expect(readStateQuery(asked)).toMatchObject({ filters: asked, unknown: [] });
  });

  test("a value that means nothing is said as it stands there: the page has no field for it", () => {
    const query = readStateQuery({ as: "minister", done: "saved", colour: "red" });
    expect(query).toMatchObject({ filters: { done: "saved" }, errors: {}, unknown: ["colour", "as=minister"] });
  });
});

describe.each([
  ["the directory", (on: string) => readDirectoryQuery({ on }, true)],
  ["a State", (on: string) => readStateQuery({ on })],
])("the day of which %s is asked", (_page, read) => {
  test("may be past; today needs none", () => {
    expect(read("2015-05-26")).toMatchObject({ filters: { on: "2015-05-26" }, errors: {}, unknown: [] });
    expect(read(today())).toMatchObject({ filters: {}, errors: {} });
  });
  test.each([
    ["2999-01-01", "day"],
    ["2100-01-01", "future"],
    ["2015-02-30", "day"],
    ["26.5.2015", "day"],
    ["yesterday", "day"],
  ])("%s: %s", (on, error) => {
    expect(read(on)).toMatchObject({ filters: {}, errors: { on: error }, typed: { on } });
  });
});
