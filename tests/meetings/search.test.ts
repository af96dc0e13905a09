import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "@/lib/fold";
import { find, indexed } from "@/lib/meetings/search";

const list = indexed([
  {
    id: "bosnia",
    names: ["Bosnia and Herzegovina", "Bosnie-Herzégovine"],
    delegates: [{ id: "montag", name: "Öd Montag" }],
  },
  { id: "germany", names: ["Germany", "Allemagne"], delegates: [{ id: "gruen", name: "Łucja Grün" }] },
  {
    id: "moldova",
    names: ["Moldova", "Moldavie"],
    delegates: [
      { id: "mira", name: "Мира Пример" },
      { id: "kakha", name: "Kakha Nimushi" },
    ],
  },
  { id: "monaco", names: ["Monaco"], delegates: [{ id: "ames", name: "Ann Ames" }] },
  { id: "turkiye", names: ["Türkiye", "Turkey"], delegates: [] },
  { id: "unoda", names: ["United Nations Office for Disarmament Affairs", "UNODA"], delegates: [] },
]);
const ids = (typed: string) => find(list, typed)?.map(({ item }) => item.id) ?? null;

describe("finding a delegation or a delegate", () => {
  test("by two letters, without accents or case, in English or French", () => {
    expect(ids("mo")).toEqual(["moldova", "monaco", "bosnia"]);
    expect(ids("TÜ")).toEqual(["turkiye"]);
    expect(ids("turkey")).toEqual(["turkiye"]);
    expect(ids("allem")).toEqual(["germany"]);
    expect(ids("herzegovine")).toEqual(["bosnia"]);
    expect(ids("HERZÉGOVINE ")).toEqual(["bosnia"]);
  });

  test("by acronym and by any word of a name", () => {
    expect(ids("unoda")).toEqual(["unoda"]);
    expect(ids("disarm")).toEqual(["unoda"]);
    expect(ids("od")).toEqual(["bosnia"]);
  });

  test("inside a word from three letters on", () => {
    expect(ids("naco")).toEqual(["monaco"]);
    expect(ids("na")).toEqual(["unoda"]);
  });

  test("by a delegate's name: the delegate is what matches", () => {
    expect(ids("grun")).toEqual(["germany"]);
    expect(find(list, "grun")?.[0]?.matches).toEqual(["gruen"]);
    expect(find(list, "łu")?.[0]?.matches).toEqual(["gruen"]);
    expect(find(list, "monac")?.[0]?.matches).toEqual(["monaco"]);
  });

  test("in another script than the name is written in, either way", () => {
    expect(find(list, "mira")?.[0]?.matches).toEqual(["mira"]);
    expect(find(list, "primer")?.[0]?.matches).toEqual(["mira"]);
    expect(find(list, "анн")?.[0]?.matches).toEqual(["ames"]);
    expect(find(list, "კახა")?.[0]?.matches).toEqual(["kakha"]);
  });

  test("with the family name first, as lists have it", () => {
    expect(find(list, "grün łuc")?.[0]?.matches).toEqual(["gruen"]);
    expect(find(list, "Ames, A")?.[0]?.matches).toEqual(["ames"]);
    expect(find(list, "пример мира")?.[0]?.matches).toEqual(["mira"]);
    expect(find(list, "ames grun")).toEqual([]);
  });

  test("nothing asked is not the same as nothing found", () => {
    expect(find(list, " - ")).toBeNull();
    expect(find(list, "xyzzy")).toEqual([]);
  });

  test("never fails, whatever is typed", () => {
    assert(
      property(string({ unit: "grapheme" }), (typed) => {
        expect(() => find(list, typed)).not.toThrow();
        expect(fold(fold(typed))).toBe(fold(typed));
      }),
    );
  });
});
