/** Planning a meeting: what is put on record, its dates as far as they are known, changes of two people, and calling it off. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { today } from "@/lib/dates";
import { addState } from "@/lib/meetings/add-delegation";
import { meetingForApi } from "@/lib/meetings/api";
import { cancelMeeting, reviveMeeting } from "@/lib/meetings/cancel-meeting";
import { formatMeeting } from "@/lib/meetings/days";
import { editMeeting } from "@/lib/meetings/edit-meeting";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { asTyped, ordinalOn, plannedMeeting } from "@/lib/meetings/planned";
import { listMeetings, meetingPage, nextMeeting } from "@/lib/meetings/queries";
import { meetingSchema } from "@/app/api/v1/meetings/schema";
import { loadReference } from "@/prisma/reference/load";
import { actorOf, testNetwork } from "@/tests/network";
import { leastPlan, planned } from "./planned";

const complaint: unknown = expect.any(String);

let database: Database;
let staff: Actor;
let coordinator: Actor;

beforeAll(async () => {
  database = await testNetwork();
  staff = await actorOf(database, "staff@example.org");
  coordinator = await actorOf(database, "coordinator@example.org");
});
afterAll(() => database.close());

const read = async (slug: string) => {
  const meeting = await plannedMeeting(slug);
  if (!meeting) throw new Error(`no meeting ${slug}`);
  return meeting;
};
const page = async (slug: string) => {
  const meeting = await meetingPage(visitor, slug, "en");
  if (!meeting) throw new Error(`no meeting ${slug}`);
  return meeting;
};
/** Somebody stands as marked on the first day of a meeting to come, as if the meeting had been put off after it began. */
async function marked(slug: string) {
  const { id } = await pass(addState, staff, { meeting: slug, state: "RS" }).then(
    (outcome) => (outcome as { result: { id: string } }).result,
  );
  const { id: meetingId, startsOn: day } = await database.client.meeting.findUniqueOrThrow({ where: { slug } });
  await writeAsSystem("test", (transaction) =>
    transaction.attendance.create({ data: { meetingId, delegationId: id, day }, select: { id: true } }),
  );
}
/** Saves a plan as it was seen, with these changes. */
async function edit(slug: string, changes: Typed, actor = staff, seen?: Typed) {
  const meeting = await read(slug);
  const form = seen ?? { ...asTyped(meeting), version: String(meeting.version) };
  return pass(editMeeting, actor, { ...form, ...changes, meeting: slug });
}

describe("a meeting put on record", () => {
  test.each([
    ["1", true],
    [undefined, false],
  ])("is fictional in the demonstration alone (%s)", async (demo, fictional) => {
    vi.stubEnv("PORTAL_DEMO", demo);
    const slug = await planned(staff);
    vi.unstubAllEnvs();
    expect((await page(slug)).fictional).toBe(fictional);
  });

  test("with all that was said of it; its address of the year and the city, numbered where that is taken", async () => {
    const { id: unoda } = await database.client.organisation.findUniqueOrThrow({ where: { slug: "unoda" } });
    const plan = {
      city: "Nur-Sultan Ёлка",
      hostCode: "KZ",
      venue: "Example Hall",
      "organisers.0.place": "2",
      "organisers.0.who": "state:KZ",
      "organisers.0.label": "Government of the Republic of Example",
      "organisers.1.place": "1",
      "organisers.1.who": `organisation:${unoda}`,
      "organisers.2.place": "3",
      "organisers.2.name": "Institute of Planned Examples",
      "organisers.2.acronym": "IPE",
      "organisers.3.place": "4",
      objectives: "- To share examples\r\n\r\n• To take stock\r\n",
      capacity: "80",
      answerBy: "2091-05-01",
    };
    const [first, second] = [await planned(staff, plan), await planned(coordinator, plan)];
    expect([first, second]).toEqual(["2091-nur-sultan-elka", "2091-nur-sultan-elka-2"]);
    const meeting = await page(first);
    expect(meeting).toMatchObject({ venue: "Example Hall", capacity: 80, answerBy: "2091-05-01", phase: "upcoming" });
    expect(meeting.objectives).toEqual(["To share examples", "To take stock"]);
    expect(meeting.organisers).toEqual([
      "United Nations Office for Disarmament Affairs (UNODA)",
      "Government of the Republic of Example",
      "Institute of Planned Examples (IPE)",
    ]);
    expect(await database.client.organisation.count({ where: { acronym: "IPE" } })).toBe(1);
  });

  test.each([
    [{ title: " " }, ["title"]],
    [{ kind: "feast" }, ["kind"]],
    [{ ordinal: "0" }, ["ordinal"]],
    [{ "dates.startsOn": "", capacity: "many" }, ["dates.startsOn", "capacity"]],
    [{ "dates.endsOn": "2091-05-24" }, ["dates.endsOn"]],
    [{ "dates.endsOn": "2091-07-24" }, ["dates.endsOn"]],
    [{ "dates.when": "month", "dates.month": "2091-13" }, ["dates.month"]],
    [{ "dates.when": "apart" }, ["dates.apart.0"]],
    [{ "dates.when": "apart", "dates.apart.2": "2091-02-30" }, ["dates.apart.2"]],
    [{ answerBy: "2091-05-27" }, ["answerBy"]],
    [{ hostCode: "XX" }, ["hostCode"]],
    [{ "organisers.1.who": "state:XX" }, ["organisers.1.who"]],
    [{ "organisers.0.who": "state:RS", "organisers.0.name": "Both" }, ["organisers.0.name"]],
    [{ "organisers.0.acronym": "ALONE" }, ["organisers.0.name"]],
  ])("not with %j", async (wrong: Typed, fields: string[]) => {
    const outcome = await pass(planMeeting, staff, { ...leastPlan, ...wrong });
    expect(outcome).toMatchObject({
      status: "invalid",
      errors: Object.fromEntries(fields.map((one) => [one, complaint])),
    });
  });
});

