/** The agenda of a meeting: its items in their order, who speaks, changes of two people, and days that move. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import { asTyped as itemAsTyped, versionOf } from "@/lib/agenda/items";
import { moveItem, removeItem } from "@/lib/agenda/order-items";
import { agendaOf } from "@/lib/agenda/queries";
import { addItem, editItem } from "@/lib/agenda/save-item";
import { agendaToEdit } from "@/lib/agenda/shown";
import type { Database } from "@/lib/database/connect";
import { editMeeting } from "@/lib/meetings/edit-meeting";
import { asTyped, plannedMeeting } from "@/lib/meetings/planned";
import { meetingPage } from "@/lib/meetings/queries";
import { actorOf, testNetwork } from "@/tests/network";
import { planned } from "./planned";

const complaint: unknown = expect.any(String);
const [first, second] = ["2091-05-25", "2091-05-26"];

let database: Database;
let staff: Actor;
let serbia: Actor;
let slug: string;

beforeAll(async () => {
  database = await testNetwork();
  staff = await actorOf(database, "staff@example.org");
  serbia = await actorOf(database, "poc.serbia@example.org");
  slug = await planned(staff);
});
afterAll(() => database.close());

const add = (fields: Typed, actor = staff) =>
  pass(addItem, actor, { meeting: slug, id: randomUUID(), day: first, ...fields });

async function days() {
  const agenda = await agendaToEdit(slug);
  return agenda?.days ?? [];
}
const titles = async (place = 0) => (await days())[place]?.items.map(({ title }) => title);
async function item(title: string) {
  const found = (await days()).flatMap(({ items }) => items).find((one) => one.title === title);
  if (!found) throw new Error(`no item ${title}`);
  return found;
}

/** The agenda as a reader gets it. */
async function readBy(actor: Actor) {
  const meeting = await meetingPage(actor, slug, "en");
  return meeting ? agendaOf(actor, meeting) : [];
}

describe("items", () => {
  test("go where their time belongs, those without one to the end; sent twice, one is added once", async () => {
    const id = randomUUID();
    await add({ id, title: "National practice", startsAt: "11:00", endsAt: "12:30" });
    await add({ id, title: "National practice", startsAt: "11:00", endsAt: "12:30" });
    await add({
      title: "Opening",
      startsAt: "09:30",
      "speakers.0.name": "Ana Example",
      "speakers.0.function": "Director",
    });
    await add({ title: "Reception" });
    await add({ title: "Break", startsAt: "10:45" });
    expect(await titles()).toEqual(["Opening", "Break", "National practice", "Reception"]);
  });

  test.each([
    [{ title: "" }, "title"],
    [{ day: "2091-05-27" }, "day"],
    [{ startsAt: "25:00" }, "startsAt"],
    [{ startsAt: "10:00", endsAt: "10:00" }, "endsAt"],
    [{ endsAt: "10:00" }, "startsAt"],
    [{ "speakers.3.function": "Director" }, "speakers.3.name"],
    [{ "speakers.0.name": "123" }, "speakers.0.name"],
  ])("not with %j", async (wrong: Typed, field: string) => {
    const outcome = await add({ title: "Example", ...wrong });
    expect(outcome).toMatchObject({ status: "invalid", errors: { [field]: complaint } });
  });

  test("are moved up and down; where somebody moved meanwhile, nothing is", async () => {
    const [{ seen } = { seen: "" }] = await days();
    const { id } = await item("Reception");
    const move = (direction: string, order: string) =>
      pass(moveItem, staff, { meeting: slug, item: id, direction, seen: order });
    expect((await move("up", seen)).status).toBe("done");
    expect(await titles()).toEqual(["Opening", "Break", "Reception", "National practice"]);
    expect((await move("up", seen)).status).toBe("conflict");
    const [{ seen: now } = { seen: "" }] = await days();
    await move("down", now);
    expect(await titles()).toEqual(["Opening", "Break", "National practice", "Reception"]);
  });

  test("are changed, to another day too; who opened one before somebody saved it is told what stands", async () => {
    const before = await item("Break");
    const form = { ...itemAsTyped(before), meeting: slug, item: before.id, seen: versionOf(before) };
    expect((await pass(editItem, staff, { ...form, day: second })).status).toBe("done");
    expect([await titles(0), await titles(1)]).toEqual([["Opening", "National practice", "Reception"], ["Break"]]);
    const outcome = await pass(editItem, staff, { ...form, title: "Pause" });
    expect(outcome).toMatchObject({ status: "conflict", theirs: { day: second, title: "Break" } });
    const seen = outcome.status === "conflict" ? (outcome.theirs.seen ?? "") : "";
    expect((await pass(editItem, staff, { ...form, day: second, title: "Pause", seen })).status).toBe("done");
    expect(await titles(1)).toEqual(["Pause"]);
  });

  test("have speakers in the order of their numbers; an emptied row is none", async () => {
    const opening = await item("Opening");
    const form = { ...itemAsTyped(opening), meeting: slug, item: opening.id, seen: versionOf(opening) };
    const speakers = {
      ...{ "speakers.0.place": "2", "speakers.1.place": "1", "speakers.1.name": "Bruno Example" },
      ...{ "speakers.2.place": "3", "speakers.2.name": " " },
    };
    await pass(editItem, staff, { ...form, ...speakers });
    expect((await item("Opening")).speakers).toEqual([
      { name: "Bruno Example", function: null },
      { name: "Ana Example", function: "Director" },
    ]);
  });

  test("are taken off as they were seen, with their speakers", async () => {
    await add({ title: "Mistake", "speakers.0.name": "Carla Example" });
    const { id, ...mistake } = await item("Mistake");
    const remove = (seen: string, actor = staff) => pass(removeItem, actor, { meeting: slug, item: id, seen });
    expect((await remove(versionOf({ id, ...mistake }), serbia)).status).toBe("refused");
    expect((await remove("")).status).toBe("conflict");
    expect((await remove(versionOf({ id, ...mistake }))).status).toBe("done");
    expect(await database.client.agendaSpeaker.count({ where: { itemId: id } })).toBe(0);
    expect((await remove("")).status).toBe("invalid");
  });
});

