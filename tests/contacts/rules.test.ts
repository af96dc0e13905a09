import { describe, expect, test } from "vitest";
import { asTyped, differences } from "@/lib/contacts/entry-form";
import { languageNames, languagesNamed } from "@/lib/contacts/languages";
import { freshness, freshnessBand, fullName } from "@/lib/contacts/rules";
import { editEntrySchema } from "@/lib/contacts/schema";
import { nested } from "@/lib/access/form";

const now = new Date("2026-11-23T20:00:00Z");

test.each([
  [null, { kind: "never" }, "never"],
  ["2026-11-23T09:30:00Z", { kind: "today" }, "fresh"],
  ["2026-11-22T22:30:00Z", { kind: "days", age: 1 }, "fresh"],
  ["2026-11-11T09:30:00Z", { kind: "days", age: 12 }, "fresh"],
  ["2026-08-20T09:30:00Z", { kind: "months", age: 3 }, "fresh"],
  ["2025-11-23T09:30:00Z", { kind: "months", age: 12 }, "fresh"],
  ["2025-11-22T09:30:00Z", { kind: "since", year: "2025" }, "stale"],
  ["2018-12-31T23:30:00Z", { kind: "since", year: "2019" }, "stale"],
])("an entry confirmed %s", (confirmed, age, band) => {
  const at = confirmed === null ? null : new Date(confirmed);
  expect(freshness(at, now)).toEqual(age);
  expect(freshnessBand(at, now)).toBe(band);
});

test("a single name is a whole name", () => {
  expect(fullName({ givenNames: null, familyName: "Suharto" })).toBe("Suharto");
  expect(fullName({ givenNames: "Ana", familyName: "Primer" })).toBe("Ana Primer");
});

describe("languages", () => {
  test("are written out and read back", () => {
    expect(languageNames(["en", "sr", "fr"], "en")).toBe("English, Serbian, French");
    expect(languagesNamed("english;  Serbian , fr, English", "en")).toEqual(["en", "sr", "fr"]);
    expect(languagesNamed("", "en")).toEqual([]);
    expect(languagesNamed("anglais", "fr")).toEqual(["en"]);
  });
  test("that are unknown are not guessed", () => expect(languagesNamed("English, Klingonian", "en")).toBeNull());
});

const id = "0190a000-0000-7000-8000-000000000001";
const entry = {
  honorific: "Ms",
  givenNames: "Ana",
  familyName: "Primer",
  position: null,
  organisation: "Ministry",
  languages: ["en"],
  channels: [{ key: id, kind: "email" as const, value: "ana@example.org", visibility: "network" as const }],
};
const seen = asTyped(entry, "en");

describe("two versions of an entry", () => {
  test("that say the same differ nowhere", () => {
    expect(differences(seen, { ...seen, "channels.new1.value": "", "channels.new1.kind": "fax" }, seen)).toEqual([]);
  });
  test("differ by field and by channel, with who changed each", () => {
    const theirs = asTyped({ ...entry, position: "Head", organisation: "Agency", channels: [] }, "en");
    const yours = {
      ...seen,
      organisation: "Office",
      languages: "English, French",
      "channels.new1.value": "+1 202 555 0100",
    };
    expect(differences(theirs, yours, seen)).toEqual([
      { unit: "position", changedBy: "them" },
      { unit: "organisation", changedBy: "both" },
      { unit: "languages", changedBy: "you" },
      { unit: id, changedBy: "them" },
      { unit: "new1", changedBy: "you" },
    ]);
  });
});

describe("what the form says", () => {
  const typed = { appointmentId: id, version: "1", familyName: "Primer" };
  const read = (more: Record<string, string>) => editEntrySchema.safeParse(nested({ ...typed, ...more }));
  const channel = (kind: string, value: string, key = "new1") => ({
    [`channels.${key}.kind`]: kind,
    [`channels.${key}.value`]: value,
    [`channels.${key}.visibility`]: "states",
  });

  test.each([
    ["telephone", "+381 11 306 8000"],
    ["mobile", "+43 (1) 514-36/0"],
    ["fax", "+1 202 555 0100"],
    ["email", "Ana.Primer@example.org"],
    ["address", "Kneza Miloša 24\r\n11000 Beograd"],
  ])("%s %j is taken", (kind, value) => {
    const parsed = read(channel(kind, ` ${value} `));
    expect(parsed.data?.channels).toEqual([
      { key: "new1", kind, value: value.replace("\r\n", "\n"), visibility: "states" },
    ]);
  });

  test.each([
    ["telephone", "011 306 8000", "telephone"],
    ["telephone", "+12", "telephone"],
    ["telephone", "+1234567890123456", "telephone"],
    ["telephone", "+381 call me", "telephone"],
    ["email", "ana@", "email"],
    ["email", `${"a".repeat(250)}@example.org`, "tooLongValue"],
    ["address", "x".repeat(501), "tooLongValue"],
    ["address", "a\u0000b", "unreadable"],
  ])("%s %j is not: %s", (kind, value, message) => {
    const parsed = read(channel(kind, value));
    expect(parsed.error?.issues.map((issue) => [issue.path.join("."), issue.message])).toEqual([
      ["channels.new1.value", message],
    ]);
  });

  test("an emptied row is left out", () => expect(read(channel("email", "  ", id)).data?.channels).toEqual([]));
  test("names keep any letters", () => {
    expect(read({ familyName: "Þórsdóttir", givenNames: "  Мира  " }).data).toMatchObject({
      familyName: "Þórsdóttir",
      givenNames: "Мира",
    });
  });
  test.each([
    [{ familyName: " " }, "familyName", "familyName"],
    [{ familyName: "x".repeat(121) }, "familyName", "tooLong"],
    [{ position: "x".repeat(201) }, "position", "tooLong"],
    [{ languages: "Klingonian" }, "languages", "unknownLanguage"],
    [{ version: "first" }, "version", "unknownChoice"],
    [{ appointmentId: "1" }, "appointmentId", "unknownChoice"],
    [
      { "channels.new1.kind": "pigeon", "channels.new1.value": "", "channels.new1.visibility": "cpc" },
      "channels.new1.kind",
      "unknownChoice",
    ],
  ])("%j is complained of", (more, field, message) => {
    expect(read(more).error?.issues.map((issue) => [issue.path.join("."), issue.message])).toEqual([[field, message]]);
  });
});
