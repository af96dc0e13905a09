/** The Information Note of a meeting: written in versions, checked against the record, issued, taken along. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { visitor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate } from "@/lib/dates";
import { exportNote, type TakenNote } from "@/lib/notes/export-note";
import { contentOf } from "@/lib/notes/file";
import { textOfFile } from "@/lib/notes/files/text-of-file";
import { issueNote } from "@/lib/notes/issue-note";
import { standsFor } from "@/lib/notes/mismatches";
import { meetingNote } from "@/lib/notes/queries";
import { readNote } from "@/lib/notes/read/read-note";
import { saveNote, takeUpVersion } from "@/lib/notes/save-note";
import { noteFormats } from "@/lib/notes/schema";
import { asTxt } from "@/lib/notes/write/txt";
import { actorOf, testNetwork } from "@/tests/network";
import { belgrade } from "@/tests/notes/recorded";

let database: Database;
let staff: Actor;
let coordinator: Actor;
let expert: Actor;
beforeAll(async () => {
  database = await testNetwork();
  staff = await actorOf(database, "staff@example.org");
  coordinator = await actorOf(database, "coordinator@example.org");
  expert = await actorOf(database, "expert@example.org");
});
afterAll(() => database.close());

const reference = "2015-belgrade";

/** A meeting equal to what the note of Belgrade says. @returns its address. */
async function likeBelgrade(): Promise<string> {
  const [slug, meetingId] = [`test-${randomUUID()}`, randomUUID()];
  const { title, source, ...original } = await database.client.meeting.findUniqueOrThrow({
    where: { slug: reference },
    select: {
      ...{ title: true, ordinal: true, startsOn: true, endsOn: true, city: true, hostCode: true, source: true },
      organisers: { select: { stateCode: true, organisationId: true, label: true, place: true } },
      figures: { select: { kind: true, value: true, source: true } },
      delegations: { select: { stateCode: true, organisationId: true } },
    },
  });
  const { organisers, figures, delegations, ...columns } = original;
  await writeAsSystem("test", async (transaction) => {
    await transaction.meeting.create({
      data: { ...columns, id: meetingId, slug, title, source, objectives: belgrade.objectives },
    });
    await transaction.meetingOrganiser.createMany({ data: organisers.map((one) => ({ ...one, meetingId })) });
    await transaction.reportedFigure.createMany({ data: figures.map((one) => ({ ...one, meetingId })) });
    for (const delegation of delegations) {
      const id = randomUUID();
      await transaction.delegation.create({ data: { ...delegation, id, meetingId } });
      await transaction.attendance.create({ data: { meetingId, delegationId: id } });
    }
    await transaction.agendaItem.create({
      data: {
        ...{ meetingId, day: databaseDate("2015-05-26"), place: 0, title: "Opening statements" },
        speakers: {
          create: belgrade.speakers.map(({ name, function: held }, place) => ({ name, function: held, place })),
        },
      },
    });
  });
  return slug;
}

const noteOf = async (actor: Actor, slug: string) => {
  const note = await meetingNote(actor, slug);
  if (!note) throw new Error("no note");
  return note;
};
const save = (slug: string, version: number, typed: Typed, actor = staff) =>
  pass(saveNote, actor, { meeting: slug, version: String(version), ...typed });

describe("the note of a meeting like that of Belgrade", () => {
  test("says what the note of Belgrade says, with the figures that it reports and no others, and is read again as that", async () => {
    const slug = await likeBelgrade();
    const note = await noteOf(staff, slug);
    expect((await noteOf(expert, slug)).mismatches).toEqual([]);
    expect(note.mismatches).toEqual([
      { field: null, kind: "reported", what: "statesAttending", said: 23, counted: 22 },
    ]);
    const original = readNote((await import("node:fs")).readFileSync("tests/notes/worked/belgrade-2015.txt", "utf8"));
    const taken = { ...original, event: note.meeting.title };
    for (const format of noteFormats) {
      const file = await textOfFile(await contentOf(note.sheet, format));
      const read = readNote(typeof file === "string" ? "" : file.text);
      for (const key of ["title", "event", "organisers", "startsOn", "endsOn", "city", "hostCode"] as const)
        expect(read[key], key).toEqual(taken[key]);
      expect(read.states).toEqual(original.states);
      expect(new Set(read.organisations)).toEqual(new Set(original.organisations));
      expect(read.objectives).toEqual(original.objectives);
      expect(read.speakers).toEqual(original.speakers);
      expect(read.earlierMeetings).toContainEqual({ city: "Vienna", date: "2014-04-10" });
      expect(read.figures.map(({ what, value }) => [what, value])).toEqual([
        ["statesWithPointOfContact", 51],
        ["statesAttending", 23],
      ]);
      expect(read.contradictions).toHaveLength(1);
    }
  });

  test("names those once whom the text names, and says no figure twice that the text has right", async () => {
    const slug = await likeBelgrade();
    const highlights =
      "Opening statements were delivered by Ambassador Branca Latinovitch and others. 23 States took part.";
    await save(slug, 0, { highlights });
    const text = asTxt((await noteOf(staff, slug)).sheet);
    expect(text.match(/Latinovitch/g)).toHaveLength(1);
    expect(text).toContain("Sahovic");
    expect(text).not.toContain("23 of the 51");
  });
});

