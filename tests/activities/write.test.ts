/** Putting activities on record, changing them and saying what came of them: as each person would. */
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Outcome, Typed } from "@/lib/access/outcome";
import { addActivity } from "@/lib/activities/add-activity";
import { cancelActivity } from "@/lib/activities/cancel-activity";
import { editActivity } from "@/lib/activities/edit-activity";
import { activityToEdit, activityTyped } from "@/lib/activities/find-activity";
import { followUpOf } from "@/lib/activities/follow-up";
import { sayFollowUp } from "@/lib/activities/say-follow-up";
import { sessionsTyped, typedSessions, writtenOut } from "@/lib/activities/sessions";
import { withdrawActivity } from "@/lib/activities/withdraw-activity";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { nested } from "@/lib/access/form";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
const actors: Record<string, Actor> = {};
const ids: Record<string, string> = {};

beforeAll(async () => {
  database = await testNetwork();
  for (const name of ["coordinator", "staff", "partner", "expert", "poc.serbia", "poc.austria"])
    actors[name] = await actorOf(database, `${name}@example.org`);
  for (const { slug, id } of await database.client.organisation.findMany()) ids[slug] = id;
});
afterAll(() => database.close());

const as = (name: string) => actors[name] as Actor;
/** The tests' activities are all much alike. */
const arranged = { overlapReason: "Arranged with the others" };
const said = (typed: Typed = {}): Typed => ({
  ...{ title: "Workshop on licensing", kind: "workshop", status: "planned", mode: "onSite", circle: "network" },
  ...{ reach: "states", states: "RS", "sessions.0.precision": "day", "sessions.0.startsOn": "2027-04-13" },
  "organisers.0.who": `organisation:${ids.unoda}`,
  ...arranged,
  ...typed,
});
const add = (who: string, typed: Typed = {}) => pass(addActivity, as(who), { id: randomUUID(), ...said(typed) });
const slugOf = (outcome: Outcome) => {
  expect(outcome, JSON.stringify(outcome)).toMatchObject({ status: "done" });
  return ((outcome as { result?: unknown }).result as { slug: string }).slug;
};
const find = async (slug: string) => (await activityToEdit(slug)) ?? expect.fail(`no ${slug}`);

