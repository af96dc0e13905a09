/** Two plan the same: what each is shown and asked, who is told, once, and what nobody learns of what is not meant for them. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import { addActivity } from "@/lib/activities/add-activity";
import { cancelActivity } from "@/lib/activities/cancel-activity";
import { editActivity } from "@/lib/activities/edit-activity";
import { activityToEdit, activityTyped } from "@/lib/activities/find-activity";
import { lookAtActivity } from "@/lib/activities/look-at-activity";
import { activitiesVisibleTo } from "@/lib/activities/visible";
import type { Database } from "@/lib/database/connect";
import { activitiesLike } from "@/lib/overlaps/like";
import type { Draft } from "@/lib/overlaps/near";
import { overlapsFor, overlapsOf } from "@/lib/overlaps/queries";
import { resolveOverlap } from "@/lib/overlaps/resolve-overlap";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
let [coordinator, staff, partner, expert, serbia] = [visitor, visitor, visitor, visitor, visitor];
let unoda = "";

beforeAll(async () => {
  database = await testNetwork();
  const actor = (name: string) => actorOf(database, `${name}@example.org`);
  [coordinator, staff, partner, expert, serbia] = [
    await actor("coordinator"),
    await actor("staff"),
    await actor("partner"),
    await actor("expert"),
    await actor("poc.serbia"),
  ];
  unoda = (await database.client.organisation.findUniqueOrThrow({ where: { slug: "unoda" } })).id;
});
afterAll(() => database.close());

/** A course for customs officers; each test has a year of its own. */
const course = (year: number, month = "04"): Typed => ({
  ...{ title: "Customs and dual-use goods", kind: "training", status: "planned", reach: "states", states: "KG" },
  ...{ text: "Customs officers learn to identify dual-use goods.", themes: "exportControls", paragraphs: "op3c" },
  ...{ "sessions.0.precision": "month", "sessions.0.month": `${year}-${month}`, mode: "onSite", circle: "network" },
});
const organisedBy = (who: Actor): Typed =>
  who === partner
    ? { "organisers.0.who": `organisation:${unoda}`, title: "Identifying dual-use goods" }
    : { "organisers.0.label": "Example Centre" };

async function add(who: Actor, typed: Typed) {
  const id = randomUUID();
  const outcome = await pass(addActivity, who, { ...typed, ...organisedBy(who), id });
  const found = await database.client.activity.findUnique({ where: { id } });
  return { id, outcome, slug: found?.slug ?? "" };
}
async function edit(who: Actor, slug: string, changes: Typed) {
  const found = await activityToEdit(slug);
  if (!found) throw new Error(`no activity ${slug}`);
  return pass(editActivity, who, {
    ...activityTyped(found),
    ...changes,
    activity: slug,
    version: String(found.version),
  });
}
const letters = async () => {
  const all = await database.client.outboxMail.findMany({ where: { subject: { startsWith: "Much like" } } });
  return all.map(({ recipient, text }) => ({ recipient, text: text ?? "" }));
};
const recipientsOf = async (from: number) =>
  (await letters())
    .slice(from)
    .map(({ recipient }) => recipient)
    .toSorted();
const overlap = (id: string) =>
  database.client.overlap.findFirstOrThrow({ where: { OR: [{ firstId: id }, { secondId: id }] } });

describe("one that both may see", () => {
  test("is shown, must be given a reason for, is told to both once, lapses and comes back", async () => {
    const before = (await letters()).length;
    const first = await add(coordinator, course(2031));
    expect(first.outcome).toMatchObject({ status: "done" });
    const typed = { ...course(2031, "05"), ...organisedBy(partner) };
    expect(await pass(lookAtActivity, partner, typed)).toMatchObject({
      status: "done",
      result: { like: { list: [{ href: `/activities/${first.slug}`, strong: true }] } },
    });
    expect((await add(partner, typed)).outcome).toMatchObject({
      status: "invalid",
      errors: { overlapReason: expect.any(String) as string },
      result: { like: { list: [{ href: `/activities/${first.slug}` }] } },
    });
    expect(await letters()).toHaveLength(before);
    const second = await add(partner, { ...typed, overlapReason: "Theirs is full." });
    expect(second.outcome).toMatchObject({ status: "done" });
    const [toCoordinator, toPartner] = ["coordinator@example.org", "partner@example.org"].map(async (to) =>
      (await letters())
        .slice(before)
        .filter(({ recipient }) => recipient === to)
        .map(({ text }) => text),
    );
    expect(await toCoordinator).toEqual([expect.stringMatching(/\/activities\/identifying[^]*Theirs is full\./)]);
    expect(await toPartner).toEqual([expect.stringMatching(/The other:\nCustoms and[^]*Example Centre/)]);

    for (const [who, { id }] of [
      [coordinator, first],
      [partner, second],
    ] as const)
      expect(await overlapsOf(who, { id, stateCode: null, organisationId: unoda })).toMatchObject([
        { reason: "Theirs is full.", end: null },
      ]);
    expect(await edit(partner, second.slug, { city: "Bishkek" })).toMatchObject({ status: "done" });
    expect(await edit(partner, second.slug, { "sessions.0.month": "2031-12" })).toMatchObject({ status: "done" });
    expect((await overlap(first.id)).lapsedAt).not.toBeNull();
    expect(await edit(partner, second.slug, { "sessions.0.month": "2031-04" })).toMatchObject({ status: "invalid" });
    const again = { "sessions.0.month": "2031-04", overlapReason: "Ours is in Kyrgyz." };
    expect(await edit(partner, second.slug, again)).toMatchObject({ status: "done" });
    expect(await overlap(first.id)).toMatchObject({ lapsedAt: null, reason: "Ours is in Kyrgyz." });
    expect(await recipientsOf(before)).toEqual(["coordinator@example.org", "partner@example.org"]);
  });

  test("is ended by the coordinator as seen, and then asked about no more", async () => {
    const first = await add(coordinator, course(2032));
    const second = await add(partner, { ...course(2032), overlapReason: "Theirs is full." });
    const [open] = (await overlapsFor(coordinator, "open")).filter(({ activities }) =>
      activities.some(({ id }) => id === first.id),
    );
    const said = { overlap: open?.id ?? "", version: String(open?.version), end: "joined", note: "In one room." };
    expect(await pass(resolveOverlap, staff, said)).toMatchObject({ status: "refused" });
    expect(await pass(resolveOverlap, coordinator, said)).toMatchObject({ status: "done" });
    expect(await pass(resolveOverlap, coordinator, { ...said, end: "dropped" })).toMatchObject({
      status: "conflict",
      theirs: { end: "joined", note: "In one room." },
    });
    expect(await edit(partner, second.slug, { city: "Osh" })).toMatchObject({ status: "done" });
    expect(await overlapsOf(partner, { id: second.id, stateCode: null, organisationId: unoda })).toMatchObject([
      { end: "joined", endNote: "In one room." },
    ]);
    const open2 = await overlapsFor(coordinator, "open");
    expect(open2.filter(({ id }) => id === open?.id)).toEqual([]);
  });

  test("lapses when one is cancelled", async () => {
    const first = await add(coordinator, course(2033));
    await add(partner, { ...course(2033), overlapReason: "Theirs is full." });
    const form = { activity: first.slug, version: "1", reason: "No funds" };
    expect(await pass(cancelActivity, coordinator, form)).toMatchObject({ status: "done" });
    expect((await overlap(first.id)).lapsedAt).not.toBeNull();
  });
});

