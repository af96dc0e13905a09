/** Meetings before this one, in whatever sentence they are mentioned and wherever its lines break. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readNote } from "@/lib/notes/read/read-note";

const earlierIn = (background: string) =>
  readNote(
    `Information Note\n\nEvent: Workshop on UNSCR 1540\n\nOrganisers: UNODA\n\nDate and venue: 28 February 2018, Almaty, Kazakhstan\n\nParticipants: Austria and Malta\n\nBackground\n\n${background}\n`,
  ).earlierMeetings.map(({ city, date }) => `${city ?? ""} ${date ?? ""}`);

const told: [string, string[]][] = [
  ["The workshop followed one held in Astana from 27 to 29 September 2011.", ["Astana 2011-09-27"]],
  [
    "The third took place in Vienna in May 2016, and the fourth in Tbilisi on 3-4 Oct. 2017.",
    ["Vienna 2016-05", "Tbilisi 2017-10-03"],
  ],
  [
    "Previous meetings of the Points of Contact were held in Vienna (10 April 2014), Belgrade (26-27 May 2015) and Minsk on 8 November 2016.",
    ["Vienna 2014-04-10", "Belgrade 2015-05-26", "Minsk 2016-11-08"],
  ],
  ["It builds on the round table in Minsk in June 2015.", ["Minsk 2015-06"]],
  ["It was preceded by a seminar organised in Bishkek in 2013.", ["Bishkek 2013"]],
  ["The plan was adopted in Minsk in June 2015, and the Ministerial Council met in Basel on 4 December 2014.", []],
  ["A conference will take place in Vienna in May 2019.", []],
];

test.each(told)("%s", (background, meetings) => {
  expect(earlierIn(background)).toEqual(meetings);
});

const wrapped = (text: string, width: number) =>
  text.replace(new RegExp(String.raw`(.{1,${width}})(?:\s+|$)`, "g"), "$1\n").trimEnd();

test("the same wherever lines break", () => {
  fc.assert(
    fc.property(fc.constantFrom(...told), fc.integer({ min: 24, max: 120 }), ([background, meetings], width) => {
      expect(earlierIn(wrapped(background, width))).toEqual(meetings);
    }),
    { numRuns: 200 },
  );
});
