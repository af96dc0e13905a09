import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as anything, POST as postAnything } from "@/app/api/[...rest]/route";
import { GET as meetings } from "@/app/api/v1/meetings/route";
import { GET as meeting } from "@/app/api/v1/meetings/[slug]/route";
import { meetingSchema, meetingsSchema } from "@/app/api/v1/meetings/schema";
import { GET as plans, POST as postPlans } from "@/app/api/v1/plans/route";
import { plansSchema } from "@/app/api/v1/plans/schema";
import { GET as states } from "@/app/api/v1/states/route";
import { GET as state } from "@/app/api/v1/states/[code]/route";
import { stateSchema, statesSchema } from "@/app/api/v1/states/schema";
import { problemSchema } from "@/lib/api/problem";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { loadReference } from "@/prisma/reference/load";
import { testDatabase } from "@/tests/database";

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await writeAsSystem("reference.load", loadReference);
});
afterAll(() => database.close());

const asked = (query = "", headers: HeadersInit = {}) => new Request(`http://portal.example/api${query}`, { headers });
const none = { params: Promise.resolve({}) };
const of = <Params>(params: Params) => ({ params: Promise.resolve(params) });

async function problem(response: Response) {
  return problemSchema.parse(await response.json());
}

describe("the public API", () => {
  test("lists the 57 States as of a day", async () => {
    const body = statesSchema.strict().parse(await (await states(asked("?on=2015-05-26"), none)).json());
    expect(body.asOf).toBe("2015-05-26");
    expect(body.states).toHaveLength(57);
    expect(body.states.find(({ code }) => code === "TR")?.name).toBe("Turkey");
    expect(body.states.find(({ code }) => code === "RS")).toEqual({
      code: "RS",
      name: "Serbia",
      hasPointOfContact: false,
      planStage: "reviewed",
    });
  });

  test("describes a State: functions, plans, meetings attended", async () => {
    const body = stateSchema.strict().parse(await (await state(asked("?on=2026-11-23"), of({ code: "RS" }))).json());
    expect(body).toMatchObject({ code: "RS", functions: [], planStage: "expired", subRegion: "southernEurope" });
    expect(body.plans.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(body.meetings.map(({ slug }) => slug)).toEqual(["2015-belgrade"]);
  });

  test("gives plans with their dates cut to what is known of them", async () => {
    const body = plansSchema.strict().parse(await (await plans(asked("?on=2026-11-23"), none)).json());
    const [first] = body.plans.filter(({ stateCode }) => stateCode === "RS");
    expect(first).toMatchObject({
      sequence: 1,
      kind: "nap1540",
      stage: "succeeded",
      periodFrom: "2012",
      periodTo: "2016",
    });
    expect(first?.title).toBe("1540 national action plan, 2012-2016");
    expect(first?.events.map(({ date, precision }) => [date, precision])).toEqual([
      ["2012-04", "month"],
      ["2015-05-26", "day"],
    ]);
  });

  test("says of a plan's period what is known of it, and no more", async () => {
    const body = plansSchema.strict().parse(await (await plans(asked("?on=2026-11-23"), none)).json());
    const of = (code: string) => body.plans.filter(({ stateCode }) => stateCode === code);
    expect(of("MK")[0]).toMatchObject({
      title: "WMD and CBRN NAP (own plan, EU CBRN CoE context), until 2021",
      periodFrom: null,
      periodTo: "2021-12-31",
    });
    expect(of("UZ")[0]).toMatchObject({
      title: "1540 national action plan (review period 2015-2017)",
      stage: "reviewed",
      periodTo: null,
    });
    expect(of("KG").map(({ periodNote }) => periodNote)).toEqual([null, null, "planned"]);
    expect(of("MN")[0]).toMatchObject({ title: "1540 national action plan", stage: "adopted", periodNote: null });
  });

  test("gives a meeting with what was reported and what was counted", async () => {
    const body = meetingSchema.strict().parse(await (await meeting(asked(), of({ slug: "2015-belgrade" }))).json());
    expect(body).toMatchObject({ startsOn: "2015-05-26", endsOn: "2015-05-27", city: "Belgrade", hostCode: "RS" });
    expect(body.attendance).toMatchObject({
      countedStates: 22,
      reportedStates: 23,
      reportedStatesWithPointOfContact: 51,
      mismatch: true,
    });
    expect(body.attendance.states).toHaveLength(22);
    const all = meetingsSchema.strict().parse(await (await meetings(asked(), none)).json());
    expect(all.meetings.map(({ slug }) => slug)).toEqual(["2015-belgrade", "2014-vienna"]);
  });
});

test("what a campaign adds to a link asks nothing of the API", async () => {
  expect((await plans(asked("?utm_source=mail&on=2020-01-01"), none)).status).toBe(200);
});

describe("asking again", () => {
  const ask = (headers: HeadersInit = {}) => plans(asked("?on=2020-01-01", headers), none);

  test("an answer carries a strong ETag, and the same one is not sent twice", async () => {
    const first = await ask();
    const etag = first.headers.get("ETag") ?? "";
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers.get("Cache-Control")).toBe("public, max-age=0, must-revalidate");
    for (const known of [etag, `"other", W/${etag}`, "*"]) {
      const again = await ask({ "If-None-Match": known });
      expect([again.status, again.headers.get("ETag"), await again.text()]).toEqual([304, etag, ""]);
    }
    expect((await ask({ "If-None-Match": '"other"' })).status).toBe(200);
  });

  test("another answer has another ETag", async () => {
    const other = await plans(asked("?on=2026-01-01"), none);
    expect(other.headers.get("ETag")).not.toBe((await ask()).headers.get("ETag"));
  });
});

describe("what cannot be answered", () => {
  test.each([
    ["a State that does not take part", () => state(asked(), of({ code: "XX" })), 404, "unknownState"],
    ["a State's code in small letters", () => state(asked(), of({ code: "rs" })), 404, "unknownState"],
    ["a hostile code", () => state(asked(), of({ code: "'; DROP TABLE" })), 404, "unknownState"],
    ["a meeting that is not on record", () => meeting(asked(), of({ slug: "2016-nowhere" })), 404, "unknownMeeting"],
    ["an address that is not there", () => anything(), 404, "unknownAddress"],
    ["a parameter that is not known", () => plans(asked("?State=RS"), none), 400, "unknownParameter"],
    ["a day, where none is taken", () => meetings(asked("?on=2015-05-26"), none), 400, "unknownParameter"],
    ["a parameter given twice", () => states(asked("?on=2015-05-26&on=2015-05-27"), none), 400, "repeatedParameter"],
    ["a day that does not exist", () => states(asked("?on=2015-02-30"), none), 400, "badDay"],
    ["an empty day", () => states(asked("?on="), none), 400, "badDay"],
    ["another method", () => postPlans(), 405, "badMethod"],
    ["another method, elsewhere", () => postAnything(), 404, "unknownAddress"],
  ] as const)("%s", async (_what, ask, status, code) => {
    const response = await ask();
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await problem(response)).toMatchObject({ status, code, detail: expect.stringMatching(/\w/) as string });
  });

  test("a wrong parameter is named", async () => {
    expect((await problem(await states(asked("?on=soon"), none))).parameter).toBe("on");
    expect((await problem(await states(asked("?__proto__=1"), none))).parameter).toBe("__proto__");
  });
});
