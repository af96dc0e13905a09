import { describe, expect, test } from "vitest";
import { isFound, searchWords } from "@/lib/states/search";

const rows = {
  TR: searchWords(["Türkiye Turquie Türkei Turquía Турция Turkey", "Ayşe Örnek", "ayse.ornek.tr@example.org"]),
  AT: searchWords(["Austria Autriche Österreich Австрия"]),
  SK: searchWords(["Slovakia", "Office in Košice"]),
  RO: searchWords(["Romania", null, "Ministry of Foreign Affairs"]),
};

test.each([
  ["turkiye", ["TR"]],
  ["TÜRKEI", ["TR"]],
  ["Turkey", ["TR"]],
  ["турция", ["TR"]],
  ["Österreich", ["AT"]],
  ["osterreich", ["AT"]],
  ["kosice", ["SK"]],
  ["ornek", ["TR"]],
  ["ayse.ornek.tr@", ["TR"]],
  ["foreign ministry", ["RO"]],
  ["ro", ["RO"]],
  ["mania", ["RO"]],
  ["au ria", ["AT"]],
  ["", ["TR", "AT", "SK", "RO"]],
  ["  ", ["TR", "AT", "SK", "RO"]],
  ["%", ["TR", "AT", "SK", "RO"]],
  ["narnia", []],
])("%j finds %j", (typed, found) => {
  expect(Object.entries(rows).flatMap(([code, words]) => (isFound(words, typed) ? [code] : []))).toEqual(found);
});

describe("what a row is found by", () => {
  test("says each word once", () => expect(searchWords(["Andorra Andorre", "andorra"])).toBe(" andorra andorre"));
  test("may be nothing", () => expect(searchWords([null, "--"])).toBe(""));
});
