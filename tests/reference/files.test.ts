import { expect, test } from "vitest";
import { readMeetings, readPlans, readStates } from "@/prisma/reference/files";

const states = readStates();

/** The codes in the order of their filing keys. */
const filed = (keyOf: (state: (typeof states)[number]) => string) =>
  states.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)).map(({ code }) => code);

const before = (order: string[], first: string, then: string) => order.indexOf(first) < order.indexOf(then);

test("57 States on 57 tiles", () => {
  expect(states).toHaveLength(57);
  expect(new Set(states.map(({ tile }) => tile.join()))).toHaveProperty("size", 57);
  expect(states.every(({ tile: [column, row] }) => column >= 0 && column < 18 && row >= 0 && row < 9)).toBe(true);
});

test("filed in English without article and accent", () => {
  const order = filed(({ english }) => english.filingKey);
  expect(order.slice(35, 39)).toEqual(["ME", "NL", "MK", "NO"]);
  expect(before(order, "TR", "TM")).toBe(true);
  expect(order.at(-1)).toBe("UZ");
});

test("filed in French as meetings are seated", () => {
  expect(filed(({ translations }) => translations.names.fr.filingKey).join(" ")).toBe(
    "AL DE US AD AM AT AZ BY BE BA BG CA CY HR DK ES EE FI FR GE GR HU IE IS IT KZ KG LV LI LT LU MK MT MD MC MN ME " +
      "NO UZ NL PL PT RO GB RU SM VA RS SK SI SE CH TJ CZ TR TM UA",
  );
});

test("no two States share a filing key", () => {
  const keys = states.flatMap(({ english, translations: { names } }) => [
    `en ${english.filingKey}`,
    ...Object.entries(names).map(([language, { filingKey }]) => `${language} ${filingKey}`),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
});

test("the Belgrade list, in the order of the note", () => {
  const belgrade = readMeetings().find(({ slug }) => slug === "2015-belgrade");
  const keyOf = new Map(states.map(({ code, english, former }) => [code, (former[0] ?? english).filingKey]));
  keyOf.set("ME", "montenegro").set("RS", "serbia");
  const order = belgrade?.attended.states.toSorted((one, other) =>
    (keyOf.get(one) ?? "") < (keyOf.get(other) ?? "") ? -1 : 1,
  );
  expect(order?.slice(-4)).toEqual(["TJ", "MK", "TR", "US"]);
  expect(order).toHaveLength(22);
});

test("every plan and every event has a source; plans number from one", () => {
  const plans = readPlans();
  expect(plans).toHaveLength(15);
  for (const { state, sequence, events } of plans) {
    expect(events.length).toBeGreaterThan(0);
    if (sequence > 1) expect(plans.some((plan) => plan.state === state && plan.sequence === sequence - 1)).toBe(true);
  }
});
