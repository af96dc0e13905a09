/** A meeting made of an Information Note: what is handed in, what has to be looked at, and what comes of it. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Outcome, Typed } from "@/lib/access/outcome";
import { agendaOf } from "@/lib/agenda/queries";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { meetingForApi } from "@/lib/meetings/api";
import { meetingPage } from "@/lib/meetings/queries";
import { draftOf, draftsOf } from "@/lib/notes/drafts/draft";
import { forgetOldNotes, giveUpNote } from "@/lib/notes/drafts/give-up-note";
import { keepCorrections } from "@/lib/notes/drafts/keep-corrections";
import { keepNoteFile, keepNoteText, type Kept } from "@/lib/notes/drafts/keep-note";
import { makeMeeting } from "@/lib/notes/drafts/make-meeting";
import { reviewOf } from "@/lib/notes/drafts/review";
import { piecesOf, understand } from "@/lib/notes/drafts/understand";
import { actorOf, testNetwork } from "@/tests/network";
import { docx, paragraph, pdf } from "@/tests/notes/files";

const belgrade = readFileSync("tests/notes/worked/belgrade-2015.txt", "utf8");
const said: unknown = expect.any(String);

let database: Database;
let staff: Actor;
let coordinator: Actor;

beforeAll(async () => {
  database = await testNetwork();
  staff = await actorOf(database, "staff@example.org");
  coordinator = await actorOf(database, "coordinator@example.org");
});
afterAll(() => database.close());

function resultOf(outcome: Outcome): unknown {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}
const paste = async (text: string, actor = staff) =>
  (resultOf(await pass(keepNoteText, actor, { text })) as { draftId: string }).draftId;
const made = async (typed: Typed) => (resultOf(await pass(makeMeeting, staff, typed)) as { slug: string }).slug;

/** The form as it is proposed for a note. */
async function form(draft: string, actor = staff): Promise<Typed> {
  const text = (await draftOf(actor, draft))?.text;
  if (!text) throw new Error("no text");
  return { draft, ...(await reviewOf(text)).initial };
}

/** All of a meeting, by names instead of ids. */
async function recordOf(slug: string) {
  const {
    id: _id,
    slug: _slug,
    ...meeting
  } = await database.client.meeting.findUniqueOrThrow({
    where: { slug },
    include: {
      organisers: {
        orderBy: { place: "asc" },
        select: { stateCode: true, organisation: { select: { slug: true } }, label: true, place: true },
      },
      figures: { orderBy: { kind: "asc" }, select: { kind: true, value: true, quote: true, source: true } },
      agenda: {
        select: {
          day: true,
          place: true,
          startsAt: true,
          endsAt: true,
          title: true,
          text: true,
          speakers: { orderBy: { place: "asc" }, select: { place: true, name: true, function: true } },
        },
      },
      delegations: {
        orderBy: [{ stateCode: "asc" }, { organisation: { slug: "asc" } }],
        select: {
          stateCode: true,
          organisation: { select: { slug: true } },
          walkIn: true,
          withdrawnAt: true,
          source: true,
          participants: true,
          attendances: {
            select: {
              day: true,
              markedAt: true,
              markedById: true,
              withdrawnAt: true,
              source: true,
              participantId: true,
            },
          },
        },
      },
      documents: true,
      invitations: true,
    },
  });
  return meeting;
}

const rowsOf = async () => [
  await database.client.meeting.count(),
  await database.client.organisation.count(),
  await database.client.delegation.count(),
];

