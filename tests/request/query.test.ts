import { expect, test } from "vitest";
import { addressWith } from "@/lib/request/address";
import { namesIn, unknownNames } from "@/lib/request/query";

test("what others add to links asks nothing of a page", () => {
  const names = ["utm_source", "utm_campaign", "fbclid", "gclid", "mc_eid"];
  expect(unknownNames(names, [])).toEqual([]);
});

test.each(["stagee", "utm", "on ", "On", "constructor", "toString", "", "client"])("%j is not known", (name) => {
  expect(unknownNames([name, name], ["on", "stage"])).toEqual([name]);
});

test("a name without a value is not there", () => expect(namesIn({ on: undefined, sort: "" })).toEqual(["sort"]));

test("an address keeps what was asked of it", () => {
  expect(addressWith("/plans/RS", {})).toBe("/plans/RS");
  const search = { on: "2015-05-26", q: ["a b", "ü&"], none: undefined };
  expect(addressWith("/plans/RS", search)).toBe("/plans/RS?on=2015-05-26&q=a+b&q=%C3%BC%26");
});
