/** Who a delegate is, put right at the desk or long after the meeting. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import { trail } from "@/lib/audit/trail";
import type { Database } from "@/lib/database/connect";
import { addDelegate } from "@/lib/meetings/add-delegate";
import { correctDelegate } from "@/lib/meetings/correct-delegate";
import { delegateOf } from "@/lib/meetings/delegate-record";
import { deskMeeting, snapshot } from "@/lib/meetings/desk-queries";
import { actorOf, testNetwork } from "@/tests/network";
import { meetingOf } from "./lists";

const said: unknown = expect.any(String);
let database: Database;
let staff: Actor = visitor;
let coordinator: Actor = visitor;
let slug = "";
const ids = new Map<string, string>();

beforeAll(async () => {
  database = await testNetwork();
  staff = await actorOf(database, "staff@example.org");
  coordinator = await actorOf(database, "coordinator@example.org");
  slug = await meetingOf([
    { state: "GE", people: [{ familyName: "Musteri", head: true, present: true }, { familyName: "Beispiel" }] },
    { state: "TR", people: [{ familyName: "Musteri" }] },
  ]);
  const people = await database.client.participant.findMany({
    where: { meeting: { slug } },
    include: { delegation: true },
  });
  for (const { id, familyName, delegation } of people) ids.set(`${delegation.stateCode} ${familyName}`, id);
});
afterAll(() => database.close());

const correct = (who: string, typed: Typed, actor = staff) =>
  pass(correctDelegate, actor, { meeting: slug, participant: ids.get(who) ?? "", ...typed });
const standing = async (who: string) => (await delegateOf(slug, ids.get(who) ?? ""))?.typed;
const listAtDesk = async () => {
  const meeting = await deskMeeting(slug);
  if (!meeting) throw new Error("no meeting");
  return (await snapshot(meeting, "", "en")).list;
};

test("a delegate is put right, leads instead of another, and every open desk sees it", async () => {
  const before = await listAtDesk();
  const typed = { honorific: "Ms", givenNames: "Ana", familyName: "Beispielo", position: "Adviser", gender: "woman" };
  expect(await correct("GE Beispiel", { version: "1", ...typed, head: "on" })).toMatchObject({ status: "done" });
  expect(await standing("GE Beispiel")).toEqual({ ...typed, head: "on" });
  expect(await standing("GE Musteri")).toMatchObject({ head: "" });
  expect(await listAtDesk()).not.toBe(before);
  const added = { id: crypto.randomUUID(), familyName: "Third", head: "on" };
  const { delegationId } = await database.client.participant.findUniqueOrThrow({
    where: { id: ids.get("GE Beispiel") ?? "" },
  });
  expect(await pass(addDelegate, staff, { meeting: slug, delegation: delegationId, ...added })).toMatchObject({
    status: "done",
  });
  expect(await standing("GE Beispiel")).toMatchObject({ head: "" });
});

test("whoever saw an older version is shown what stands and who put it there, and nothing is overwritten", async () => {
  const { version = 0 } = (await delegateOf(slug, ids.get("TR Musteri") ?? "")) ?? {};
  expect(await correct("TR Musteri", { version: String(version), familyName: "Örnek" })).toMatchObject({
    status: "done",
  });
  const outcome = await correct("TR Musteri", { version: String(version), familyName: "Ornek" }, coordinator);
  expect(outcome).toMatchObject({
    status: "conflict",
    version: version + 1,
    theirs: { familyName: "Örnek" },
    typed: { familyName: "Ornek" },
    message: expect.stringContaining(staff.name) as unknown,
  });
  expect(await standing("TR Musteri")).toMatchObject({ familyName: "Örnek" });
});

test.each([
  [{ familyName: " " }, "familyName"],
  [{ familyName: "Third" }, "familyName"],
  [{ familyName: "x", gender: "both" }, "gender"],
])("%j is said where it was typed", async (typed: Typed, field) => {
  const { version } = (await delegateOf(slug, ids.get("GE Musteri") ?? "")) ?? {};
  expect(await correct("GE Musteri", { version: String(version), ...typed })).toMatchObject({
    status: "invalid",
    errors: { [field]: said },
  });
});

test("of another meeting, nobody is put right", async () => {
  const other = await meetingOf([{ state: "GE" }]);
  const outcome = await pass(correctDelegate, staff, {
    meeting: other,
    participant: ids.get("GE Musteri") ?? "",
    version: "1",
    familyName: "x",
  });
  expect(outcome).toMatchObject({ status: "refused" });
});

test("the trail of a meeting tells of it, and of no other meeting", async () => {
  const { actions } = await trail(coordinator, { meeting: slug });
  expect(actions[0]).toMatchObject({ action: "delegate.correct", actorName: staff.name });
  expect(actions.at(-1)?.entries.map(({ subject }) => subject)).toContain("Meeting");
  const other = await meetingOf([{ state: "GE" }]);
  expect((await trail(coordinator, { meeting: other })).actions).toHaveLength(1);
  expect((await trail(staff, { meeting: slug })).actions).toEqual([]);
});
