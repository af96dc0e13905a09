import readWorkbook from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { POST } from "@/app/[locale]/(session)/meetings/[slug]/participants/file/route";
import { visitor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import { beginSession } from "@/lib/accounts/begin-session";
import type { Database } from "@/lib/database/connect";
import { fileOfCards, fileOfSheet } from "@/lib/participants/cards";
import { exportParticipants, type TakenList } from "@/lib/participants/export-participants";
import { fileOfList } from "@/lib/participants/file";
import { printNameCards, printSignInSheet, type Printed } from "@/lib/participants/print-cards";
import { actorOf, testNetwork } from "@/tests/network";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate } from "@/lib/dates";
import { entryOf } from "@/tests/unzip";
import { meetingOf, pagesOf, plain } from "./lists";

const session = vi.hoisted(() => ({ token: "" }));
vi.mock("next/headers", () => ({
  cookies: () => Promise.resolve({ get: () => (session.token ? { value: session.token } : undefined) }),
}));

/** Prints are drawn in a thread of their own, which takes its time to start. */
const printing = { timeout: 20_000 };

let database: Database;
let staff = visitor;
let slug = "";

const letters = ["გიორგი ნიმუშ", "Անի Օրինակ", "Мирјана Ђорђевић", "Ελένη Ψαρού", "Çağrı Ünlü-Iğdır"];

beforeAll(async () => {
  database = await testNetwork();
  staff = await actorOf(database, "staff@example.org");
  slug = await meetingOf([
    {
      state: "GE",
      people: letters.map((familyName, index) => ({ familyName, head: index === 0, present: index < 2 })),
    },
    { state: "TR", people: [{ familyName: "=1+1", position: "Adviser, Customs", honorific: "Ms" }] },
    { state: "AL" },
    { organisation: "OSCE Secretariat", people: [{ familyName: "Beispiel" }] },
  ]);
});
afterAll(() => database.close());

async function list(typed: Record<string, string>): Promise<Buffer> {
  const outcome = await pass(exportParticipants, staff, { meeting: slug, ...typed });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return Buffer.from(await (await fileOfList(outcome.result as TakenList)).arrayBuffer());
}

describe("the workbook", () => {
  test("has the heading, then one row a person or delegation, texts as texts", async () => {
    const [sheet] = await readWorkbook(await list({ format: "xlsx" }));
    const rows = sheet?.data ?? [];
    expect(rows[0]?.[0]).toBe("List of participants: Third meeting");
    expect(rows[1]?.[0]).toBe("28-30 June 2016, Prague, Czech Republic");
    const at = rows.findIndex(([first]) => first === "No.");
    expect(rows[at]).toContain("Marked present");
    expect(rows.slice(at + 1).map((row) => [row[0], row[2], row[6]])).toEqual([
      [1, "Albania", null],
      ...letters
        .toSorted(
          (one, other) =>
            Number(other === letters[0]) - Number(one === letters[0]) || new Intl.Collator("en").compare(one, other),
        )
        .map((name, index) => [index + 2, "Georgia", name]),
      [7, "Turkey", "=1+1"],
      [8, "OSCE Secretariat", "Beispiel"],
    ]);
  });
});

describe("the Word document", () => {
  test("has headings, tables whose heads repeat, numbered pages", async () => {
    const bytes = await list({ format: "docx", order: "fr" });
    const text = entryOf(bytes, "word/document.xml");
    expect(text.match(/w:val="Heading1"/g)).toHaveLength(2);
    expect(text.match(/w:val="Heading2"/g)).toHaveLength(4);
    expect(text.match(/<w:tblHeader/g)).toHaveLength(2);
    for (const name of letters) expect(text).toContain(name);
    const words = text.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    expect(words).toContain("28-30 June 2016, Prague, Czech Republic");
    expect(words).toContain("States in French alphabetical order, with the names valid on 28 June 2016.");
    expect(words.indexOf("Turkey")).toBeGreaterThan(words.indexOf("Georgia"));
    const numbered = ["footer1", "header1"].map((part) => entryOf(bytes, `word/${part}.xml`)).join("");
    expect(numbered).toMatch(/PAGE/);
    expect(numbered).toMatch(/NUMPAGES/);
    expect(numbered).toContain("For the network only: contains personal data.");
  });
});

describe("the PDF", printing, () => {
  test("writes the letters of every State, numbers its pages, says for whom it is", async () => {
    const pages = await pagesOf(await list({ format: "pdf", who: "registered" }));
    const text = plain(pages.join(" "));
    for (const name of letters) expect(text).toContain(plain(name));
    expect(text).toContain("PARTICIPATINGSTATES");
    expect(text).toContain("Headofdelegation");
    pages.forEach((page, index) => {
      expect(plain(page)).toContain(`${index + 1}/${pages.length}`);
      expect(plain(page)).toContain("Forthenetworkonly:containspersonaldata.");
    });
  });
});

