import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { today } from "@/lib/dates";
import { meetingForApi, meetingsForApi } from "@/lib/meetings/api";
import { deskMeeting, pointsOfContactFor, snapshot, walkInChoices } from "@/lib/meetings/desk-queries";
import { markAttendance } from "@/lib/meetings/mark-attendance";
import { timeClaimed, timeOfMark } from "@/lib/meetings/mark-time";
import { listMeetings, meetingPage, nextMeeting } from "@/lib/meetings/queries";
import { undoAttendance } from "@/lib/meetings/undo-attendance";
import { loadDemo } from "@/prisma/demo/load";
import { loadReference } from "@/prisma/reference/load";
import { testDatabase } from "@/tests/database";
import { staffMember } from "./people";

let database: Database;
let staff: Actor;

beforeAll(async () => {
  database = await testDatabase();
  await writeAsSystem("reference.load", loadReference);
  await writeAsSystem("demo.load", (transaction) => loadDemo(transaction, today()));
  staff = await staffMember();
});
afterAll(() => database.close());

const belgrade = async (order: "en" | "fr" = "en") => {
  const meeting = await meetingPage(visitor, "2015-belgrade", order);
  if (!meeting) throw new Error("no Belgrade meeting");
  return meeting;
};

describe("Belgrade, 2015", () => {
  test("the note says 23 States of 51, and names 22", async () => {
    const { figures, mismatch, counted, reportedStates } = await belgrade();
    expect({ mismatch, counted, reportedStates }).toEqual({
      mismatch: true,
      counted: { states: 22, organisations: 5, persons: 0 },
      reportedStates: 23,
    });
    expect(figures.map(({ kind, reported, counted }) => [kind, reported, counted])).toEqual([
      ["statesAttending", 23, 22],
      ["statesWithPointOfContact", 51, null],
      ["organisations", null, 5],
      ["persons", null, null],
    ]);
    expect(figures[0]?.quote).toContain("23 out of the 51");
  });

  test("States have the names of that day, in either order", async () => {
    const english = (await belgrade()).delegations.map(({ name }) => name);
    expect(english.slice(0, 3)).toEqual(["Albania", "Armenia", "Belarus"]);
    expect(english).toContain("Turkey");
    expect(english.slice(19, 22)).toEqual([
      "The former Yugoslav Republic of Macedonia",
      "Turkey",
      "United States of America",
    ]);
    const french = (await belgrade("fr")).delegations;
    expect(french.slice(0, 4).map(({ otherName }) => otherName)).toEqual([
      "Albanie",
      "Allemagne",
      "États-Unis d'Amérique",
      "Arménie",
    ]);
    const then = (code: string) => french.find(({ stateCode }) => stateCode === code)?.otherName;
    expect([then("TR"), then("MK")]).toEqual(["Turquie", "l'ex-République yougoslave de Macédoine"]);
    // Filed under L, as it was then.
    expect(french.flatMap(({ stateCode }) => stateCode ?? []).slice(10, 13)).toEqual(["KG", "MK", "LU"]);
    expect(french.slice(22).map(({ stateCode }) => stateCode)).toEqual([null, null, null, null, null]);
  });

  test("of that year's Chairmanship and the organisers", async () => {
    const { chairmanship, organisers } = await belgrade();
    expect(chairmanship).toEqual({ code: "RS", name: "Serbia" });
    expect(organisers).toHaveLength(2);
  });

  test("as the public interface gives it", async () => {
    const meeting = await meetingForApi("2015-belgrade");
    expect(meeting).toMatchObject({
      slug: "2015-belgrade",
      startsOn: "2015-05-26",
      endsOn: "2015-05-27",
      city: "Belgrade",
      hostCode: "RS",
      attendance: { countedStates: 22, reportedStates: 23, reportedStatesWithPointOfContact: 51, mismatch: true },
    });
    expect(meeting?.attendance.states).toHaveLength(22);
    expect(meeting?.attendance.organisations).toHaveLength(5);
    expect(await meetingForApi("2099-nowhere")).toBeNull();
    expect((await meetingsForApi()).map(({ slug }) => slug)).toEqual(["2015-belgrade", "2014-vienna"]);
  });

  test("marks of the note stand at the desk, and staff may correct them", async () => {
    const meeting = await deskMeeting("2015-belgrade");
    if (!meeting) throw new Error("no desk");
    expect([meeting.day, await pointsOfContactFor(meeting)]).toEqual(["2015-05-27", 51]);
    const { marks, delegations, list } = await snapshot(meeting, "", "en");
    expect(marks).toHaveLength(27);
    expect(marks.every(([, , time, by]) => time === null && by === null)).toBe(true);
    const albania = delegations?.[0];
    const mark = marks.find(([key]) => key === albania?.id);
    await pass(markAttendance, staff, { meeting: "2015-belgrade", delegation: albania?.id ?? "" });
    expect((await snapshot(meeting, "", "en", list)).marks).toHaveLength(27);
    await pass(undoAttendance, staff, { meeting: "2015-belgrade", mark: mark?.[1] ?? "" });
    expect((await belgrade()).counted?.states).toBe(21);
    await pass(markAttendance, staff, { meeting: "2015-belgrade", delegation: albania?.id ?? "" });
    expect((await belgrade()).counted?.states).toBe(22);
    const { delegations: unsent, marks: corrected } = await snapshot(meeting, "", "en", list);
    expect(unsent).toBeUndefined();
    expect(corrected.find(([key]) => key === albania?.id)?.[3]).toBe("Example Staff");
  });
});