describe("the Belgrade note", () => {
  let typed: Typed;

  beforeAll(async () => {
    typed = await form(await paste(belgrade));
  });

  test("is not made into a meeting before its contradiction is seen, nor beside the one on record unless that is asked for", async () => {
    const before = await rowsOf();
    expect(await pass(makeMeeting, staff, typed)).toMatchObject({
      status: "invalid",
      errors: { "contradictions.0": said, double: said },
    });
    const seen = { ...typed, "contradictions.0": "on" };
    const outcome = await pass(makeMeeting, staff, seen);
    expect(outcome).toMatchObject({ status: "invalid", errors: { double: said } });
    expect(outcome).not.toHaveProperty(["errors", "contradictions.0"]);
    // Of the same number still, whenever and wherever it is said to have been.
    const elsewhere = { city: "Valletta", "dates.startsOn": "2030-01-10", "dates.endsOn": "" };
    expect(await pass(makeMeeting, staff, { ...seen, ...elsewhere })).toMatchObject({ errors: { double: said } });
    expect(await rowsOf()).toEqual(before);
  });

  test("becomes a meeting equal to the one on record, in every field, and is emptied", async () => {
    const slug = await made({ ...typed, "contradictions.0": "on", double: "on" });
    expect(slug).toBe("2015-belgrade-2");
    const record = await recordOf(slug);
    expect(record).toEqual(await recordOf("2015-belgrade"));
    expect(record.delegations.filter(({ stateCode }) => stateCode)).toHaveLength(22);
    expect(record.delegations.filter(({ organisation }) => organisation)).toHaveLength(5);
    expect(record.agenda[0]?.speakers).toHaveLength(3);
    expect(record.objectives).toHaveLength(3);
    const { client } = database;
    const [prose, ...more] = await client.noteVersion.findMany({ where: { meeting: { slug } } });
    expect(more).toEqual([]);
    expect(prose).toMatchObject({ version: 1, assessment: null, savedById: staff.accountId });
    expect(prose?.background).toMatch(
      /^- The OSCE region .*coordination mechanism within the Conflict Prevention Centre/,
    );
    expect(prose?.background).toContain("\n\n- The first meeting of the OSCE PoCs");
    expect(prose?.highlights).toMatch(/^Opening statements were delivered by Ambassador Branca Latinovitch/);
    expect(prose?.comments).toContain("For further information");
    expect(await client.noteDraft.findFirstOrThrow({ where: { meeting: { slug } } })).toMatchObject({ text: "" });
    expect(await pass(makeMeeting, staff, { ...typed, "contradictions.0": "on", double: "on" })).toMatchObject({
      status: "invalid",
      errors: { form: said },
    });
    const trail = await client.auditTrail.findMany({
      where: { action: "meeting.fromNote", subject: { startsWith: "Note" } },
      select: { changes: true },
    });
    expect(trail.length).toBeGreaterThan(1);
    expect(JSON.stringify(trail)).not.toContain("Latinovitch");
  });

  test("with a count of organisations that is only its list's reports none", async () => {
    const saying = async (count: number) =>
      (await reviewOf(belgrade.replace("Additional comments", `${count} organisations were represented.\n\n$&`)))
        .initial;
    expect((await saying(5))["figures.organisations.value"]).toBeUndefined();
    expect(await saying(6)).toMatchObject({
      "figures.organisations.value": "6",
      "figures.statesAttending.value": "23",
    });
  });

  test("names its speakers to the network alone", async () => {
    const {
      id,
      startsOn: _from,
      ...meeting
    } = await database.client.meeting.findUniqueOrThrow({
      where: { slug: "2015-belgrade" },
      select: { id: true, startsOn: true, title: true },
    });
    const dates = { id, startsOn: "2015-05-26", endsOn: "2015-05-27", precision: "day" as const, days: [] };
    const speakersFor = async (actor: Actor) =>
      (await agendaOf(actor, dates)).flatMap(({ items }) => items.flatMap(({ speakers }) => speakers));
    expect(await speakersFor(visitor)).toEqual([]);
    expect(await speakersFor(await actorOf(database, "expert@example.org"))).toHaveLength(3);
    const open = [meeting, await meetingForApi("2015-belgrade"), await meetingPage(visitor, "2015-belgrade", "en")];
    expect(JSON.stringify(open)).not.toMatch(/Latinovitch|Sahovic|Geertsen/);
  });
});

