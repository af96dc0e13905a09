/** Notes read whole: the one of Belgrade, and fictional ones in many forms, each beside what is to be read in it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readNote, readNoteWithPlaces } from "@/lib/notes/read/read-note";

const pair = z.tuple([z.string(), z.string().nullable()]);
const expected = z.strictObject({
  title: z.string(),
  event: z.string(),
  organisers: z.array(z.string()),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  city: z.string(),
  hostCode: z.string(),
  states: z.array(z.string()),
  organisations: z.array(pair),
  objectives: z.number(),
  speakers: z.array(pair),
  figures: z.array(z.tuple([z.string(), z.number()])),
  earlierMeetings: z.array(z.tuple([z.string().nullable(), z.string().nullable()])),
  /** A piece of each contradiction, in order. */
  contradictions: z.array(z.string()),
  /** A piece of what is to be marked at least. */
  unsure: z.array(z.string()),
});

const folder = (name: string) => path.join(import.meta.dirname, name);
const notesIn = (name: string) =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith(".json"))
    .map((file) => path.join(folder(name), file.slice(0, -".json".length)));
const text = (note: string) => readFileSync(`${note}.txt`, "utf8");

describe.each(["worked", "held-back"])("%s", (name) => {
  test.each(notesIn(name).map((note) => [path.basename(note), note]))("%s", (_, note) => {
    const read = readNote(text(note));
    const wanted = expected.parse(JSON.parse(readFileSync(`${note}.json`, "utf8")));
    const { contradictions, unsure, ...rest } = wanted;
    expect({
      title: read.title,
      event: read.event,
      organisers: read.organisers,
      startsOn: read.startsOn,
      endsOn: read.endsOn,
      city: read.city,
      hostCode: read.hostCode,
      states: read.states,
      organisations: read.organisations.map(({ name: called, acronym }) => [called, acronym]),
      objectives: read.objectives.length,
      speakers: read.speakers.map(({ name: called, function: held }) => [called, held]),
      figures: read.figures.filter(({ what }) => what !== "other").map(({ what, value }) => [what, value]),
      earlierMeetings: read.earlierMeetings.map(({ city, date }) => [city, date]),
    }).toEqual({
      ...rest,
      speakers: rest.speakers.map(([called, held]) => [expect.stringContaining(called) as unknown, held]),
      figures: expect.toSatisfy((found: unknown[]) => same(found, rest.figures), "the same figures") as unknown,
    });
    expect(read.contradictions).toEqual(contradictions.map((piece) => expect.stringMatching(piece) as unknown));
    for (const piece of unsure) expect(read.unsure.map((doubt) => doubt.text).join("\n")).toContain(piece);
  });
});

const same = (one: unknown[], other: unknown[]) => JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());

const belgrade = text(path.join(folder("worked"), "belgrade-2015"));

test("of the Belgrade note nothing is unsure, and its places are those of the text", () => {
  const note = readNoteWithPlaces(belgrade);
  expect(note.unsure).toEqual([]);
  const at = (found: { from: number; to: number } | null | undefined) => belgrade.slice(found?.from, found?.to);
  expect(at(note.startsOn)).toBe("26-27 May 2015");
  expect(at(note.city)).toBe("Belgrade");
  expect(note.states.map(at).at(-1)).toBe("United States (US)");
  expect(note.states.map(at)).toContain("The former Yugoslav Republic of Macedonia");
  expect(note.organisations.map(at)[1]).toBe("United Nations Office for Disarmament Affairs (UNODA)");
  expect(at(note.earlierMeetings[0])).toBe("10 April 2014, in Vienna");
});

test("a note that names none of them says so of each", () => {
  expect(readNote("Some people met and spoke about resolution 1540.").unsure.map(({ why }) => why)).toEqual([
    "no event is named",
    "no organiser is found",
    "no date of the meeting is found",
    "no city is found",
    "no State is named among participants",
  ]);
});

const told = (highlights: string) =>
  readNote(
    `Information Note\n\nEvent: A meeting\n\nOrganisers: UNODA\n\nDate and venue: 26 May 2015, Belgrade, Serbia\n\nParticipants: Austria, Malta and Japan\n\nHighlights\n\n${highlights}\n`,
  ).unsure.flatMap(({ text, why }) => (why.startsWith("said in the text") ? [text] : []));

test.each([
  ["Austria and Finland shared their experience.", ["Finland"]],
  ["Presentations by Finland, Georgia and the Kyrgyz\nRepublic followed.", ["Finland", "Georgia", "Kyrgyz Republic"]],
  ["Norway, which was represented online, offered to host the next meeting.", ["Norway"]],
  ["Finland’s delegation presented its plan.", ["Finland"]],
  ["Mr Jan Fiktiv (Ministry of Defence, Finland) spoke.", ["Finland"]],
  ["Japan took part as well.", []],
  ["The OSCE Mission to Moldova presented its work in Ukraine.", []],
  ["Finland took part in the first meeting. Norway had presented its plan before. Spain was unable to attend.", []],
  ["Participants thanked Finland, which will host the next meeting.", []],
])("of those on no list, %j says that %j took part", (highlights, states) => {
  expect(told(highlights).map((state) => state.replace(/^the /, ""))).toEqual(states);
});
