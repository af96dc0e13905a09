import { afterAll, beforeAll, expect, test } from "vitest";
import { publicChanges } from "@/lib/audit/public-changes";
import type { Database } from "@/lib/database/connect";
import { write } from "@/lib/database/write";
import { today } from "@/lib/dates";
import { personas } from "@/prisma/demo/personas";
import { meetingToday, staffMember } from "@/tests/meetings/people";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
beforeAll(async () => {
  database = await testNetwork();
});
afterAll(() => database.close());

const shown = () => publicChanges(8);

/** Confirms a State's entry as its Point of Contact, the day in the past left to the trail. */
async function confirm(accountId: string, stateCode: string) {
  await write({ accountId, action: "entry.confirm" }, (transaction) =>
    transaction.appointment.updateMany({
      where: { stateCode, function: "primary", endsOn: null },
      data: { confirmedAt: new Date() },
    }),
  );
}

test("what people changed, newest first, without names and without what was loaded", async () => {
  expect(await shown()).toEqual([]);

  const serbia = personas.find(({ label }) => label === "Point of Contact for Serbia");
  const { accountId } = await actorOf(database, serbia?.email ?? "");
  await confirm(accountId ?? "", "RS");
  const change = { kind: "confirmed", stateCode: "RS", meeting: null, day: today() };
  expect(await shown()).toEqual([change]);

  const desk = await staffMember();
  const { meetingId, monaco, serbia: delegation, slug, day } = await meetingToday();
  const mark = (delegationId: string) =>
    write({ accountId: desk.accountId ?? "", action: "attendance.mark" }, (transaction) =>
      transaction.attendance.create({ data: { meetingId, delegationId, day, markedAt: new Date() } }),
    );
  await mark(monaco);
  await mark(delegation);
  const meeting = { kind: "attendance", stateCode: null, meeting: { slug, title: "Test" }, day: today() };
  expect(await shown()).toEqual([meeting, change]);

  // Undoing says only what changed of the mark, not at which meeting: that is found out.
  await confirm(accountId ?? "", "RS");
  await write({ accountId: desk.accountId ?? "", action: "attendance.undo" }, (transaction) =>
    transaction.attendance.updateMany({ where: { meetingId }, data: { withdrawnAt: new Date() } }),
  );
  expect(await shown()).toEqual([meeting, change]);
  expect(await publicChanges(1)).toEqual([meeting]);
});