describe("an activity that is added", () => {
  test("is its owner's, has an address of its own, and stands as it was typed", async () => {
    const typed = { "sessions.1.precision": "quarter", "sessions.1.quarter": "3", "sessions.1.year": "2027" };
    const first = slugOf(await add("partner", { ...typed, subRegions: "centralAsia", themes: "exportControls" }));
    const second = slugOf(await add("partner"));
    expect([first, second]).toEqual(["workshop-on-licensing-2027", "workshop-on-licensing-2027-2"]);
    const found = await find(first);
    expect(found).toMatchObject({
      ...{ stateCode: null, organisationId: ids.unoda, createdById: as("partner").accountId },
      states: ["KG", "KZ", "RS", "TJ", "TM", "UZ"],
      organisers: [{ part: "organiser", label: "United Nations Office for Disarmament Affairs (UNODA)" }],
    });
    expect([found.startsOn, found.endsOn]).toEqual([new Date("2027-04-13"), new Date("2027-09-30")]);
  });

  test("is added once however often the form is sent", async () => {
    const typed = { id: randomUUID(), ...said({ title: "Sent twice" }) };
    const slugs = [await pass(addActivity, as("staff"), typed), await pass(addActivity, as("staff"), typed)].map(
      slugOf,
    );
    expect(new Set(slugs).size).toBe(1);
    expect(await database.client.activity.count({ where: { title: "Sent twice" } })).toBe(1);
  });

  test("for named readers leaves no trace in the address of another of its name", async () => {
    const hidden = slugOf(await add("staff", { title: "Quiet beginnings", status: "idea", circle: "named" }));
    expect(hidden).toMatch(/^quiet-beginnings-2027-[0-9a-f]{12}$/);
    expect(slugOf(await add("partner", { title: "Quiet beginnings" }))).toBe("quiet-beginnings-2027");
  });

  test("is organised by whom its row names, not by whom the row began with", async () => {
    const centre = { "organisers.0.label": "OSCE Conflict Prevention Centre" };
    const labelOf = async (typed: Typed) =>
      (await find(slugOf(await add("staff", { ...centre, ...typed })))).organisers.map(({ label }) => label);
    expect(await labelOf({})).toEqual(["United Nations Office for Disarmament Affairs (UNODA)"]);
    expect(await labelOf({ "organisers.0.who": `organisation:${ids.osce}` })).toEqual([centre["organisers.0.label"]]);
  });

  test("writes out what repeats, on the last day of a month that is too short", async () => {
    const session = {
      startsOn: "2027-01-31",
      endsOn: "2027-02-01",
      precision: "day" as const,
      startsAt: null,
      endsAt: null,
    };
    expect(writtenOut(session, "monthly", 3).map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`)).toEqual([
      "2027-01-31 2027-02-01",
      "2027-02-28 2027-03-01",
      "2027-03-31 2027-04-01",
    ]);
    const slug = slugOf(await add("staff", { "repeat.every": "fortnightly", "repeat.times": "4" }));
    const starts = (await find(slug)).sessions.map(({ startsOn }) => startsOn);
    expect(starts).toEqual(["2027-04-13", "2027-04-27", "2027-05-11", "2027-05-25"]);
  });

  test.each<[string, Typed, string]>([
    ["partner", { "organisers.0.who": "state:RS" }, "organisers.0.who"],
    ["poc.austria", {}, "states"],
    ["staff", { states: "" }, "states"],
    ["staff", { states: "XX" }, "states"],
    ["staff", { "sessions.0.startsOn": "" }, "sessions.0.startsOn"],
    ["staff", { "sessions.0.endsOn": "2027-04-12" }, "sessions.0.endsOn"],
    ["staff", { "sessions.0.endsAt": "10:00" }, "sessions.0.startsAt"],
    ["staff", { "repeat.every": "weekly", "repeat.times": "1" }, "repeat.times"],
    ["staff", { status: "held" }, "status"],
    ["staff", { "organisers.0.who": "" }, "organisers.0.who"],
    ["staff", { contactEmail: "nobody" }, "contactEmail"],
    ["staff", { circle: "named", readers: randomUUID() }, "readers"],
  ])("by %s with %j is complained of at %s, and nothing is saved", async (who, typed, field) => {
    const before = await database.client.activity.count();
    const outcome = await add(who, typed);
    expect(outcome).toMatchObject({ status: "invalid" });
    expect(Object.keys((outcome as { errors: object }).errors)).toEqual([field]);
    expect(await database.client.activity.count()).toBe(before);
  });

  test("may be for other States if the Point of Contact's own organises it", async () => {
    const slug = slugOf(await add("poc.austria", { "organisers.1.who": "state:AT" }));
    expect(await find(slug)).toMatchObject({ stateCode: "AT", organisationId: null, states: ["RS"] });
  });
});

test("sessions read from a form are those that a form was filled with", () => {
  const year = fc.integer({ min: 2004, max: 2099 });
  const session = fc.oneof(
    year.map((of) => ({ startsOn: `${of}-01-01`, endsOn: `${of}-12-31`, precision: "year" as const })),
    fc.tuple(year, fc.constantFrom("01", "04", "07", "10")).map(([of, from]) => ({
      startsOn: `${of}-${from}-01`,
      endsOn: `${of}-${{ "01": "03-31", "04": "06-30", "07": "09-30", "10": "12-31" }[from]}`,
      precision: "quarter" as const,
    })),
    fc.tuple(year, fc.integer({ min: 10, max: 28 })).map(([of, day]) => ({
      ...{ startsOn: `${of}-02-${day}`, endsOn: `${of}-03-01`, precision: "day" as const },
    })),
  );
  fc.assert(
    fc.property(fc.array(session, { minLength: 1, maxLength: 8 }), (given) => {
      const sessions = given.map((one) => ({ ...one, startsAt: null, endsAt: null }));
      const read = typedSessions.parse(nested(sessionsTyped(sessions)).sessions);
      expect(new Set(read.map((one) => JSON.stringify(one)))).toEqual(
        new Set(sessions.map((one) => JSON.stringify(one))),
      );
      expect(read.map(({ startsOn }) => startsOn)).toEqual(read.map(({ startsOn }) => startsOn).toSorted());
    }),
  );
});

describe("an activity that is changed", () => {
  test("shows what another saved meanwhile, and is saved over it only when that was seen", async () => {
    const slug = slugOf(await add("partner"));
    const typed = { ...activityTyped(await find(slug)), ...arranged, activity: slug, version: "1" };
    const edit = (who: string, more: Typed) => pass(editActivity, as(who), { ...typed, ...more });
    expect(await edit("staff", { title: "Workshop on brokering", "organisers.0.label": "UNODA" })).toMatchObject({
      status: "done",
    });
    const late = await edit("partner", { city: "Belgrade" });
    expect(late).toMatchObject({ status: "conflict", version: 2, theirs: { title: "Workshop on brokering" } });
    expect(await edit("partner", { city: "Belgrade", version: "2" })).toMatchObject({ status: "done" });
    expect(await find(slug)).toMatchObject({ city: "Belgrade", slug, version: 3 });
  });

  test("is cancelled for a reason, and takes place after all once another status is saved", async () => {
    const slug = slugOf(await add("partner"));
    const typed = { ...activityTyped(await find(slug)), ...arranged, activity: slug };
    expect(await pass(editActivity, as("partner"), { ...typed, version: "1", status: "cancelled" })).toMatchObject({
      status: "invalid",
      errors: { status: expect.any(String) as string },
    });
    const cancel = { activity: slug, version: "1", reason: "No interpreter" };
    expect(await pass(cancelActivity, as("partner"), cancel)).toMatchObject({ status: "done" });
    expect(await find(slug)).toMatchObject({ status: "cancelled", cancelledReason: "No interpreter" });
    await pass(editActivity, as("partner"), { ...typed, version: "2" });
    expect(await find(slug)).toMatchObject({ status: "planned", cancelledReason: null });
  });

  test("that was a mistake is gone for everybody and stays on record", async () => {
    const slug = slugOf(await add("partner"));
    const taken = { activity: slug, version: "1", reason: "Entered twice" };
    expect(await pass(withdrawActivity, as("partner"), taken)).toMatchObject({ status: "done" });
    expect(await activityToEdit(slug)).toBeNull();
    expect(await database.client.activity.findUniqueOrThrow({ where: { slug } })).toMatchObject({
      withdrawnReason: "Entered twice",
    });
  });
});

describe("what a State says of an activity", () => {
  const slug = "demo-radioactive-sources";
  const say = (who: string, typed: Typed) => pass(sayFollowUp, as(who), { activity: slug, met: "yes", ...typed });

  test("is read by the CPC and whose entry it is, and of no other State", async () => {
    expect(await say("poc.serbia", { state: "RS", version: "0", text: "Both stores" })).toMatchObject({
      status: "done",
    });
    const reads = async (who: string) => (await followUpOf(as(who), slug))?.said.map(({ stateCode }) => stateCode);
    expect((await reads("staff"))?.toSorted()).toEqual(["ME", "RS"]);
    expect(await reads("poc.serbia")).toEqual(["RS"]);
    for (const who of ["partner", "expert", "poc.austria"]) expect(await reads(who)).toEqual([]);
    // Whoever entered it.
    const { id: activityId } = await database.client.activity.findUniqueOrThrow({ where: { slug } });
    const unodas = {
      activityId,
      part: "funder" as const,
      position: 0,
      label: "UNODA",
      organisationId: ids.unoda ?? "",
    };
    await writeAsSystem("test", (transaction) => transaction.activityOrganiser.create({ data: unodas }));
    expect((await reads("partner"))?.toSorted()).toEqual(["ME", "RS"]);
  });

  test("is of an activity that is over, for a State that it was for", async () => {
    expect(await say("poc.austria", { state: "AT", version: "0" })).toMatchObject({ status: "invalid" });
    expect(await say("poc.austria", { state: "RS", version: "1" })).toMatchObject({ status: "refused" });
    const typed = { activity: "demo-customs-training-serbia", state: "RS", version: "0", met: "yes" };
    expect(await pass(sayFollowUp, as("poc.serbia"), typed)).toMatchObject({ status: "invalid" });
  });
});
