/** Figures of a sentence, and what each counts. */
import { expect, test } from "vitest";
import { readNote } from "@/lib/notes/read/read-note";

const figuresOf = (sentence: string) =>
  readNote(`Information Note\n\nEvent: A meeting\n\nHighlights\n\n${sentence}\n`)
    .figures.map(({ what, value }) => `${what} ${value}`)
    .sort();

test.each([
  [
    "12 participating States of the 54 that have appointed a Point of Contact were present.",
    ["statesAttending 12", "statesWithPointOfContact 54"],
  ],
  [
    "Twelve participating States, of the 54 with a Point of Contact, attended.",
    ["statesAttending 12", "statesWithPointOfContact 54"],
  ],
  [
    "Of the 54 participating States that have nominated a PoC, twelve were represented.",
    ["statesAttending 12", "statesWithPointOfContact 54"],
  ],
  [
    "A total of 12 delegations out of the 54 States having a PoC took part.",
    ["statesAttending 12", "statesWithPointOfContact 54"],
  ],
  ["It was attended by 46 persons (19 women and 27 men).", ["men 27", "persons 46", "women 19"]],
  ["There were 28 participants, 11 of them women.", ["persons 28", "women 11"]],
  ["We counted 41 participants in all, among them 17 women.", ["persons 41", "women 17"]],
  ["Seventeen of the 41 participants were women.", ["persons 41", "women 17"]],
  ["Of the 15, six were women.", ["women 6"]],
  ["In all 30 people came, including 12 female experts and one man.", ["men 1", "persons 30", "women 12"]],
  ["Participants: 30 (women: 12; men: 18).", ["men 18", "women 12"]],
  ["The first meeting had been attended by 20 persons, seven of them women.", ["other 20", "other 7"]],
  ["Participants recalled resolution 1325 on women, and that 40 per cent were women.", []],
])("%s", (sentence, figures) => {
  expect(figuresOf(sentence)).toEqual(figures);
});

test("women and men that are not together those who took part are a contradiction", () => {
  const of = (sentence: string) => readNote(`Highlights\n\n${sentence}\n`).contradictions;
  expect(of("There were 46 persons (19 women and 27 men).")).toEqual([]);
  expect(of("There were 46 persons (19 women and 28 men).")).toEqual([
    "The Information Note states 46 persons; its 19 women and 28 men are 47.",
  ]);
  expect(of("There were 10 participants, 12 of them women.")).toHaveLength(1);
});