describe("what was typed", () => {
  test.each([
    ["highlights", "With participation of 23 out of the 51 States that have nominated a PoC.", 23],
    ["assessment", "Twenty-four participating States attended the meeting.", 24],
  ])("%s: a figure that is not the list's is pointed out", async (field, text, said) => {
    const slug = await likeBelgrade();
    expect(await save(slug, 0, { [field]: text })).toMatchObject({ status: "done", result: { disagrees: true } });
    const { mismatches } = await noteOf(staff, slug);
    expect(mismatches).toContainEqual({ field, kind: "figure", what: "statesAttending", said, counted: 22 });
  });

  test("a State that took part by the text and not by the list is pointed out; one on the list is not", async () => {
    const slug = await likeBelgrade();
    await save(slug, 0, {
      highlights: "The representative of Finland presented its plan. Italy and Turkey spoke of theirs.",
    });
    const { mismatches } = await noteOf(staff, slug);
    expect(mismatches.filter(({ kind }) => kind === "unlisted")).toEqual([
      { field: "highlights", kind: "unlisted", name: "Finland" },
    ]);
  });

  test("an earlier meeting's date that the record has otherwise is pointed out, the record's own is not", async () => {
    const slug = await likeBelgrade();
    const of = async (version: number, background: string) => {
      await save(slug, version, { background });
      return (await noteOf(staff, slug)).mismatches.filter(({ field }) => field === "background");
    };
    expect(await of(0, "The first meeting was held in Vienna on 11 April 2014.")).toEqual([
      { field: "background", kind: "earlier", city: "Vienna", said: "2014-04-11", recorded: "2014-04-10" },
    ]);
    expect(await of(1, "The first meeting was held in Vienna in April 2014.")).toEqual([]);
  });
});

describe("versions", () => {
  test("each saving is one; the same again is none; an older one is taken up as a new one", async () => {
    const slug = await likeBelgrade();
    expect(await save(slug, 0, {})).toMatchObject({ status: "invalid" });
    await save(slug, 0, { background: "One" });
    await save(slug, 1, { background: "One" });
    await save(slug, 1, { background: "Two" }, coordinator);
    expect(await pass(takeUpVersion, staff, { meeting: slug, taken: "1", version: "1" })).toMatchObject({
      status: "conflict",
    });
    await pass(takeUpVersion, staff, { meeting: slug, taken: "1", version: "2" });
    const { versions } = await noteOf(staff, slug);
    expect(versions.map(({ version, texts, savedBy }) => [version, texts.background, savedBy])).toEqual([
      [3, "One", staff.name],
      [2, "Two", coordinator.name],
      [1, "One", staff.name],
    ]);
  });

  test("whoever saves second sees both and chooses text by text", async () => {
    const slug = await likeBelgrade();
    await save(slug, 0, { background: "One", comments: "Same" });
    await save(slug, 1, { background: "Theirs", highlights: "Also theirs", comments: "Same" }, coordinator);
    const mine = { background: "Mine", highlights: "", assessment: "Good", comments: "Same" };
    expect(await save(slug, 1, mine)).toMatchObject({
      status: "conflict",
      version: 2,
      theirs: { background: "Theirs", highlights: "Also theirs" },
      message: expect.stringContaining(coordinator.name) as string,
    });
    const choices = { "choice.background": "yours", "choice.highlights": "theirs", "choice.assessment": "yours" };
    await save(slug, 2, { ...mine, ...choices });
    expect((await noteOf(staff, slug)).shown?.texts).toEqual({
      ...{ background: "Mine", highlights: "Also theirs", assessment: "Good", comments: "Same" },
    });
  });
});