describe("the meetings", () => {
  test("newest first; of Vienna no list is known, so nothing is counted", async () => {
    const meetings = await listMeetings();
    expect(meetings.map(({ slug, phase }) => [slug, phase])).toEqual([
      ["demo-planned", "upcoming"],
      ["demo-meeting", "today"],
      ["2015-belgrade", "past"],
      ["2014-vienna", "past"],
    ]);
    expect(meetings.at(-1)).toMatchObject({ counted: null, reportedStates: null, mismatch: false });
    expect(await nextMeeting()).toMatchObject({ slug: "demo-meeting", fictional: true });
    expect((await meetingForApi("2014-vienna"))?.attendance).toMatchObject({ states: [], countedStates: null });
  });

  test("names of delegates are for the network", async () => {
    const delegates = async (actor: Actor) =>
      (await meetingPage(actor, "demo-meeting", "en"))?.delegations.flatMap((delegation) => delegation.delegates) ?? [];
    expect(await delegates(visitor)).toEqual([]);
    expect((await delegates(staff)).length).toBeGreaterThan(50);
  });

  test("who can walk in is who is not on the list", async () => {
    const meeting = await deskMeeting("2015-belgrade");
    const { delegations } = meeting ? await snapshot(meeting, "", "en") : {};
    const choices = await walkInChoices(delegations ?? [], "2015-05-26");
    expect(choices.states).toHaveLength(35);
    expect(choices.states.some(({ code }) => code === "RS")).toBe(false);
    expect(choices.organisations.map(({ name }) => name)).not.toContain("Centre for Security Cooperation RACVIAC");
  });
});

test("the time of a mark is Vienna's, with the date where that is another day", () => {
  expect(timeOfMark(new Date("2026-11-23T08:04:00Z"), "2026-11-23")).toBe("09:04");
  expect(timeOfMark(new Date("2026-11-23T23:04:00Z"), "2026-11-23")).toBe("24 November 2026, 00:04");
  expect(timeOfMark(null, "2026-11-23")).toBeNull();
});

test.each([
  ["earlier on the day", "2026-11-23T08:04:00Z", true],
  ["since the day began in Vienna", "2026-11-22T23:00:00Z", true],
  ["before the day", "2026-11-22T22:59:59Z", false],
  ["in the future", "2026-11-23T10:30:01Z", false],
])("a desk that hands in later may claim a time %s", (_name, claimed, believed) => {
  const now = new Date("2026-11-23T10:30:00Z");
  expect(timeClaimed(new Date(claimed), "2026-11-23", now)).toEqual(believed ? new Date(claimed) : now);
});
