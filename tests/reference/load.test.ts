import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "@/lib/database/connect";
import { write, writeAsSystem } from "@/lib/database/write";
import { loadReference } from "@/prisma/reference/load";
import { testDatabase } from "@/tests/database";

let database: Database;
const load = () => writeAsSystem("reference.load", loadReference);
const client = () => database.client;

beforeAll(async () => {
  database = await testDatabase();
  await load();
});
afterAll(() => database.close());

/** Every row of the tables that the loader fills, and how long the audit trail is. */
async function everything() {
  return Promise.all([
    client().state.findMany({ orderBy: { code: "asc" } }),
    client().stateName.findMany({ orderBy: { id: "asc" } }),
    client().chairmanship.findMany({ orderBy: { year: "asc" } }),
    client().organisation.findMany({ orderBy: { id: "asc" } }),
    client().meeting.findMany({ orderBy: { id: "asc" } }),
    client().meetingOrganiser.findMany({ orderBy: { id: "asc" } }),
    client().reportedFigure.findMany({ orderBy: { id: "asc" } }),
    client().delegation.findMany({ orderBy: { id: "asc" } }),
    client().attendance.findMany({ orderBy: { id: "asc" } }),
    client().agendaItem.findMany({ orderBy: { id: "asc" } }),
    client().agendaSpeaker.findMany({ orderBy: { id: "asc" } }),
    client().plan.findMany({ orderBy: { id: "asc" } }),
    client().planEvent.findMany({ orderBy: { id: "asc" } }),
    client().planSupport.findMany({ orderBy: { id: "asc" } }),
    client().planSupporter.findMany({ orderBy: { id: "asc" } }),
    client().committeeRecord.findMany({ orderBy: { id: "asc" } }),
    client().activity.findMany({ orderBy: { id: "asc" } }),
    client().activitySession.findMany({ orderBy: { id: "asc" } }),
    client().activityOrganiser.findMany({ orderBy: { id: "asc" } }),
    client().auditEntry.count(),
  ]);
}

test("loading twice changes nothing and leaves no trace", async () => {
  const before = await everything();
  await load();
  expect(await everything()).toEqual(before);
});

test("the 57 States, named in six languages", async () => {
  expect(await client().state.count()).toBe(57);
  expect(await client().stateName.count({ where: { validUntil: null } })).toBe(57 * 6);
  expect(await client().state.findMany({ where: { unMember: false }, select: { code: true } })).toEqual([
    { code: "VA" },
  ]);
  expect(await client().chairmanship.count()).toBe(16);
});

describe("the network meetings", () => {
  test("Belgrade: 22 States and 5 organisations listed, 23 and 51 reported", async () => {
    const belgrade = await client().meeting.findUniqueOrThrow({
      where: { slug: "2015-belgrade" },
      include: { delegations: true, figures: true, attendances: true, organisers: true },
    });
    expect(belgrade.delegations.filter(({ stateCode }) => stateCode)).toHaveLength(22);
    expect(belgrade.delegations.filter(({ organisationId }) => organisationId)).toHaveLength(5);
    expect(belgrade.attendances).toHaveLength(27);
    expect(belgrade.attendances.every(({ day, markedAt, source }) => !day && !markedAt && source)).toBe(true);
    expect(new Map(belgrade.figures.map(({ kind, value }) => [kind, value]))).toEqual(
      new Map([
        ["statesAttending", 23],
        ["statesWithPointOfContact", 51],
      ]),
    );
    expect(belgrade.organisers).toHaveLength(2);
  });

  test("no other meeting", async () => {
    const meetings = await client().meeting.findMany({ orderBy: { startsOn: "asc" } });
    expect(meetings.map(({ slug }) => slug)).toEqual(["2014-vienna", "2015-belgrade"]);
    expect(meetings.some(({ fictional }) => fictional)).toBe(false);
  });
});

