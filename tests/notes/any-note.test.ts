import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatRange } from "@/lib/dates";
import { otherNames } from "@/lib/find/other-names";
import { readNote, readNoteWithPlaces } from "@/lib/notes/read/read-note";
import states from "@/prisma/reference/states.json";

const long = ["Republic of", "the Republic of"];

/** Every way in which the reference and the search know a State, and long forms. */
const namesOf = ({ code, english, translations, former }: (typeof states)[number]): string[] => [
  english.name,
  ...former.map(({ name }) => name).filter((name) => !name.startsWith("Serbia and")),
  ...Object.values(translations.names).map(({ name }) => name),
  ...(otherNames[code] ?? []),
  ...long.map((form) => `${form} ${english.name.replace(/^The /, "")}`),
  `the ${english.name.replace(/^The /, "")}`,
  `${english.name} (host)`,
];

const named = fc
  .uniqueArray(fc.constantFrom(...states), { minLength: 1, maxLength: 57, selector: ({ code }) => code })
  .chain((selection) =>
    fc.tuple(
      ...selection.map((state) => fc.constantFrom(...namesOf(state)).map((name) => ({ code: state.code, name }))),
    ),
  );

const wrapped = (text: string, width: number) => {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
};

const joined = fc.constantFrom<(names: string[]) => string>(
  (names) => names.join(", "),
  (names) => names.join("; "),
  (names) => [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and "),
  (names) => [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(", as well as "),
  (names) => names.map((name) => `- ${name}`).join("\n"),
  (names) => names.map((name) => `• ${name}`).join("\n"),
  (names) => names.map((name, index) => `${index + 1}. ${name}`).join("\n"),
  (names) => `\n${names.join("\n")}`,
  (names) => names.map((name, index) => `${index + 1}. ${name}`).join(" "),
  (names) => names.map((name, index) => `${index + 1}) ${name}`).join(", "),
  (names) => names.map((name, index) => `(${index + 1}) ${name}`).join("; "),
  (names) => names.map((name) => `• ${name}`).join(" "),
);
const width = fc.integer({ min: 24, max: 120 });
const label = fc.constantFrom(
  "Participants: ",
  "Participants: Representatives from:\n",
  "PARTICIPANTS\n",
  "4. Participating States:\n",
  "States participating: ",
  "Attendance: ",
  "Participants\nStates: ",
  "Participants: Delegations from the following participating States attended: ",
);

const note = (list: string, dates = "26-27 May 2015, Belgrade, Serbia") =>
  `Information Note\n\nEvent: A meeting\n\nOrganisers: UNODA\n\nDate and venue: ${dates}\n\n${list}\n\nObjectives\n\n- To meet\n`;

describe("States", () => {
  test("in any name, order, separator and width read back as they were chosen", () => {
    fc.assert(
      fc.property(named, joined, width, label, (chosen, join, columns, heading) => {
        const list = join(chosen.map(({ name }) => name));
        const text = list.includes("\n") ? list : wrapped(list, columns);
        const read = readNote(note(`${heading}${text}`));
        expect(read.states).toEqual(chosen.map(({ code }) => code));
        expect(read.unsure).toEqual([]);
        expect(read.organisations).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const day = fc
  .date({ min: new Date("2004-05-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const span = fc.tuple(day, fc.integer({ min: 0, max: 9 })).map(([start, days]) => {
  const end = new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);
  return [start, end] as const;
});
const say = (date: string, options: Intl.DateTimeFormatOptions, locale = "en-GB") =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }).format(new Date(date));
const full = { day: "numeric", month: "long", year: "numeric" } as const;
const weekday = { ...full, weekday: "long" } as const;
const forms: ((start: string, end: string) => string)[] = [
  (start, end) => formatRange(start, end, "en"),
  (start, end) => formatRange(start, end, "en").replaceAll("-", " – "),
  (start, end) => formatRange(start, end, "en").toUpperCase(),
  (start, end) => `${say(start, full)} to ${say(end, full)}`,
  (start, end) => `${say(start, full, "en-US")} - ${say(end, full, "en-US")}`,
  (start, end) => `${say(start, weekday)} until ${say(end, weekday)}`,
  (start, end) => `from ${say(start, weekday, "en-US")} to ${say(end, weekday, "en-US")}`,
  (start, end) => `${start} to ${end}`,
  (start, end) => `${start}/${end}`,
  (start, end) => [start, end].map((one) => one.split("-").toReversed().join(".")).join(" - "),
  (start, end) => [start, end].map((one) => one.split("-").toReversed().join("/")).join("-"),
  (start, end) => `${say(start, full)}\u00a0–\u00a0${say(end, full)}`.replaceAll(" ", "\u00a0"),
];

test("any span of days in any form reads back", () => {
  fc.assert(
    fc.property(span, fc.constantFrom(...forms), ([start, end], form) => {
      const read = readNote(note("Participants: Serbia", `${form(start, end)}, Belgrade, Serbia`));
      expect(read).toMatchObject({
        startsOn: start,
        endsOn: end,
        city: "Belgrade",
        hostCode: "RS",
        contradictions: [],
      });
    }),
    { numRuns: 500 },
  );
});

test("what is read stands where its place says", () => {
  fc.assert(
    fc.property(named, width, (chosen, columns) => {
      const text = note(`Participants: ${wrapped(chosen.map(({ name }) => name).join(", "), columns)}`);
      const places = readNoteWithPlaces(text).states.map(({ from, to }) => text.slice(from, to).replace(/\s+/g, " "));
      expect(places.length).toBe(chosen.length);
      for (const [index, { name }] of chosen.entries()) expect(name).toContain(places[index]);
    }),
    { numRuns: 100 },
  );
});

describe("what is no note", () => {
  /** Time of our own, since others may keep the machine busy. */
  const quick = (text: string) => {
    const begun = process.cpuUsage();
    expect(readNote(text).states).toBeInstanceOf(Array);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(1000);
  };

  test("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 2000 }), quick));
    const pieces = [
      "Participants:",
      "Event",
      "\n",
      "\t",
      "  ",
      ", ",
      "and ",
      "(",
      ")",
      "Serbia",
      "26 May",
      "2015",
      "Mr ",
      "UNODA",
      "; ",
      "- ",
      "States",
      ":",
      "of ",
      "1540",
      ".",
    ];
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 300 }), (parts) => quick(parts.join(""))));
  });

  test.each([
    "a",
    "A ",
    "\n",
    "\t",
    " ",
    "(",
    ")",
    ",",
    "and ",
    "Participants: ",
    "Participants:\n",
    "Event\tx\n",
    "States:",
    "A, ",
    "(A",
    "Serbia, ",
    "Serbia and ",
    "Date and\n",
    "1 May ",
    "1, ",
    "Mr A ",
    "Mr A, Head of B, ",
    "A and B (C), ",
    "UNODA, ",
    "the ",
    "Institute for A, ",
    "- \n",
    "1. A\n",
    "1. A 2. B ",
    "(a) • ",
    "Serbia took part and ",
    "of ",
    "57 of ",
    "twenty ",
    "first meeting ",
    "a-\n",
    "\f",
    "Opening remarks by A B, ",
    "A B C D ",
    "x  y\n",
    ".. ",
    "A. ",
    "\u00a0",
    "–",
    "«",
    "Representatives of ",
  ])("200 kB of %j take less than a second", (piece) => {
    const much = piece.repeat(Math.ceil(200_000 / piece.length));
    quick(much);
    quick(
      `Information Note\nEvent: x\nDate and venue: ${much.slice(0, 60_000)}\nOrganisers: ${much.slice(0, 60_000)}\nParticipants: ${much.slice(0, 60_000)}\nHighlights\nOpening remarks by ${much.slice(0, 60_000)}`,
    );
  });
});
