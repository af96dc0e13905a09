/** Who spoke, however a note leads to them and sets them. */
import { expect, test } from "vitest";
import { readNote } from "@/lib/notes/read/read-note";

const people = [
  ["Mr. Paolo Esempio", "Ministry of Foreign Affairs of Italy"],
  ["Ms Chiara Provetti", "Project Manager, UNICRI"],
  ["Col. (ret.) Hans Musterli", "OSCE Secretariat"],
] as const;
const named = people.map(([name, held]) => `${name}, ${held}`);
const [first = "", second = "", third = ""] = named;

const leads = [
  "Opening statements were delivered by:",
  "The meeting was opened by:",
  "Opening remarks:",
  "The following speakers opened the meeting:",
  "Opening addresses were given by the following:",
  "Welcome speeches were held by:",
  "Statements at the opening session:",
  "The event was opened with statements from:",
  "We heard opening words from:",
];
const forms: [string, string][] = [
  ["dashes", `\n- ${named.join("\n- ")}`],
  ["points in paragraphs", `\n\n• ${named.join(";\n\n• ")}.`],
  ["numbers", `\n1. ${named.join("\n2. ")}`],
  ["letters", `\n(a) ${first};\n(b) ${second}; and\n(c) ${third}.`],
  ["lines alone", `\n${named.join("\n")}`],
  ["functions in brackets", `\n– ${people.map(([name, held]) => `${name} (${held})`).join(";\n– ")}.`],
  ["functions behind dashes", `\n- ${people.map(([name, held]) => `${name} – ${held}`).join("\n- ")}`],
  ["functions first", `\n* ${people.map(([name, held]) => `${held}: ${name}`).join("\n* ")}`],
  ["one sentence", ` ${first}, ${second}, and ${third}.`],
  ["semicolons", ` ${first}; ${second}; and ${third}.`],
];

test.each(leads.flatMap((lead) => forms.map(([form, list]) => [lead, form, list] as const)))(
  "%s %s",
  (lead, _, list) => {
    const text = `Information Note\n\nEvent: A meeting\n\nHighlights\n${lead}${list}\nThe meeting was attended by 46 persons.\n`;
    expect(readNote(text).speakers.map(({ name, function: held }) => [name, held])).toEqual(people);
  },
);

test("a list of speakers goes on over the end of a page", () => {
  const text = `Information Note\n\nEvent: A meeting\n\nHighlights\n\nStatements were delivered by Ana Primer, Director for Arms Control;\nJean-Luc Exemple, Head of Unit of the Ministry of Foreign Affairs;\n\f\nvon Muster, FSC Support Section; and Mr. Peter Sample.\n`;
  expect(readNote(text).speakers.map(({ name }) => name)).toEqual([
    "Ana Primer",
    "Jean-Luc Exemple",
    "von Muster",
    "Mr. Peter Sample",
  ]);
});

test("a word with a stroke in it goes on over the end of a line", () => {
  const text = `Information Note\n\nEvent: A meeting\n\nHighlights\n\nStatements were delivered by Ana Primer, Deputy Director of the Centre, OSCE/\nCPC, and Mr. Peter Sample, UNODA.\n`;
  expect(readNote(text).speakers.map(({ function: held }) => held)).toEqual([
    "Deputy Director of the Centre, OSCE/CPC",
    "UNODA",
  ]);
});