describe("a changed file", () => {
  test("updates what the portal wrote", async () => {
    await writeAsSystem("test", (transaction) =>
      transaction.planEvent.updateMany({ data: { text: "as an older file had it" } }),
    );
    const rows = await client().planEvent.count();
    await load();
    expect(await client().planEvent.count({ where: { text: "as an older file had it" } })).toBe(0);
    expect(await client().planEvent.count()).toBe(rows);
  });

  test("renames a State and keeps its former name", async () => {
    const ofTurkiye = { stateCode: "TR", language: "en" };
    await writeAsSystem("test", async (transaction) => {
      await transaction.stateName.deleteMany({ where: { ...ofTurkiye, name: "Turkey" } });
      await transaction.stateName.updateMany({ where: ofTurkiye, data: { name: "Turkey" } });
    });
    await load();
    const names = await client().stateName.findMany({ where: ofTurkiye, orderBy: { name: "asc" } });
    expect(names.map(({ name, validUntil }) => [name, validUntil?.toISOString().slice(0, 10)])).toEqual([
      ["Turkey", "2022-06-01"],
      ["Türkiye", undefined],
    ]);
  });
});

describe("what a person entered", () => {
  let coordinator: string;
  const asCoordinator = (change: Parameters<typeof write>[1]) =>
    write({ accountId: coordinator, action: "test" }, change);

  beforeAll(async () => {
    const data = { email: "coordinator@example.org", name: "Coordinator Example", role: "coordinator" } as const;
    coordinator = (await writeAsSystem("test", (transaction) => transaction.account.create({ data }))).id;
  });

  test("stays, field by field", async () => {
    const where = { stateCode_sequence: { stateCode: "RS", sequence: 1 } };
    await asCoordinator((transaction) => transaction.plan.update({ where, data: { note: "as the State says" } }));
    await writeAsSystem("test", (transaction) => transaction.plan.update({ where, data: { instrument: "older" } }));
    await load();
    const plan = await client().plan.findUniqueOrThrow({ where });
    expect(plan.note).toBe("as the State says");
    expect(plan.instrument).toContain("39/2012");
  });

  test("an added event stays where it is, and one of ours comes after it", async () => {
    const { id: planId } = await client().plan.findUniqueOrThrow({
      where: { stateCode_sequence: { stateCode: "HR", sequence: 1 } },
    });
    const [ours] = await client().planEvent.findMany({ where: { planId } });
    await writeAsSystem("test", (transaction) => transaction.planEvent.deleteMany({ where: { planId } }));
    const event = {
      planId,
      kind: "submitted",
      source: "the State",
      confidence: "high",
      place: 0,
      recordedById: coordinator,
    } as const;
    await asCoordinator((transaction) => transaction.planEvent.create({ data: event }));
    await load();
    const events = await client().planEvent.findMany({ where: { planId }, orderBy: { place: "asc" } });
    expect(events.map(({ kind, place }) => [kind, place])).toEqual([
      ["submitted", 0],
      ["adopted", 1],
    ]);
    expect(events[1]?.id).toBe(ours?.id);
  });

  test("an agenda stays as people left it: a speaker taken off, a name erased, another title", async () => {
    const item = await client().agendaItem.findFirstOrThrow({ include: { speakers: { orderBy: { place: "asc" } } } });
    const [first, second, third] = item.speakers;
    await asCoordinator(async (transaction) => {
      await transaction.agendaItem.update({ where: { id: item.id }, data: { title: "Opening" } });
      await transaction.agendaSpeaker.update({
        where: { id: first?.id ?? "" },
        data: { name: "(erased)", function: null },
      });
      await transaction.agendaSpeaker.delete({ where: { id: second?.id ?? "" } });
    });
    await load();
    const now = await client().agendaItem.findFirstOrThrow({ include: { speakers: { orderBy: { place: "asc" } } } });
    expect(now.title).toBe("Opening");
    expect(now.speakers.map(({ name }) => name)).toEqual(["(erased)", third?.name]);
    await asCoordinator((transaction) => transaction.agendaItem.delete({ where: { id: item.id } }));
    await load();
    expect(await client().agendaItem.count()).toBe(0);
    expect(await client().agendaSpeaker.count()).toBe(0);
  });

  test("a withdrawn mark is not made again", async () => {
    const mark = await client().attendance.findFirstOrThrow();
    await asCoordinator((transaction) =>
      transaction.attendance.update({ where: { id: mark.id }, data: { withdrawnAt: new Date() } }),
    );
    await load();
    expect(await client().attendance.count({ where: { delegationId: mark.delegationId } })).toBe(1);
  });
});