describe("what is doubtful", () => {
  const doubtful = `Information Note
Event: Workshop on examples
Organiser: Institute of Examples (IOE)
Date and venue: 4 May 2011, Zagreb, Croatia
Participants: Croatia, Slovenia, Ruritania, Graustark, Japan

Institute of Examples (IOE)`;

  test("has to be decided, each by itself: left out, a State, or an organisation", async () => {
    const draft = await paste(doubtful);
    const review = await reviewOf((await draftOf(staff, draft))?.text ?? "");
    const doubts = review.note.unsure.map(({ value }) => value.text);
    expect(doubts.length).toBeGreaterThan(1);
    const typed = { draft, ...review.initial };
    expect(typed).toMatchObject({ kind: "workshop", confidence: "medium", "organisations.0.who": "" });
    const outcome = await pass(makeMeeting, staff, { ...typed, "unsure.0": "leave" });
    const asked = doubts.slice(1).map((_, place) => [`unsure.${place + 1}`, said]);
    expect(outcome).toMatchObject({ status: "invalid", errors: Object.fromEntries(asked) as object });
    expect(await pass(makeMeeting, staff, { ...typed, "unsure.0": "state:XX" })).toMatchObject({ status: "invalid" });
    const decided = Object.fromEntries(doubts.map((_, place) => [`unsure.${place}`, "leave"]));
    const slug = await made({ ...typed, ...decided, "unsure.0": "state:SM", "unsure.1": "body" });
    const record = await recordOf(slug);
    expect(record.delegations.flatMap(({ stateCode }) => stateCode ?? [])).toEqual(["HR", "SI", "SM"]);
    expect(record.ordinal).toBeNull();
    const bodies = await database.client.organisation.findMany({
      where: { delegations: { some: { meeting: { slug } } } },
    });
    expect(bodies.map(({ name, acronym }) => [name, acronym]).sort()).toEqual(
      [
        [doubts[1], null],
        ["Institute of Examples", "IOE"],
      ].sort(),
    );
    // The organiser of the same name is the same organisation.
    expect(record.organisers).toMatchObject([{ organisation: { slug: "ioe" }, label: "Institute of Examples (IOE)" }]);
  });

  test.each([
    [{ title: " " }, "title"],
    [{ "dates.startsOn": "" }, "dates.startsOn"],
    [{ states: "HR,Croatia" }, "states.1"],
    [{ "organisations.0.who": "", "organisations.0.name": "" }, "organisations.0.who"],
    [{ "figures.persons.value": "many" }, "figures.persons.value"],
    [{ source: "" }, "source"],
    [{ "speakers.0.function": "Somebody's" }, "speakers.0.name"],
  ])("%j is said where it was typed", async (wrong: Typed, field) => {
    const typed = await form(await paste(doubtful));
    expect(await pass(makeMeeting, staff, { ...typed, ...wrong })).toMatchObject({
      status: "invalid",
      errors: { [field]: said },
    });
  });
});

describe("what is put right", () => {
  const corrected = async (draft: string) => (await draftOf(staff, draft))?.corrected?.typed;

  test("is kept with the note as it was typed, wrong or not, by whoever handed it in, and goes with it", async () => {
    const draft = await paste(belgrade);
    const typed: Typed = {
      ...(await form(draft)),
      title: "Kept “title”",
      "dates.startsOn": "soon",
      "speakers.3.name": "Mr Ex\u0000ample",
    };
    const { draft: _, ...fields } = typed;
    expect(await corrected(draft)).toBeUndefined();
    expect(await pass(keepCorrections, coordinator, typed)).toMatchObject({ status: "refused" });
    resultOf(await pass(keepCorrections, staff, typed));
    expect(await corrected(draft)).toEqual(fields);
    const big = await pass(keepCorrections, staff, { ...typed, note: "x".repeat(500_000) });
    expect(big).toMatchObject({ status: "invalid" });
    expect(await corrected(draft)).toEqual(fields);
    const trail = await database.client.auditTrail.findMany({
      where: { subject: "NoteDraft" },
      select: { changes: true },
    });
    expect(JSON.stringify(trail)).not.toMatch(/Kept|ample/);
    resultOf(await pass(giveUpNote, staff, { draft }));
    expect(await corrected(draft)).toBeUndefined();
    expect(await database.client.noteDraft.findUniqueOrThrow({ where: { id: draft } })).toMatchObject({
      corrections: null,
    });
    expect(await pass(keepCorrections, staff, typed)).toMatchObject({ status: "invalid", errors: { form: said } });
  });
});