describe("the number of a network meeting", () => {
  test("is its place among those on record; what is fictional, cancelled or of another kind counts for nothing", async () => {
    expect(await ordinalOn("2014-01-01", null)).toBe(1);
    expect(await ordinalOn("2015-05-26", "2015-belgrade")).toBe(2);
    expect(await ordinalOn("2050-01-01", null)).toBe(3);
    const slug = await planned(staff, { "dates.startsOn": "2040-01-10", "dates.endsOn": "" });
    await planned(staff, { kind: "training", "dates.startsOn": "2041-01-10", "dates.endsOn": "" });
    expect((await read(slug)).ordinal).toBe(3);
    expect(await ordinalOn("2050-01-01", null)).toBe(4);
    await pass(cancelMeeting, staff, { meeting: slug, version: "1", reason: "Example" });
    expect(await ordinalOn("2050-01-01", null)).toBe(3);
  });

  test("can be typed over, and those after it are counted from there", async () => {
    await planned(staff, { ordinal: "12", "dates.startsOn": "2060-01-10", "dates.endsOn": "" });
    expect(await ordinalOn("2070-01-01", null)).toBe(13);
  });
});

describe("dates", () => {
  const said = async (slug: string) => formatMeeting(await page(slug), "en");

  test("days apart, only a month, and back: each said as far as it is known, and the interface stays valid", async () => {
    const slug = await planned(staff, {
      "dates.when": "apart",
      ...{ "dates.apart.0": "2091-05-18", "dates.apart.1": "2091-05-04", "dates.apart.5": "2091-05-11" },
    });
    expect(await said(slug)).toBe("4, 11 and 18 May 2091");
    expect(await meetingForApi(slug)).toMatchObject({
      startsOn: "2091-05-04",
      endsOn: "2091-05-18",
      precision: "day",
      days: ["2091-05-04", "2091-05-11", "2091-05-18"],
    });
    expect((await edit(slug, { "dates.when": "month", "dates.month": "2091-06" })).status).toBe("done");
    expect(await said(slug)).toBe("June 2091");
    const told = meetingSchema.strict().parse(await meetingForApi(slug));
    expect(told).toMatchObject({ startsOn: "2091-06-01", endsOn: "2091-06-30", precision: "month", days: [] });
    await edit(slug, { "dates.when": "apart", "dates.apart.0": "2091-06-03", "dates.apart.1": "2091-06-04" });
    expect(await said(slug)).toBe("3-4 June 2091");
    expect((await read(slug)).dates.days).toEqual([]);
  });

  test("a month that has begun is to come still", async () => {
    const month = today().slice(0, 7);
    const slug = await planned(staff, { "dates.when": "month", "dates.month": month });
    expect((await page(slug)).phase).toBe("upcoming");
  });

  test("of a meeting with marks leave no marked day out", async () => {
    const slug = await planned(staff, { "dates.startsOn": "2092-03-10", "dates.endsOn": "2092-03-11" });
    await marked(slug);
    const moved = { "dates.startsOn": "2092-03-11", "dates.endsOn": "2092-03-12" };
    expect(await edit(slug, moved)).toMatchObject({ status: "invalid", errors: { "dates.startsOn": complaint } });
    const month = { "dates.when": "month", "dates.month": "2092-03" };
    expect(await edit(slug, month)).toMatchObject({ status: "invalid", errors: { "dates.month": complaint } });
    expect((await edit(slug, { "dates.startsOn": "2092-03-09" })).status).toBe("done");
    expect(await said(slug)).toBe("9-11 March 2092");
  });
});

