import { expect, test } from "vitest";
import { fold } from "@/lib/fold";
import { stateOf } from "@/lib/imports/values";

const states = new Map([
  [fold("Serbia"), "RS"],
  [fold("Netherlands"), "NL"],
  [fold("North Macedonia"), "MK"],
  [fold("Germany"), "DE"],
]);

test.each([
  ["Serbia", "RS"],
  [" the Republic of Serbia", "RS"],
  ["Kingdom of the Netherlands", "NL"],
  ["Federal Republic of Germany", "DE"],
  ["REPUBLIC OF NORTH MACEDONIA", "MK"],
  ["Republic of Atlantis", null],
  ["", null],
])("a list that says %j means %s", (cell, code) => {
  expect(stateOf(states, cell)).toBe(code);
});
