import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { find } from "@/lib/find/find";
import { findThen } from "@/lib/find/find-then";
import { suggest } from "@/lib/find/suggest";
import { pastDirectory } from "@/lib/states/past-directory";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
let expert: Actor;
let serbia: Actor;

beforeAll(async () => {
  database = await testNetwork();
  expert = await actorOf(database, "expert@example.org");
  serbia = await actorOf(database, "poc.serbia@example.org");
  const { id } = await database.client.appointment.findFirstOrThrow({
    where: { stateCode: "RS", function: "primary", endsOn: null },
  });
  const channel = { appointmentId: id, kind: "email", place: 9 } as const;
  await writeAsSystem("test", (transaction) =>
    transaction.channel.createMany({
      data: [
        { ...channel, value: "lighthouse@example.org", visibility: "cpc" },
        { ...channel, value: "greenhouse@example.org", visibility: "states" },
      ],
    }),
  );
});
afterAll(() => database.close());

describe("a State is found however it is spelt", () => {
  test.each([
    ["kirgizstan", "KG"],
    ["Киргизия", "KG"],
    ["kirgisistan", "KG"],
    ["Kyrgyz Republic", "KG"],
    ["turkiye", "TR"],
    ["Türkei", "TR"],
    ["TUERKEI", "TR"],
    ["Turkey", "TR"],
    ["Турция", "TR"],
    ["turcija", "TR"],
    ["makedonija", "MK"],
    ["Македонија", "MK"],
    ["FYROM", "MK"],
    ["Österreich", "AT"],
    ["osterreich", "AT"],
    ["autriche", "AT"],
    ["Czech Republic", "CZ"],
    ["česko", "CZ"],
    ["Holland", "NL"],
    ["netherlands", "NL"],
    ["republic of moldova", "MD"],
    ["Belorussia", "BY"],
    ["UK", "GB"],
    ["deutschl", "DE"],
    ["Kazachstan", "KZ"],
    ["azerbajdzan", "AZ"],
    ["svajc", null],
  ])("%s: %s", async (typed, code) => {
    const { codes, isGuess } = await find(visitor, "en", typed);
    expect(codes[0] ?? null).toBe(code);
    expect(isGuess).toBe(false);
  });

  test.each([
    ["kyrgystan", "KG"],
    ["Austia", "AT"],
    ["switserlend", "CH"],
    ["lichtenstien", "LI"],
    ["unted kingdm", "GB"],
  ])("%s, which is spelt by nobody so, is guessed: %s", async (typed, code) => {
    expect(await find(visitor, "en", typed)).toMatchObject({ isGuess: true, codes: [code] });
  });

  test("the name itself first, then what begins with it, then what holds it", async () => {
    const titles = async (typed: string) => (await find(visitor, "en", typed)).hits.map(({ title }) => title);
    expect((await titles("malta"))[0]).toBe("Malta");
    expect((await titles("united")).slice(0, 2).sort()).toEqual(["United Kingdom", "United States of America"]);
    expect((await titles("mania")).sort()).toEqual(["Germany", "Romania"]);
    expect((await titles("serbia")).at(0)).toBe("Serbia");
  });

  test.each(["", "  ", "%", "xyzzy", "'; DROP TABLE", "\u0000", "a".repeat(100)])("%j finds nothing", async (typed) => {
    expect(await find(visitor, "en", typed)).toMatchObject({ hits: [], codes: [] });
  });
});

