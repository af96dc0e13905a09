import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "@/lib/database/connect";
import { write, writeAsSystem } from "@/lib/database/write";
import { databaseDate, today } from "@/lib/dates";
import { loadDemo } from "@/prisma/demo/load";
import { personas } from "@/prisma/demo/personas";
import { loadReference } from "@/prisma/reference/load";
import { testDatabase } from "@/tests/database";

const day = today();
const dayAfter = (date: string, days: number) =>
  new Date(databaseDate(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);

let database: Database;
const client = () => database.client;
const load = (on: string) => writeAsSystem("demo.load", (transaction) => loadDemo(transaction, on));

beforeAll(async () => {
  database = await testDatabase();
  await writeAsSystem("reference.load", loadReference);
  await load(day);
});
afterAll(() => database.close());

const ofDay = (on: string) => ({
  startsOn: { lte: databaseDate(on) },
  OR: [{ endsOn: null }, { endsOn: { gt: databaseDate(on) } }],
});

describe("the people", () => {
  test("51 States have a primary Point of Contact, two others had one", async () => {
    const current = await client().appointment.findMany({ where: { function: "primary", ...ofDay(day) } });
    expect(new Set(current.map(({ stateCode }) => stateCode)).size).toBe(51);
    expect(current).toHaveLength(51);
    const vacant = { appointments: { none: { function: "primary" as const, ...ofDay(day) } } };
    const earlier = { ...vacant, AND: { appointments: { some: { function: "primary" as const } } } };
    expect(await client().state.count({ where: vacant })).toBe(6);
    expect(await client().state.count({ where: earlier })).toBe(2);
  });

  test("14 deputies, and contacts in New York and for assistance", async () => {
    const count = (contact: "deputy" | "newYorkMission" | "assistance") =>
      client().appointment.count({ where: { function: contact, ...ofDay(day) } });
    expect(await Promise.all([count("deputy"), count("newYorkMission"), count("assistance")])).toEqual([14, 5, 5]);
  });

  test("can be reached nowhere outside the demonstration", async () => {
    const channels = await client().channel.findMany();
    for (const { kind, value } of channels) {
      if (kind === "email") expect(value).toMatch(/^[a-z0-9.-]+@example\.org$/);
      else if (kind !== "address") expect(value).toMatch(/^\+000 /);
    }
    expect(new Set(channels.map(({ visibility }) => visibility))).toEqual(new Set(["network", "states", "cpc"]));
  });

  test("some entries are fresh, some stale, some were never confirmed", async () => {
    const confirmed = (await client().appointment.findMany({ where: ofDay(day) })).map((one) => one.confirmedAt);
    const recent = databaseDate(dayAfter(day, -60));
    expect(confirmed.filter((at) => at && at > recent).length).toBeGreaterThan(10);
    expect(confirmed.filter((at) => at && at < new Date("2020-01-01")).length).toBeGreaterThan(5);
    expect(confirmed.filter((at) => !at).length).toBeGreaterThan(5);
    expect(confirmed.every((at) => !at || at < new Date())).toBe(true);
  });
});

test("every persona has its account", async () => {
  const accounts = await client().account.findMany({
    include: { person: { include: { appointments: true } }, organisation: true },
  });
  const found = personas.map(({ email }) => accounts.find((account) => account.email === email));
  expect(found.map((account) => account?.role)).toEqual([
    "coordinator",
    "staff",
    "pointOfContact",
    "pointOfContact",
    "expert",
    "partner",
  ]);
  expect(found.slice(2, 4).map((account) => account?.person?.appointments[0]?.stateCode)).toEqual(["RS", "AT"]);
  expect(found[5]?.organisation?.slug).toBe("unoda");
  expect(accounts.filter(({ disabledAt }) => disabledAt)).toHaveLength(1);
  expect(found.every((account) => account && !account.disabledAt)).toBe(true);
});

test("a meeting to come, with answers and States that are silent; Serbia is one of these", async () => {
  const planned = await client().meeting.findUniqueOrThrow({
    where: { slug: "demo-planned" },
    include: { invitations: true, delegations: { include: { participants: true } } },
  });
  expect(planned.startsOn.getTime()).toBeGreaterThan(databaseDate(day).getTime());
  const answers = planned.invitations.map(({ answer }) => answer);
  expect(new Set(answers)).toEqual(new Set(["coming", "notComing", null]));
  expect(planned.invitations.find(({ stateCode }) => stateCode === "RS")?.answer).toBeNull();
  expect(planned.delegations).toHaveLength(answers.filter((answer) => answer === "coming").length);
  expect(planned.delegations.every(({ participants }) => participants.some(({ head }) => head))).toBe(true);
});

test("a meeting today: 48 States, 10 organisations, nobody marked present", async () => {
  const meeting = await client().meeting.findUniqueOrThrow({
    where: { slug: "demo-meeting" },
    include: { delegations: { include: { participants: true } }, attendances: true },
  });
  expect(meeting).toMatchObject({ fictional: true, startsOn: databaseDate(day), endsOn: databaseDate(day) });
  expect(meeting.delegations.filter(({ stateCode }) => stateCode)).toHaveLength(48);
  expect(meeting.delegations.filter(({ organisationId }) => organisationId)).toHaveLength(10);
  expect(meeting.attendances).toHaveLength(0);
  const lists = meeting.delegations.map(({ participants }) => participants);
  expect(lists.filter((list) => list.length === 0)).toHaveLength(7);
  expect(lists.every((list) => list.filter(({ head }) => head).length === Math.min(list.length, 1))).toBe(true);
});

test("loading twice changes nothing and leaves no trace", async () => {
  const before = await client().auditEntry.count();
  await load(day);
  expect(await client().auditEntry.count()).toBe(before);
});

test("it adds no plan and no State", async () => {
  expect(await client().plan.count()).toBe(15);
  expect(await client().state.count()).toBe(57);
});

describe("what people changed", () => {
  const asCoordinator = async (change: Parameters<typeof write>[1]) => {
    const { id } = await client().account.findUniqueOrThrow({ where: { email: personas[0].email } });
    return write({ accountId: id, action: "test" }, change);
  };

  test("a removed channel stays removed", async () => {
    const channel = await client().channel.findFirstOrThrow();
    await asCoordinator((transaction) => transaction.channel.delete({ where: { id: channel.id } }));
    const channels = await client().channel.count();
    await load(day);
    expect(await client().channel.count()).toBe(channels);
  });

  test("a meeting that passed without a mark moves to the later day", async () => {
    const next = dayAfter(day, 1);
    await load(next);
    const meetings = await client().meeting.findMany({ where: { slug: { startsWith: "demo-meeting" } } });
    expect(meetings.map(({ slug, endsOn }) => [slug, endsOn])).toEqual([["demo-meeting", databaseDate(next)]]);
  });

  test("a meeting at which somebody was marked stays, and a further one is made", async () => {
    const {
      id: meetingId,
      startsOn,
      delegations,
    } = await client().meeting.findUniqueOrThrow({
      where: { slug: "demo-meeting" },
      include: { delegations: { take: 1 } },
    });
    const delegationId = delegations[0]?.id ?? "";
    await asCoordinator((transaction) =>
      transaction.attendance.create({ data: { meetingId, delegationId, day: startsOn, markedAt: new Date() } }),
    );
    const later = dayAfter(day, 5);
    await load(later);
    await load(later);
    const meetings = await client().meeting.findMany({
      where: { slug: { startsWith: "demo-meeting" } },
      orderBy: { startsOn: "asc" },
    });
    expect(meetings.map(({ slug, endsOn }) => [slug, endsOn])).toEqual([
      ["demo-meeting", startsOn],
      [`demo-meeting-${later}`, databaseDate(later)],
    ]);
    expect(await client().delegation.count({ where: { meetingId: meetings[1]?.id ?? "" } })).toBe(58);
  });
});
