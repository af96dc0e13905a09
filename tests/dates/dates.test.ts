import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ageInDays,
  databaseDate,
  formatDate,
  formatPeriod,
  formatRange,
  parseDay,
  periodEnd,
  periodStart,
  plainDate,
  today,
} from "@/lib/dates";

test("the day in Vienna, an hour or two ahead of UTC", () => {
  expect(today(new Date("2026-11-23T22:59:59Z"))).toBe("2026-11-23");
  expect(today(new Date("2026-11-23T23:00:00Z"))).toBe("2026-11-24");
  expect(today(new Date("2026-06-30T22:00:00Z"))).toBe("2026-07-01");
});

test("the first and the last day of what a date names", () => {
  expect(periodEnd("2016-02-01", "month")).toBe("2016-02-29");
  expect(periodEnd("2015-12-01", "month")).toBe("2015-12-31");
  expect(periodEnd("2015-01-01", "year")).toBe("2015-12-31");
  expect(periodEnd("2015-05-26", "day")).toBe("2015-05-26");
  expect(periodStart("2015-05-26", "month")).toBe("2015-05-01");
  expect(periodStart("2015-05-26", "year")).toBe("2015-01-01");
});

describe("a typed day", () => {
  test.each(["2015-05-26", "1900-01-01", "2100-12-31", "2016-02-29"])("%s is one", (text) => {
    expect(parseDay(text)).toBe(text);
  });
  test.each([
    "2015-02-30",
    "2015-13-01",
    "1899-12-31",
    "2101-01-01",
    "2015-5-26",
    " 2015-05-26",
    "26.05.2015",
    "today",
    "",
  ])("%j is none", (text) => {
    expect(parseDay(text)).toBeNull();
  });
  test("and survives the way to the database and back", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days.map(plainDate), (day) => {
        expect(plainDate(databaseDate(day))).toBe(parseDay(day));
      }),
    );
  });
});

test("age in days of Vienna", () => {
  const now = new Date("2026-11-23T08:00:00Z");
  expect(ageInDays(new Date("2026-11-22T23:30:00Z"), now)).toBe(0);
  expect(ageInDays(new Date("2026-11-22T22:30:00Z"), now)).toBe(1);
  expect(ageInDays(new Date("2026-10-23T08:00:00Z"), now)).toBe(31);
});

test.each([
  ["2015-05-26", "2015-05-27", "en", "26-27 May 2015"],
  ["2015-05-30", "2015-06-02", "en", "30 May-2 June 2015"],
  ["2014-12-30", "2015-01-02", "en", "30 December 2014-2 January 2015"],
  ["2014-04-10", "2014-04-10", "en", "10 April 2014"],
  ["2015-05-26", "2015-05-27", "fr", "26-27 mai 2015"],
  ["2015-05-26", "2015-05-27", "de", "26.-27. Mai 2015"],
  ["2015-05-26", "2015-05-27", "es", "26-27 de mayo de 2015"],
])("from %s to %s in %s: %s", (first, last, locale, expected) => {
  expect(formatRange(first, last, locale)).toBe(expected);
});

test("as much of a date as is known", () => {
  expect(formatDate("2015-05-01", "month", "en")).toBe("May 2015");
  expect(formatDate("2015-01-01", "year", "en")).toBe("2015");
  expect(formatDate("2015-05-26", "day", "en")).toBe("26 May 2015");
  const years = [
    { date: "2012-01-01", precision: "year" },
    { date: "2016-01-01", precision: "year" },
  ] as const;
  expect(formatPeriod(years[0], years[1], "en")).toBe("2012-2016");
  expect(formatPeriod(years[0], years[0], "en")).toBe("2012");
  expect(formatPeriod(years[0], { date: "2016-06-01", precision: "month" }, "en")).toBe("2012-June 2016");
});