describe("what is handed in", () => {
  const file = (bytes: Uint8Array, name = "note") => ({
    "file.name": name,
    "file.bytes": Buffer.from(bytes).toString("latin1"),
  });
  const kept = async (typed: Typed) => resultOf(await pass(keepNoteFile, staff, typed)) as Kept;

  test("is somebody's own, is given up, and is emptied when it waits for too long", async () => {
    const [draft, old] = [await paste(belgrade), await paste(belgrade)];
    expect(await draftOf(coordinator, draft)).toBeNull();
    expect((await draftsOf(coordinator)).map(({ id }) => id)).not.toContain(draft);
    expect(await pass(giveUpNote, coordinator, { draft })).toMatchObject({ status: "refused" });
    expect(await pass(makeMeeting, coordinator, await form(draft))).toMatchObject({ status: "refused" });
    resultOf(await pass(giveUpNote, staff, { draft }));
    expect(await draftOf(staff, draft)).toMatchObject({ text: null, until: null });
    expect(await pass(giveUpNote, staff, { draft })).toMatchObject({ status: "invalid", errors: { form: said } });
    await writeAsSystem(
      "test",
      (transaction) =>
        transaction.$executeRaw`UPDATE "NoteDraft" SET "createdAt" = now() - interval '8 days' WHERE "id" = ${old}::uuid`,
    );
    expect(await draftOf(staff, old)).toMatchObject({ text: null });
    expect(await forgetOldNotes()).toBe(1);
    expect(await database.client.noteDraft.findUniqueOrThrow({ where: { id: old } })).toMatchObject({ text: "" });
  });

  test("as a file of any kind reads the same", async () => {
    const lines = belgrade.split("\n");
    const files = [Buffer.from(belgrade), docx(...lines.map(paragraph))];
    for (const bytes of files) {
      const found = await kept(file(bytes));
      const draft = await draftOf(staff, "draftId" in found ? found.draftId : "");
      const { note } = await reviewOf(draft?.text ?? "");
      expect([note.states.length, note.organisations.length, note.contradictions.length]).toEqual([22, 5, 1]);
    }
  });

  test.each([
    ["nothing at all", {}, "noFile"],
    ["an empty file", file(Buffer.alloc(0)), "empty"],
    ["a scan", file(pdf([])), "noText"],
    ["a picture", file(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])), "notANote"],
    ["another text", file(Buffer.from("Dear colleagues, lunch is at noon.")), "nothingOfANote"],
    ["too long a text", file(Buffer.from(belgrade + "x".repeat(40_000))), "noteTooLong"],
    ["too large a file", file(Buffer.alloc(10 * 1024 * 1024 + 1, "x")), "fileTooLarge"],
  ])("%s is said to be none", async (_, typed: Typed, trouble) => {
    expect(await kept(typed)).toEqual({ trouble });
  });

  test.each([
    ["", "text"],
    [" \n\u200b ", "text"],
    ["Lunch is at noon.", "text"],
    ["x".repeat(40_001), "text"],
  ])("%j pasted is kept with what is wrong", async (text, field) => {
    expect(await pass(keepNoteText, staff, { text })).toMatchObject({
      status: "invalid",
      errors: { [field]: said },
      typed: { text },
    });
  });

  test("may hold anything: what is no text goes, markup is text, and all of it can be looked through", async () => {
    const hostile = `Event: <script>alert(1)</script> Meeting \u202Eof Points\u202C of Contact\u0000\u0007
Date: 1 May 2012\nParticipants: Serbia, <img src=x onerror=alert(1)>, سوريا, \uD800Italy, ${"Ruritania-und-so, ".repeat(900)}
Objectives:\n${"- x y\n".repeat(2000)}`.slice(0, 40_000);
    const draft = await paste(hostile);
    const text = (await draftOf(staff, draft))?.text ?? "";
    expect(text).not.toMatch(/[\u0000\u0007\u202C\u202E\uD800]/);
    const understood = understand(text);
    expect(
      piecesOf(understood)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
    expect(understood.marks.length).toBeLessThan(500);
    expect(understood.note.unsure.length).toBeLessThan(100);
    const { initial } = await reviewOf(text);
    expect(initial.title).toContain("<script>");
    expect(initial.states).toBe("RS,IT");
  });
});