describe("the network finds people, positions and organisations", () => {
  test.each([
    ["примерок", "Елена Примерок"],
    ["primerok", "Елена Примерок"],
    ["Zahvar Bat", "Bat Загвар"],
    ["zagvar", "Bat Загвар"],
    ["ШЕМБУЛЬ", "Arta Shembull"],
    ["Shembul", "Arta Shembull"],
    ["shenbull", "Arta Shembull"],
    ["ornek", "Ayşe Örnek"],
    ["Örnek", "Ayşe Örnek"],
    ["poc.serbia@example.org", "Ana Primer"],
    ["primer serbia", "Ana Primer"],
    ["Federal Ministry for European", "Federal Ministry for European and International Affairs"],
  ])("%s: %s", async (typed, title) => {
    expect((await find(expert, "en", typed)).hits.map((hit) => hit.title)[0] ?? null).toBe(title);
  });

  test("a position by those who hold it, an organisation by the States that have it", async () => {
    const officers = await find(expert, "en", "desk officer");
    expect(
      officers.hits.every(({ kind, position }) => kind === "person" && position[0]?.startsWith("Desk Officer")),
    ).toBe(true);
    const [ministry] = (await find(expert, "en", "foreign affairs ministry")).hits;
    expect(ministry).toMatchObject({ kind: "organisation", title: "Ministry of Foreign Affairs" });
    expect(ministry?.codes.length).toBeGreaterThan(10);
  });
});

describe("nobody finds what they may not see", () => {
  test.each(["primer", "prmer", "ministry", "desk officer", "example.org", "lighthouse"])(
    "a visitor by %s: nothing",
    async (typed) => {
      expect((await find(visitor, "en", typed)).hits).toEqual([]);
      expect(JSON.stringify(await suggest(visitor, "en", typed))).not.toMatch(/Primer|example\.org|Ministry/);
    },
  );

  test.each([
    ["lighthouse", false, true],
    ["greenhouse", false, true],
    ["lighthose", false, true],
  ])("%s, an address with a mark: an expert %s, its own State %s", async (typed, expertMay, serbiaMay) => {
    expect((await find(expert, "en", typed)).codes.includes("RS")).toBe(expertMay);
    expect((await find(serbia, "en", typed)).codes.includes("RS")).toBe(serbiaMay);
  });
});

describe("suggestions", () => {
  test("are grouped, few, lead somewhere, and mark what matched", async () => {
    const { groups, said } = await suggest(expert, "en", "pri");
    expect(groups.map(({ label }) => label)).toEqual(["People", "Organisations"]);
    for (const { options } of groups) {
      expect(options.length).toBeLessThanOrEqual(5);
      for (const { href, text, marks } of options) {
        expect(href).toMatch(/^\/states(\/[A-Z]{2}$|\?q=)/);
        for (const [from, to] of marks) expect(text.slice(from, to)).toMatch(/^(pri|при|pří)$/i);
      }
    }
    expect(said).toBe("6 suggestions");
  });

  test("say by which other name a State was found", async () => {
    const { groups } = await suggest(visitor, "en", "holl");
    expect(groups[0]?.options[0]).toEqual({
      href: "/states/NL",
      text: "The Netherlands",
      marks: [],
      note: "Holland",
      noteMarks: [[0, 4]],
    });
  });

  test("ask whether something near was meant", async () => {
    expect(await suggest(visitor, "en", "kyrgystan")).toMatchObject({ guess: "Did you mean" });
  });
});

describe("on a past day", () => {
  const then = async (typed: string, on = "2015-05-26") =>
    (await findThen(expert, "en", await pastDirectory(expert, "en", on), typed)).map(({ code }) => code);

  test.each([
    ["kirgizstan", ["KG"]],
    ["turkiye", ["TR"]],
    ["makedonija", ["MK"]],
    ["xqzwv", []],
  ])("%s finds %j, however a State was called then", async (typed, codes) => {
    expect(await then(typed)).toEqual(codes);
  });

  test("who holds a function today is found by nobody who looks at a day before it", async () => {
    const current = (await find(expert, "en", "Primer")).hits.map(({ title }) => title);
    expect(current).toContain("Ana Primer");
    expect(await then("Ana Primer")).toEqual([]);
  });

  test("all are found where nothing is typed", async () => {
    expect(await then("")).toHaveLength(57);
  });
});