describe("two people", () => {
  test("who change a plan at once: the second sees what stands, and may put theirs in its place", async () => {
    const slug = await planned(staff, { venue: "Example Hall" });
    const seen = { ...asTyped(await read(slug)), version: "1" };
    expect((await edit(slug, { venue: "Other Hall" }, staff, seen)).status).toBe("done");
    const outcome = await edit(slug, { capacity: "50" }, coordinator, seen);
    expect(outcome).toMatchObject({ status: "conflict", version: 2, theirs: { venue: "Other Hall" } });
    expect(outcome.status === "conflict" && outcome.message).toContain(staff.name);
    expect((await read(slug)).capacity).toBeNull();
    expect((await edit(slug, { capacity: "50" }, coordinator, { ...seen, version: "2" })).status).toBe("done");
    expect(await read(slug)).toMatchObject({ venue: "Example Hall", capacity: 50 });
  });

  test("may not, unless they run meetings", async () => {
    const slug = await planned(staff);
    for (const email of ["poc.serbia@example.org", "expert@example.org", "partner@example.org"])
      expect((await edit(slug, { venue: "Elsewhere" }, await actorOf(database, email))).status).toBe("refused");
  });
});

test("an organiser taken off a meeting of the reference does not come back when that is loaded again", async () => {
  const { title } = await read("2014-vienna");
  expect((await edit("2014-vienna", { "organisers.1.who": "", "organisers.1.label": "" })).status).toBe("done");
  await writeAsSystem("reference.load", loadReference);
  expect((await page("2014-vienna")).organisers).toEqual([
    "Organization for Security and Co-operation in Europe (OSCE)",
  ]);
  expect((await read("2014-vienna")).title).toBe(title);
});

describe("a meeting that does not take place", () => {
  test("stays on record with the reason, is none to come, and may take place after all", async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const slug = await planned(staff, { "dates.startsOn": today(), "dates.endsOn": tomorrow });
    const cancel = (fields: Typed) => pass(cancelMeeting, staff, { meeting: slug, version: "1", ...fields });
    expect(await cancel({ reason: " " })).toMatchObject({ status: "invalid", errors: { reason: complaint } });
    expect((await cancel({ reason: "The hall is closed." })).status).toBe("done");
    expect(await cancel({ reason: "Again" })).toMatchObject({ status: "conflict" });
    expect(await page(slug)).toMatchObject({ cancelled: true, cancelledReason: "The hall is closed." });
    expect((await listMeetings()).find((meeting) => meeting.slug === slug)?.cancelled).toBe(true);
    expect((await nextMeeting())?.slug).not.toBe(slug);
    expect(await meetingForApi(slug)).toMatchObject({ cancelled: true });
    expect((await pass(reviveMeeting, staff, { meeting: slug, version: "2" })).status).toBe("done");
    expect(await page(slug)).toMatchObject({ cancelled: false, cancelledReason: null });
  });

  test("is none at which somebody was marked present", async () => {
    const slug = await planned(staff);
    await marked(slug);
    const outcome = await pass(cancelMeeting, staff, { meeting: slug, version: "1", reason: "Example" });
    expect(outcome).toMatchObject({ status: "invalid", errors: { form: complaint } });
  });
});