test(
  "the days of attendance stand in the document and the print, of each who was not there with all",
  printing,
  async () => {
    const of = await meetingOf([
      { state: "GE", people: [{ familyName: "Onedayi" }, { familyName: "Twodaysi" }] },
      { state: "TR", present: true },
    ]);
    const people = await database.client.participant.findMany({ where: { meeting: { slug: of } } });
    await writeAsSystem("test", async (transaction) => {
      for (const { id, meetingId, delegationId, familyName } of people)
        for (const day of familyName === "Onedayi" ? ["2016-06-29"] : ["2016-06-28", "2016-06-29"])
          await transaction.attendance.create({
            data: { meetingId, delegationId, participantId: id, day: databaseDate(day) },
          });
    });
    const docx = entryOf(await list({ meeting: of, format: "docx" }), "word/document.xml").replace(/<[^>]*>/g, " ");
    const pdf = (await pagesOf(await list({ meeting: of, format: "pdf" }))).join(" ");
    for (const text of [plain(docx), plain(pdf)]) {
      expect(text).toContain("GeorgiaPresenton28-29June2016");
      expect(text).toContain("OnedayiPresenton29June2016");
      expect(text).not.toContain("TwodaysiPresent");
    }
  },
);

async function cards(typed: Record<string, string> = {}) {
  const outcome = await pass(printNameCards, staff, { meeting: slug, ...typed });
  if (outcome.status !== "done") return outcome;
  return pagesOf(new Uint8Array(await (await fileOfCards(outcome.result as Printed)).arrayBuffer()));
}

describe("name cards", printing, () => {
  test("are ten on a page: each a name and the State as it was called that day", async () => {
    const many = await meetingOf([
      { state: "TR", people: Array.from({ length: 11 }, (_, index) => ({ familyName: `Örnek${index}x` })) },
    ]);
    const pages = (await cards({ meeting: many })) as string[];
    expect(pages.map((page) => page.match(/Turkey/g)?.length)).toEqual([10, 1]);
    expect(plain(pages.join(""))).toContain("Örnek10x");
  });

  test("are those of one delegation, or of those present", async () => {
    const { id } = await database.client.delegation.findFirstOrThrow({ where: { meeting: { slug }, stateCode: "GE" } });
    const text = plain(((await cards({ delegation: id })) as string[]).join(""));
    for (const name of letters) expect(text).toContain(plain(name));
    expect(text).not.toContain("OSCE");
    const present = plain(((await cards({ who: "present" })) as string[]).join(""));
    expect(present).toContain(plain(letters[1] ?? ""));
    expect(present).not.toContain(plain(letters[2] ?? ""));
  });

  test("of nobody, or of a delegation to another meeting, there are none", async () => {
    const { id } = await database.client.delegation.findFirstOrThrow({ where: { meeting: { slug }, stateCode: "AL" } });
    expect(await cards({ delegation: id })).toMatchObject({ status: "invalid" });
    const other = await meetingOf([{ state: "DE", people: [{ familyName: "Beispiel" }] }]);
    expect(await cards({ meeting: other, delegation: id })).toMatchObject({ status: "invalid" });
  });
});

test("the sign-in sheet has a column a day, lines for those not named, and is on record", printing, async () => {
  const outcome = await pass(printSignInSheet, staff, { meeting: slug });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  const pages = await pagesOf(new Uint8Array(await (await fileOfSheet(outcome.result as Printed)).arrayBuffer()));
  const text = plain(pages.join(" "));
  for (const day of ["28", "29", "30"]) expect(text).toContain(`Signature,${day}June2016`);
  expect(text).toContain("Albania");
  expect(text).toContain("Others");
  const [row] = await database.client.export.findMany({ orderBy: { at: "desc" }, take: 1 });
  expect(row?.filters).toMatchObject({ what: "signInSheet", meeting: slug });
});

describe("the form's answer", () => {
  const post = (typed: Record<string, string>) =>
    POST(
      new Request(`https://portal.example/en/meetings/${slug}/participants/file`, {
        method: "POST",
        body: new URLSearchParams({ meeting: slug, ...typed }),
      }),
    );

  test("is a file that nothing on its way keeps, a way back where something is wrong, a refusal to visitors", async () => {
    expect((await post({ format: "docx" })).status).toBe(401);
    session.token = (await beginSession(staff.accountId ?? "")).token;
    const file = await post({ format: "docx" });
    expect(file.status).toBe(200);
    expect(file.headers.get("Cache-Control")).toBe("private, no-store");
    expect(file.headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="1540-list-of-participants-test-[a-z0-9-]+\.docx"$/,
    );
    const back = await post({ format: "doc", order: "fr" });
    expect([back.status, back.headers.get("Location")]).toEqual([
      303,
      `/meetings/${slug}/participants?order=fr&format=doc`,
    ]);
  });
});