describe("readers", () => {
  test("all see titles and times; who speaks, the network alone", async () => {
    const opening = async (actor: Actor) => (await readBy(actor))[0]?.items[0];
    expect(await opening(visitor)).toMatchObject({ title: "Opening", startsAt: "09:30", speakers: [] });
    expect((await opening(serbia))?.speakers.map(({ name }) => name)).toEqual(["Bruno Example", "Ana Example"]);
    expect(JSON.stringify(await readBy(visitor))).not.toContain("Example");
  });
});

describe("when the meeting moves", () => {
  async function edit(dates: Typed) {
    const meeting = await plannedMeeting(slug);
    if (!meeting) throw new Error("no meeting");
    return pass(editMeeting, staff, {
      ...asTyped(meeting),
      "dates.endsOn": "",
      ...dates,
      meeting: slug,
      version: String(meeting.version),
    });
  }
  const shown = async () => (await readBy(visitor)).map(({ date, number }) => [date, number]);

  test("its agenda goes along, day by day; without dates its days are numbered", async () => {
    await edit({ "dates.startsOn": "2091-09-08", "dates.endsOn": "2091-09-09" });
    expect(await shown()).toEqual([
      ["2091-09-08", 1],
      ["2091-09-09", 2],
    ]);
    await edit({ "dates.when": "month", "dates.month": "2091-10" });
    expect(await shown()).toEqual([
      [null, 1],
      [null, 2],
    ]);
    await edit({ "dates.when": "apart", "dates.apart.0": "2091-10-07", "dates.apart.1": "2091-10-14" });
    expect(await shown()).toEqual([
      ["2091-10-07", 1],
      ["2091-10-14", 2],
    ]);
  });

  test("no day with items on it is lost", async () => {
    const outcome = await edit({ "dates.when": "days", "dates.startsOn": "2091-10-07" });
    expect(outcome).toMatchObject({ status: "invalid", errors: { "dates.startsOn": complaint } });
  });
});
