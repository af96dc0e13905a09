/** Who acts in the tests of meetings, and a meeting for them to act at. */
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { visitor } from "@/lib/access/actor";
import { database } from "@/lib/database/client";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate, today } from "@/lib/dates";

/** @returns a member of the CPC's staff, with an account that the database knows. */
export async function staffMember(name = "Example Staff"): Promise<Actor> {
  const id = randomUUID();
  await writeAsSystem("test", (transaction) =>
    transaction.account.create({ data: { id, name, email: `${id}@example.org`, role: "staff" } }),
  );
  return { ...visitor, role: "staff", accountId: id, name };
}

/** @returns an expert's account: may read all of the network's, write nothing. */
export async function expert(): Promise<Actor> {
  const id = randomUUID();
  await writeAsSystem("test", (transaction) =>
    transaction.account.create({ data: { id, name: "Example Expert", email: `${id}@example.org`, role: "expert" } }),
  );
  return { ...visitor, role: "expert", accountId: id, name: "Example Expert" };
}

/** @returns a meeting that takes place today, or on the days given: Monaco with one delegate, Serbia with none. */
export async function meetingToday(days: string[] = [today()]) {
  const slug = `test-${randomUUID()}`;
  const ids = { meetingId: randomUUID(), monaco: randomUUID(), serbia: randomUUID(), delegate: randomUUID() };
  const { meetingId } = ids;
  const day = databaseDate(today());
  await writeAsSystem("test", async (transaction) => {
    const [startsOn = day, endsOn = startsOn] = [days.at(0), days.at(-1)].map((one) => databaseDate(one ?? ""));
    const apart = days.length > 1 ? days.map(databaseDate) : [];
    await transaction.meeting.create({ data: { id: meetingId, slug, title: "Test", startsOn, endsOn, days: apart } });
    await transaction.delegation.createMany({
      data: [
        { id: ids.monaco, meetingId, stateCode: "MC" },
        { id: ids.serbia, meetingId, stateCode: "RS" },
      ],
    });
    await transaction.participant.create({
      data: { id: ids.delegate, meetingId, delegationId: ids.monaco, familyName: "Example", givenNames: "Ana" },
    });
  });
  return { ...ids, slug, day };
}

/** @returns the standing marks of a meeting. */
export const standingMarks = (meetingId: string) =>
  database().attendance.findMany({ where: { meetingId, withdrawnAt: null } });
