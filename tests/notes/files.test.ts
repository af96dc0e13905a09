import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { textOfFile } from "@/lib/notes/files/text-of-file";
import { readNote } from "@/lib/notes/read/read-note";
import { docx, paragraph, pdf, table, type Set } from "./files";

const notesOf = (folder: string) =>
  readdirSync(path.join(import.meta.dirname, folder))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => path.join(import.meta.dirname, folder, name));

const belgrade = readFileSync(path.join(import.meta.dirname, "worked/belgrade-2015.txt"), "utf8");

async function readFrom(bytes: Uint8Array) {
  const read = await textOfFile(bytes);
  if (typeof read === "string") throw new Error(read);
  return readNote(read.text);
}

describe("text in any encoding", () => {
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
  const western = belgrade.replace("¹", "\u00b9").replace(/•/g, "\u0095").replace(/–/g, "\u0096");
  test.each([
    ["UTF-8", Buffer.from(belgrade)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${belgrade}`)],
    ["UTF-16", utf16(belgrade)],
    ["UTF-16, the other way round", Buffer.from(utf16(belgrade)).swap16()],
    ["Windows-1252", Buffer.from(western, "latin1")],
    ["with the line ends of Windows", Buffer.from(belgrade.replace(/\n/g, "\r\n"))],
  ])("%s", async (_, bytes) => {
    expect(await readFrom(bytes)).toEqual(readNote(belgrade));
  });
});

describe("a DOCX", () => {
  const rows = [
    ["Event", "Third meeting of the OSCE Points of Contact"],
    ["Organisers", "OSCE and the Government of Malta"],
    ["Date and venue", "5-6 June 2024\nValletta, Malta"],
    ["Participants", "Malta, Bosnia and Herzegovina & Italy\nUNODA; UNICRI"],
    ["Objectives", "• Compare notes\n• Agree on the next ones"],
  ];
  const wanted = {
    title: "Information Note",
    event: "Third meeting of the OSCE Points of Contact",
    organisers: ["OSCE", "Government of Malta"],
    startsOn: "2024-06-05",
    endsOn: "2024-06-06",
    city: "Valletta",
    hostCode: "MT",
    states: ["MT", "BA", "IT"],
    objectives: ["Compare notes", "Agree on the next ones"],
    unsure: [],
  };

  test("with labels beside their contents in a table", async () => {
    expect(await readFrom(docx(paragraph("Information Note"), table(rows)))).toMatchObject(wanted);
  });

  test("with labels above their contents", async () => {
    const body = rows.flatMap(([label = "", content = ""]) => [label, ...content.split("\n")]);
    expect(await readFrom(docx(paragraph("Information Note"), ...body.map(paragraph)))).toMatchObject(wanted);
  });

  test.each(["worked", "held-back"].flatMap((folder) => notesOf(folder)))(
    "of which each line is a paragraph: %s",
    async (note) => {
      const text = readFileSync(note, "utf8").replaceAll("•", "-");
      expect(await readFrom(docx(...text.split("\n").map(paragraph)))).toEqual(readNote(text));
    },
  );

  test("leaves out what was deleted", async () => {
    const deleted =
      "<w:p><w:r><w:t>Participants: Malta</w:t></w:r><w:del><w:r><w:delText>, Italy</w:delText></w:r></w:del></w:p>";
    expect((await readFrom(docx(deleted))).states).toEqual(["MT"]);
  });
});

describe("a PDF", () => {
  const set = (lines: string[]): Set[] => lines.map((line, index): Set => [72, 770 - index * 14, line]);
  const head = "1540 Committee";

  test("broken into lines and pages, with headers and page numbers", async () => {
    const note = await readFrom(
      pdf(
        [
          [72, 810, head],
          ...set([
            "Information Note",
            "",
            "Event: Third meeting of the OSCE Points",
            "of Contact",
            "Date and venue: 5-6 June 2024, Valletta, Malta",
            "Participants: Malta, Bosnia and",
            "Herze-",
          ]),
          [290, 30, "Page 1 of 2"],
        ],
        [
          [72, 810, head],
          ...set(["govina, the United", "Kingdom and Italy; UNODA", "", "Highlights", "Three States took part."]),
          [290, 30, "Page 2 of 2"],
        ],
      ),
    );
    expect(note).toMatchObject({
      event: "Third meeting of the OSCE Points of Contact",
      startsOn: "2024-06-05",
      states: ["MT", "BA", "GB", "IT"],
    });
    expect(note.organisations).toEqual([{ name: "United Nations Office for Disarmament Affairs", acronym: "UNODA" }]);
    expect(note.contradictions).toHaveLength(1);
  });

  test("in two columns, a label over two lines", async () => {
    const cells: [number, string, string][] = [
      [770, "Event:", "Third meeting of the OSCE"],
      [756, "", "Points of Contact"],
      [742, "Date and", "5-6 June 2024"],
      [728, "venue:", "Valletta, Malta"],
      [714, "Participants:", "Malta, Bosnia and"],
      [700, "", "Herzegovina, Italy"],
    ];
    const page = cells.flatMap(([y, left, right]): Set[] => [
      ...(left === "" ? [] : [[72, y, left] as Set]),
      [190, y, right],
    ]);
    expect(await readFrom(pdf([[72, 800, "Information Note"], ...page]))).toMatchObject({
      title: "Information Note",
      event: "Third meeting of the OSCE Points of Contact",
      startsOn: "2024-06-05",
      city: "Valletta",
      states: ["MT", "BA", "IT"],
    });
  });
});

test.each([
  ["nothing", new Uint8Array(), "empty"],
  ["white space", Buffer.from(" \n"), "empty"],
  ["a ZIP that is no DOCX", Buffer.from("PK\u0003\u0004 and so on"), "notANote"],
  ["a broken PDF", Buffer.from("%PDF-1.4\nbroken"), "notANote"],
  ["a PDF of pictures", pdf([]), "noText"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 1, 2, 3]), "notANote"],
])("%s is said to be none", async (_, bytes, trouble) => {
  expect(await textOfFile(bytes)).toBe(trouble);
});

describe("the command", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), "portal-notes-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...parameters: string[]) =>
    spawnSync(process.execPath, ["scripts/read-note.mjs", ...parameters], { encoding: "utf8" });

  test("prints the note as JSON and nothing else", () => {
    const { status, stdout, stderr } = run("tests/notes/worked/belgrade-2015.txt");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(readNote(belgrade));
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
      ...["title", "event", "organisers", "startsOn", "endsOn", "city", "hostCode", "states", "organisations"],
      ...["objectives", "speakers", "figures", "earlierMeetings", "unsure", "contradictions"],
    ]);
  });

  test("says in one line what is wrong", () => {
    const empty = path.join(folder, "empty.txt");
    writeFileSync(empty, "");
    for (const parameters of [[], ["no-such-file"], [folder], [empty]]) {
      const { status, stdout, stderr } = run(...parameters);
      expect(status).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/^[^\n]+\n$/);
    }
  });
});
