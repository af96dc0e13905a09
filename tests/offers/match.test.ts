/** Needs and offers: what fits, in which order, and with which reasons. */
import { describe, expect, test } from "vitest";
import { plansFor } from "@/lib/gaps/plans-for";
import { gridOf, standingOf } from "@/lib/gaps/grid";
import { bestFits, fit, fitsFrom } from "@/lib/offers/match";
import type { Given, Reach, Wanted } from "@/lib/offers/shapes";

const need: Wanted & { id: string } = {
  id: "need",
  stateCode: "KG",
  text: "Training of customs officers in identifying dual-use goods, in Russian.",
  paragraphs: ["op3c"],
  weapons: ["nuclear"],
};
const offer: Given & Reach = {
  title: "Identifying dual-use goods",
  text: "Customs officers learn to identify dual-use goods.",
  kinds: ["training"],
  paragraphs: ["op3c"],
  weapons: ["crossCutting"],
  themes: ["exportControls"],
  languages: ["en", "ru"],
  subRegions: ["centralAsia"],
  stateCode: null,
};
const keysOf = (one: Partial<Given & Reach>, wanted: Partial<Wanted> = {}) =>
  fit({ ...need, ...wanted }, { ...offer, ...one }).reasons.map((reason) =>
    reason.key === "subject" ? reason.of.key : reason.key,
  );
const scoreOf = (one: Partial<Given & Reach>, wanted: Partial<Wanted> = {}) =>
  fit({ ...need, ...wanted }, { ...offer, ...one }).score;

describe("an offer", () => {
  test("that is on the same paragraph, for the region, of the kind and in the language asked for fits, and says so in this order", () => {
    expect(keysOf({})[0]).toBe("sameParagraphs");
    expect(keysOf({}).slice(-3)).toEqual(["offeredFor", "sameKind", "askedLanguage"]);
    expect(scoreOf({})).toBeGreaterThanOrEqual(90);
  });

  test.each<[string, Partial<Given & Reach>, Partial<Wanted>, string | null]>([
    ["for another sub-region", { subRegions: ["southernEurope"] }, {}, null],
    ["by the State itself", { stateCode: "KG" }, {}, null],
    [
      "on another subject and paragraph",
      { title: "Vaults", text: "Guards.", paragraphs: ["op3b"], themes: ["biosecurity"] },
      {},
      null,
    ],
    ["for all States", { subRegions: [] }, {}, "offeredForAll"],
    ["of another kind", { kinds: ["equipment"] }, {}, "otherKind"],
    ["in another language", { languages: ["fr"] }, {}, "otherLanguage"],
    ["where no language is asked for", {}, { text: "Training of customs officers." }, "givenIn"],
    ["where a State is named and no language", {}, { text: "Training with the Russian Federation." }, "givenIn"],
    ["for other weapons", { weapons: ["biological"] }, {}, "otherWeapons"],
  ])("%s", (_said, one, wanted, key) => {
    if (key === null) expect(scoreOf(one, wanted)).toBeLessThan(fitsFrom);
    else expect(keysOf(one, wanted)).toContain(key);
  });

  test("that fits less stands lower, and what does not fit is not shown", () => {
    const list = [
      { ...offer, name: "other kind", kinds: ["equipment" as const] },
      { ...offer, name: "elsewhere", subRegions: ["northernEurope" as const] },
      { ...offer, name: "all of it" },
      { ...offer, name: "other language", languages: ["fr"] },
    ];
    const names = bestFits(list, (one) => fit(need, one)).map(({ one: { name } }) => name);
    expect(names).toEqual(["all of it", "other kind", "other language"]);
  });

  test("on the same paragraph alone is found, and below what shares the subject", () => {
    const bare = { title: "Assistance", text: "", themes: [], languages: [] };
    expect(scoreOf(bare)).toBeGreaterThanOrEqual(fitsFrom);
    expect(scoreOf(bare)).toBeLessThan(scoreOf({}));
  });
});

describe("what is planned meets a need", () => {
  const activity = { ...offer, states: ["KG"], serves: [] as string[], languages: [] };
  test.each([
    ["where it is for the State and fits", {}, 1],
    [
      "where it says that it serves it, whatever it is on",
      { title: "Vaults", text: "", themes: [], paragraphs: [], states: [], serves: ["need"] },
      1,
    ],
    ["not where it is for others", { states: ["KZ"] }, 0],
    [
      "not where it is on something else",
      { title: "Vaults", text: "Guards.", themes: ["biosecurity" as const], paragraphs: [] },
      0,
    ],
  ])("%s", (_said, changed, count) => {
    expect(plansFor(need, [{ ...activity, ...changed }])).toHaveLength(count);
  });
});

test("a cell counts an offer for all types of weapon, and says what is needed and not offered", () => {
  const cells = gridOf([need, { ...need, paragraphs: ["op3b"] }], [offer], []);
  const at = (paragraph: string, weapon: string) =>
    cells.find((cell) => cell.paragraph === paragraph && cell.weapon === weapon);
  expect(at("op3c", "nuclear")).toMatchObject({ needs: 1, offers: 1, planned: 0 });
  expect(at("op3c", "chemical")).toMatchObject({ needs: 0, offers: 1 });
  expect(
    ["op3c nuclear", "op3b nuclear", "op3c chemical", "op1 nuclear"].map((name) => {
      const [paragraph = "", weapon = ""] = name.split(" ");
      return standingOf(at(paragraph, weapon) ?? { needs: 0, offers: 0 });
    }),
  ).toEqual(["met", "lacking", "spare", "empty"]);
});
