import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate, today } from "@/lib/dates";
import { exportParticipants } from "@/lib/participants/export-participants";
import { participantList, type ParticipantList } from "@/lib/participants/queries";
import { sectionOf } from "@/lib/participants/rules";
import type { ListChoice } from "@/lib/participants/schema";
import { sheetOf } from "@/lib/participants/sheet";
import { actorOf, testNetwork } from "@/tests/network";
import { meetingOf } from "./lists";

let database: Database;
let [coordinator, expert, serbia] = [visitor, visitor, visitor];
let prague = "";

const plainly: ListChoice = { order: "en", who: "registered", contacts: "without" };

beforeAll(async () => {
  database = await testNetwork();
  coordinator = await actorOf(database, "coordinator@example.org");
  expert = await actorOf(database, "expert@example.org");
  serbia = await actorOf(database, "poc.serbia@example.org");
  prague = await meetingOf([
    { organisation: "OSCE Mission to Serbia" },
    { organisation: "Conflict Prevention Centre", present: true },
    { organisation: "United Nations Office for Disarmament Affairs" },
    { organisation: "Japan" },
    { state: "TR" },
    { state: "TM", present: true },
    {
      state: "CZ",
      people: [
        { familyName: "Aaa", givenNames: "Eva" },
        { familyName: "Žák", givenNames: "Jan", honorific: "Ambassador", head: true, present: true },
        { familyName: "Bbb" },
      ],
    },
    { state: "NL" },
    { state: "DE" },
    { state: "MK" },
  ]);
});
afterAll(() => database.close());

async function listOf(actor: Actor, slug: string, choice: Partial<ListChoice> = {}): Promise<ParticipantList> {
  const list = await participantList(actor, slug, { ...plainly, ...choice });
  if (!list) throw new Error(`no ${slug}`);
  return list;
}
const names = async (choice: Partial<ListChoice> = {}) =>
  (await sheetOf(await listOf(expert, prague, choice), expert, "en")).sections.map(({ heading, delegations }) => [
    heading,
    ...delegations.map(({ name }) => name),
  ]);

describe("the order of the list", () => {
  test("is that of the English names of the day, then partners, organisations and OSCE structures", async () => {
    expect(await names()).toEqual([
      [
        "Participating States",
        "Czech Republic",
        "Germany",
        "The Netherlands",
        "The former Yugoslav Republic of Macedonia",
        "Turkey",
        "Turkmenistan",
      ],
      ["Partners for Co-operation", "Japan"],
      ["International and other organisations", "United Nations Office for Disarmament Affairs"],
      ["OSCE structures", "Conflict Prevention Centre", "OSCE Mission to Serbia"],
    ]);
  });

  test("is that of the French names where asked", async () => {
    const [states] = await names({ order: "fr" });
    expect(states?.slice(1)).toEqual([
      "Germany",
      "The former Yugoslav Republic of Macedonia",
      "The Netherlands",
      "Czech Republic",
      "Turkmenistan",
      // Then Turquie.
      "Turkey",
    ]);
  });

  test("has the head of a delegation first, then the others by family name", async () => {
    const { delegations } = await listOf(expert, prague);
    const people = delegations.find(({ stateCode }) => stateCode === "CZ")?.people ?? [];
    expect(people.map(({ familyName, head }) => [familyName, head])).toEqual([
      ["Žák", true],
      ["Aaa", false],
      ["Bbb", false],
    ]);
  });

  test.each([
    ["Organization for Security and Co-operation in Europe", "OSCE", "structures"],
    ["Office for Democratic Institutions and Human Rights", "ODIHR", "structures"],
    ["OSCE Programme Office in Bishkek", null, "structures"],
    ["Centre for Security Cooperation RACVIAC", "RACVIAC", "organisations"],
    ["Republic of Korea", null, "partners"],
    ["Japan Atomic Energy Agency", null, "organisations"],
  ])("%s is among %s", (name, otherName, section) => {
    expect(sectionOf({ stateCode: null, name, otherName })).toBe(section);
  });
});

test("those present are the delegations and delegates marked, and of a marked delegation without a name it says so", async () => {
  const list = await listOf(expert, prague, { who: "present" });
  expect(list.delegations.map(({ name, people }) => [name, people.map(({ familyName }) => familyName)])).toEqual([
    ["Czech Republic", ["Žák"]],
    ["Turkmenistan", []],
    ["Conflict Prevention Centre", []],
  ]);
  const { sections } = await sheetOf(list, expert, "en");
  expect(sections[0]?.delegations[1]?.nobody).toBe("Nobody of the delegation is named.");
});

test("of all on the list it says who was marked present and who was not, of States as of persons", async () => {
  const told = async (who: "registered" | "present") => {
    const { sections } = await sheetOf(await listOf(expert, prague, { who }), expert, "en");
    const states = sections[0]?.delegations ?? [];
    return Object.fromEntries(
      states.flatMap(({ name, attended, people }) => [
        [name, attended],
        ...people.map((person) => [person.name, person.attended]),
      ]),
    ) as Record<string, string | null>;
  };
  expect(await told("registered")).toMatchObject({
    ...{ "Czech Republic": "Marked present", Turkmenistan: "Marked present", Turkey: "Not marked present" },
    ...{ "Ambassador Jan Žák": "Marked present", "Eva Aaa": "Not marked present" },
  });
  expect(new Set(Object.values(await told("present")))).toEqual(new Set([null]));
});

