/** Days apart, a month alone and meetings online: what a note says in its own words, as the portal writes them and others do. */
import { expect, test } from "vitest";
import { readNote, readNoteWithPlaces } from "@/lib/notes/read/read-note";

const noteOf = (when: string, background = "None.") =>
  `Information Note\n\nEvent: Third meeting of the OSCE Points of Contact on UNSCR 1540\n\nOrganisers: OSCE\n\nDate and venue: ${when}\n\nParticipants: Austria and Serbia\n\nBackground\n\n${background}\n`;

test.each([
  ["3, 5 and 10 March 2025, Vienna, Austria", ["2025-03-03", "2025-03-05", "2025-03-10"]],
  ["28-29 May 2027 and 4 June 2027, Vienna, Austria", ["2027-05-28", "2027-05-29", "2027-06-04"]],
  ["Vienna (Austria), on 3 March 2025 and on 10 March 2025", ["2025-03-03", "2025-03-10"]],
])("%s: days that do not follow one another", (when, days) => {
  expect(readNoteWithPlaces(noteOf(when))).toMatchObject({ days: { value: days }, unsure: [] });
  const { startsOn, endsOn, unsure } = readNote(noteOf(when));
  expect([startsOn, endsOn]).toEqual([days[0], days.at(-1)]);
  expect(unsure).toMatchObject([{ why: `the days do not follow one another: ${days.join(", ")}` }]);
});

test.each(["March 2025, Vienna, Austria", "Vienna, Austria (March 2025)"])("%s: the month alone", (when) => {
  expect(readNoteWithPlaces(noteOf(when))).toMatchObject({ month: { value: "2025-03" }, unsure: [] });
  expect(readNote(noteOf(when))).toMatchObject({
    startsOn: null,
    endsOn: null,
    unsure: [{ text: "March 2025", why: "the month is known, not the day: 2025-03" }],
  });
});

test.each([
  ["10 March 2025, online", "online", null],
  ["October 27th & 28th, 2020, via Zoom (online)", "online", null],
  ["10 March 2025, held virtually by videoconference", "online", null],
  ["10 March 2025, Vienna, Austria, and online", "hybrid", "Vienna"],
  ["10 March 2025, Vienna, Austria (hybrid format)", "hybrid", "Vienna"],
  ["10 March 2025, Vienna, Austria", undefined, "Vienna"],
])("%s: %s", (when, mode, city) => {
  const told = "The 2nd meeting took place in Bratislava, Slovakia, on 30 September-2 October 2019.";
  const note = readNoteWithPlaces(noteOf(when, told));
  expect([note.mode?.value, note.city?.value ?? null]).toEqual([mode, city]);
  expect(note.unsure).toEqual([]);
});

test("where it was goes on over the end of a line, also with a word that could be a heading", () => {
  const note = readNote(noteOf("12 June 2018, OSCE\nProgramme Office in Bishkek, Bishkek, Kyrgyzstan"));
  expect([note.city, note.hostCode, note.unsure]).toEqual(["Bishkek", "KG", []]);
});
