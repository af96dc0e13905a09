import { describe, expect, test } from "vitest";
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
    const query = readStateQuery({ as: "minister", done: "saved", on: "2015-05-26" });
    expect(query).toMatchObject({ filters: { done: "saved" }, errors: {}, unknown: ["on", "as=minister"] });
  });
});