describe("who sees what", () => {
  test("visitors, and whose appointment has ended, read no list", async () => {
    expect((await listOf(visitor, prague)).delegations).toEqual([]);
    expect((await listOf({ ...serbia, stateCode: null }, prague)).delegations).toEqual([]);
  });

  test("there is none of a meeting that there is not", async () => {
    expect(await participantList(expert, "2099-nowhere", plainly)).toBeNull();
  });

  test("contact details only where asked, and by the circle of each", async () => {
    const circles = async (actor: Actor, choice: Partial<ListChoice>) => {
      const { delegations } = await listOf(actor, "demo-meeting", choice);
      const austria = delegations.find(({ stateCode }) => stateCode === "AT")?.people ?? [];
      return new Set(austria.flatMap(({ channels }) => channels.map(({ visibility }) => visibility)));
    };
    expect(await circles(coordinator, {})).toEqual(new Set());
    expect(await circles(expert, { contacts: "with" })).toEqual(new Set(["network"]));
    expect(await circles(serbia, { contacts: "with" })).toEqual(new Set(["network", "states"]));
    expect(await circles(coordinator, { contacts: "with" })).toEqual(new Set(["network", "states", "cpc"]));
  });

  test("a list is marked for the narrowest circle in it; one that names nobody holds no personal data", async () => {
    const mark = async (actor: Actor, slug: string) =>
      (await sheetOf(await listOf(actor, slug, { contacts: "with" }), actor, "en")).mark;
    expect(await mark(expert, "demo-meeting")).toBe("For the network only: contains personal data.");
    expect(await mark(coordinator, "demo-meeting")).toBe("For the CPC only: contains personal data.");
    expect(await mark(expert, "2015-belgrade")).toBe("Without names of persons.");
  });

  test("nobody is reached who holds no function any more, and the body is that of the meeting's day", async () => {
    const person = await writeAsSystem("test", async (transaction) => {
      const { id } = await transaction.person.create({ data: { familyName: "Former", givenNames: "Ida" } });
      await transaction.appointment.create({
        data: {
          ...{ stateCode: "LI", personId: id, function: "deputy", organisation: "Office of 2016" },
          ...{ startsOn: databaseDate("2015-01-01"), endsOn: databaseDate("2020-01-01") },
          channels: { create: { kind: "email", value: "former@example.org", visibility: "network" } },
        },
      });
      return id;
    });
    const slug = await meetingOf([{ state: "LI", people: [{ familyName: "Former", personId: person }] }]);
    const [delegation] = (await listOf(coordinator, slug, { contacts: "with" })).delegations;
    expect(delegation?.people).toMatchObject([{ familyName: "Former", organisation: "Office of 2016", channels: [] }]);
    const now = await meetingOf([{ state: "LI", people: [{ familyName: "Former", personId: person }] }], {
      startsOn: today(),
      endsOn: today(),
    });
    expect((await listOf(coordinator, now)).delegations[0]?.people[0]?.organisation).toBeNull();
  });
});

describe("taking it along", () => {
  const typed = { meeting: "demo-meeting", format: "xlsx", order: "fr", who: "registered", contacts: "with" };

  test("is on record: who, which list, in what form, of how many; not whom", async () => {
    expect(await pass(exportParticipants, expert, typed)).toMatchObject({ status: "done" });
    const [row] = await database.client.export.findMany({ orderBy: { at: "desc" }, take: 1 });
    expect(row).toMatchObject({
      accountId: expert.accountId,
      format: "xlsx",
      filters: { what: "participants", meeting: "demo-meeting", order: "fr", who: "registered", contacts: "with" },
    });
    expect(row?.rows).toBeGreaterThan(50);
    const entry = await database.client.auditEntry.findFirst({ where: { action: "participants.export" } });
    expect(entry?.subject).toBe("Export");
  });

  test("is refused to visitors, and of a meeting that there is not", async () => {
    expect(await pass(exportParticipants, visitor, typed)).toMatchObject({ status: "refused", reason: "signedOut" });
    expect(await pass(exportParticipants, expert, { ...typed, meeting: "nowhere" })).toMatchObject({
      status: "refused",
    });
  });

  test.each([{ format: "doc" }, { order: "de" }, { who: "me" }, { contacts: "yes" }])(
    "%j is no choice",
    async (wrong) => {
      const outcome = await pass(exportParticipants, expert, { ...typed, ...wrong });
      expect(outcome).toMatchObject({
        status: "invalid",
        errors: { [Object.keys(wrong)[0] ?? ""]: expect.any(String) as string },
      });
    },
  );

  test("of nobody there is nothing to take", async () => {
    const slug = await meetingOf([]);
    expect(await pass(exportParticipants, expert, { meeting: slug, format: "pdf" })).toMatchObject({
      status: "invalid",
      errors: { form: expect.any(String) as string },
    });
  });
});