test("an organisation is told of what is like its activity, whoever entered it", async () => {
  const before = (await letters()).length;
  const organised = { "organisers.0.who": `organisation:${unoda}`, title: "Identifying dual-use goods" };
  await pass(addActivity, coordinator, { ...course(2036), ...organised, id: randomUUID() });
  await add(staff, { ...course(2036), overlapReason: "Theirs is full." });
  expect(await recipientsOf(before)).toEqual(["coordinator@example.org", "partner@example.org", "staff@example.org"]);
});

test("of an idea that is not meant for them, who publishes learns nothing: the CPC is told, and they once it is", async () => {
  const before = (await letters()).length;
  const hidden = await add(coordinator, { ...course(2034), status: "idea", circle: "named" });
  const typed = { ...course(2034), ...organisedBy(partner) };
  expect(await pass(lookAtActivity, partner, typed)).toMatchObject({ status: "done", result: { like: { list: [] } } });
  const published = await add(partner, typed);
  expect(published.outcome).toEqual({ status: "done", result: { step: "save", slug: published.slug } });
  expect(await recipientsOf(before)).toEqual(["coordinator@example.org"]);
  const subject = { id: published.id, stateCode: null, organisationId: unoda };
  expect(await overlapsOf(partner, subject)).toEqual([]);
  expect(await overlapsOf(coordinator, subject)).toMatchObject([{ reason: null }]);

  expect(await edit(coordinator, hidden.slug, { status: "planned", circle: "network" })).toMatchObject({
    status: "invalid",
  });
  const opened = { status: "planned", circle: "network", overlapReason: "Ours was first." };
  expect(await edit(coordinator, hidden.slug, opened)).toMatchObject({ status: "done" });
  expect(await recipientsOf(before)).toEqual(["coordinator@example.org", "partner@example.org"]);
  expect(await overlapsOf(partner, subject)).toMatchObject([{ reason: "Ours was first." }]);
});

test("nobody is hinted at what they may not read", async () => {
  const circles = ["public", "network", "states", "named"];
  for (const circle of circles)
    await add(coordinator, { ...course(2035), circle, status: "idea", overlapReason: "A test." });
  await add(coordinator, {
    ...course(2035),
    circle: "named",
    readers: unoda,
    status: "idea",
    overlapReason: "A test.",
  });
  const all = await database.client.activity.findMany({
    where: { startsOn: new Date("2035-04-01") },
    select: { id: true },
  });
  const draft: Draft = {
    ...{ title: "Customs and dual-use goods", text: "", kind: "training", status: "planned", states: ["KG"] },
    ...{ paragraphs: [], weapons: [], themes: ["exportControls"], city: null, organisers: [] },
    sessions: [{ startsOn: "2035-04-01", endsOn: "2035-04-30", precision: "month" }],
  };
  const counted: number[] = [];
  for (const who of [visitor, expert, serbia, partner, staff]) {
    const visible = await database.client.activity.findMany({
      where: { AND: [{ id: { in: all.map(({ id }) => id) } }, activitiesVisibleTo(who)] },
      select: { id: true },
    });
    const hinted = (await activitiesLike(who, draft)).map(({ activity }) => activity.id);
    expect(hinted.toSorted()).toEqual(visible.map(({ id }) => id).toSorted());
    counted.push(hinted.length);
  }
  expect(counted).toEqual([1, 2, 3, 3, 5]);
});
