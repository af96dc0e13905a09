import { describe, expect, test } from "vitest";
import { plansAddress, readPlanDay, readPlanQuery } from "@/lib/plans/schema";

describe("what an address asks of the overview", () => {
  test("nothing, or fields left empty, is everything by name", () => {
    const bare = { filters: { sort: "state" }, typed: {}, errors: {}, unknown: [] };
    expect(readPlanQuery({})).toEqual(bare);
    expect(readPlanQuery({ on: "", stage: " ", kind: undefined, utm_source: "x" })).toEqual(bare);
  });

  test("a day, filters and an order", () => {
    const asked = { on: "2015-05-26", stage: "expired", kind: "nap1540", region: "centralAsia", sort: "latest" };
    expect(readPlanQuery(asked)).toEqual({ filters: asked, typed: asked, errors: {}, unknown: [] });
  });

  test.each([
    ["on", "2015-02-30", "day"],
    ["on", "26 May 2015", "day"],
    ["on", "0000-00-00", "day"],
    ["stage", "<script>", "unknownChoice"],
    ["kind", "x".repeat(4000), "unknownChoice"],
    ["region", "constructor", "unknownChoice"],
    ["sort", "__proto__", "unknownChoice"],
  ] as const)("%s=%s is said to be wrong and kept", (name, typed, error) => {
    expect(readPlanQuery({ [name]: typed })).toEqual({
      filters: { sort: "state" },
      typed: { [name]: typed },
      errors: { [name]: error },
      unknown: [],
    });
  });

  test("a name that it does not know, such as a misspelt one, is not passed over", () => {
    const { filters, unknown } = readPlanQuery({ stagee: "adopted", stage: "expired" });
    expect(filters).toEqual({ sort: "state", stage: "expired" });
    expect(unknown).toEqual(["stagee"]);
  });

  test("the page of one State's plans knows the day alone", () => {
    const { filters, unknown } = readPlanDay({ on: "2015-05-26", stage: "expired" });
    expect(filters).toEqual({ sort: "state", on: "2015-05-26" });
    expect(unknown).toEqual(["stage"]);
  });

  test("a filter given twice is not guessed at", () => {
    expect(readPlanQuery({ stage: ["expired", "adopted"] }).errors).toEqual({ stage: "unknownChoice" });
  });

  test("the address of a query leaves out what is empty", () => {
    expect(plansAddress({ on: "", stage: "expired" })).toBe("/plans?stage=expired");
    expect(plansAddress({ on: "" })).toBe("/plans");
  });
});