describe("issuing", () => {
  const issue = async (slug: string, typed: Typed = {}) => {
    const { shown, mismatches, fresh } = await noteOf(staff, slug);
    const seen = standsFor({ mismatches, sheet: fresh(shown, false) });
    const asked = { meeting: slug, version: String(shown?.version ?? 0), seen };
    return pass(issueNote, staff, { ...asked, ...typed });
  };

  test("is when the network reads a text, and that text alone until the next is issued", async () => {
    const slug = await likeBelgrade();
    expect(await issue(slug)).toMatchObject({ status: "invalid" });
    await save(slug, 0, { assessment: "A first judgement." });
    expect(asTxt((await noteOf(expert, slug)).sheet)).not.toContain("judgement");
    expect(await issue(slug)).toMatchObject({ status: "done" });
    await save(slug, 1, { assessment: "A second judgement." });
    const read = await noteOf(expert, slug);
    expect(asTxt(read.sheet)).toContain("A first judgement.");
    expect(read.versions).toEqual([]);
    expect(asTxt((await noteOf(staff, slug)).sheet)).toMatch(/Draft[^]*A second judgement\./);
    const entry = await database.client.auditEntry.findFirstOrThrow({
      where: { subject: "NoteIssue" },
      orderBy: { id: "desc" },
    });
    expect(entry).toMatchObject({ action: "note.issue", actor: staff.accountId });
  });

  test("keeps the whole note: what is recorded afterwards reaches readers only once it is issued anew", async () => {
    const slug = await likeBelgrade();
    await save(slug, 0, { assessment: "Good." });
    await issue(slug);
    const first = asTxt((await noteOf(expert, slug)).sheet);
    expect(await issue(slug)).toMatchObject({ status: "invalid" });

    const { id: meetingId } = await database.client.meeting.findUniqueOrThrow({ where: { slug } });
    await writeAsSystem("test", async (transaction) => {
      const late = await transaction.delegation.create({ data: { meetingId, stateCode: "MT" }, select: { id: true } });
      await transaction.attendance.create({ data: { meetingId, delegationId: late.id } });
    });
    const read = await noteOf(expert, slug);
    expect(asTxt(read.sheet)).toBe(first);
    expect([read.changed, read.mismatches]).toEqual([[], []]);
    const { changed, sheet } = await noteOf(staff, slug);
    expect(asTxt(sheet)).toBe(first);
    const [{ issued, now } = { issued: "", now: "" }] = changed.filter(({ name }) => name === "participants");
    expect([issued?.includes("Malta"), now?.includes("Malta")]).toEqual([false, true]);

    expect(await issue(slug)).toMatchObject({ status: "done" });
    expect(asTxt((await noteOf(expert, slug)).sheet)).toContain("Malta");
    const { versions } = await noteOf(staff, slug);
    expect(versions.map(({ version, issued: kept }) => [version, kept?.sheet && asTxt(kept.sheet) === first])).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  test("is refused to who has not seen what does not agree", async () => {
    const slug = await likeBelgrade();
    await save(slug, 0, { assessment: "Good." });
    expect(await issue(slug, { seen: standsFor([]) })).toMatchObject({ status: "conflict" });
  });
});

describe("taking along", () => {
  test("asks where something does not agree, and is on record", async () => {
    const typed = { meeting: reference, format: "txt" };
    expect(await pass(exportNote, staff, typed)).toMatchObject({
      status: "invalid",
      errors: { confirmed: expect.any(String) as string },
    });
    const confirmed = standsFor((await noteOf(staff, reference)).mismatches);
    const outcome = await pass(exportNote, staff, { ...typed, confirmed });
    expect(outcome).toMatchObject({ status: "done" });
    const { sheet } = (outcome as unknown as { result: TakenNote }).result;
    expect(asTxt(sheet)).toContain("participation of 23 of the 51 participating States");
    expect(await database.client.export.findFirst({ orderBy: { at: "desc" } })).toMatchObject({
      accountId: staff.accountId,
      format: "txt",
      filters: { what: "note", meeting: reference, mismatches: 1 },
    });
  });

  test("is refused to visitors, who see no speakers either", async () => {
    expect(await pass(exportNote, visitor, { meeting: reference, format: "pdf" })).toMatchObject({ status: "refused" });
    expect(asTxt((await noteOf(visitor, await likeBelgrade())).sheet)).not.toContain("Latinovitch");
  });

  test("of a fictional meeting says so", async () => {
    const { sheet } = await noteOf(staff, "demo-meeting");
    for (const format of noteFormats) {
      const file = await textOfFile(await contentOf(sheet, format));
      expect(typeof file === "string" ? "" : file.text).toContain("Fictional: this meeting");
    }
  });
});
