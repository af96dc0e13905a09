/** What a file says of an activity beside what a list does, and to whom. */
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { fileOfActivities } from "@/lib/activities/file";
import { gatherActivities } from "@/lib/activities/gather";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate } from "@/lib/dates";
import { actorOf, testNetwork } from "@/tests/network";
import { addActivity } from "./add";

let database: Database;
const needs = { public: "Training for the public to read of", network: "Laboratories", states: "Guards at one site" };

beforeAll(async () => {
  database = await testNetwork();
  await writeAsSystem("test", async (transaction) => {
    const { id: activityId } = await addActivity(transaction, {
      ...{ title: "Quivroxia", text: "What nobody else does.", expected: 30, states: ["AD"] },
      ...{ contactName: "Q. Uivroxia", contactEmail: "quivroxia@example.org" },
      sessions: [{ startsOn: "2031-05-12" }],
    });
    for (const circle of ["public", "network", "states"] as const) {
      const data = { stateCode: "AD", text: needs[circle], circle, statedOn: databaseDate("2026-01-01") };
      const { id: needId } = await transaction.need.create({ data });
      await transaction.activityNeed.create({ data: { activityId, needId } });
    }
  });
});
afterAll(() => database.close());

async function taken(actor: Actor) {
  const gathered = await gatherActivities(actor, { q: "quivroxia" }, "en");
  const text = await (await fileOfActivities(gathered, "csv")).text();
  const [row] = parse<Record<string, string>>(text, { bom: true, columns: true });
  return { row, circle: gathered.circle };
}

const ofNeeds = (...circles: (keyof typeof needs)[]) => circles.map((circle) => `Andorra: ${needs[circle]}`).sort();
const needsIn = (row?: Record<string, string>) => row?.["Needs it is to meet"]?.split("; ").sort();

test("everybody takes along what it is about and for how many, and the needs that are public", async () => {
  const { row, circle } = await taken(visitor);
  expect(row).toMatchObject({ Description: "What nobody else does.", "Expected participants": "30" });
  expect(row).not.toHaveProperty("Contact");
  expect(needsIn(row)).toEqual(ofNeeds("public"));
  expect(circle).toBe("public");
});

test("the network also its contact, and the file says for whom it is", async () => {
  const expert = await taken(await actorOf(database, "expert@example.org"));
  expect(expert.row).toMatchObject({ Contact: "Q. Uivroxia, quivroxia@example.org" });
  expect(needsIn(expert.row)).toEqual(ofNeeds("public", "network"));
  expect(expert.circle).toBe("network");
  const serbia = await taken(await actorOf(database, "poc.serbia@example.org"));
  expect(needsIn(serbia.row)).toEqual(ofNeeds("public", "network", "states"));
  expect(serbia.circle).toBe("states");
});
