import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { permissions } from "@/lib/access/can";
import { pass, type Write } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate, today } from "@/lib/dates";
import { actorOf, testNetwork } from "@/tests/network";
import { matrix, roles, subjects, withoutPermission, type Who } from "./matrix";

// Next's own cookie jar needs a request around it; these writes end sessions that the test does not have.
vi.mock("next/headers", () => ({ cookies: () => Promise.resolve({ get: () => undefined }) }));

type Made = { definition?: Write<never, never> };
const modules = import.meta.glob<Record<string, Made>>("/app/**/{actions,route}.ts", { eager: true });

/** Every export through which a write could come: actions wholly, of handlers those of methods that write. */
const doors = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter(([name]) => file.endsWith("/actions.ts") || ["POST", "PUT", "PATCH", "DELETE"].includes(name))
    .map(([name, made]) => ({ door: `${file.slice(1)}#${name}`, made })),
);
const guarded = doors.filter(({ door }) => !withoutPermission.has(door));

let database: Database;
const actors = {} as Record<Who, Actor>;

beforeAll(async () => {
  database = await testNetwork();
  const finland = await database.client.account.findFirstOrThrow({
    where: { person: { appointments: { some: { stateCode: "FI" } } } },
  });
  await writeAsSystem("test", (transaction) =>
    transaction.appointment.updateMany({
      where: { personId: finland.personId ?? "" },
      data: { endsOn: databaseDate(today()) },
    }),
  );
  const emails: Record<Exclude<Who, "visitor">, string> = {
    coordinator: "coordinator@example.org",
    staff: "staff@example.org",
    pointOfContact: "poc.serbia@example.org",
    formerPointOfContact: finland.email,
    expert: "expert@example.org",
    partner: "partner@example.org",
  };
  for (const [who, email] of Object.entries(emails)) actors[who as Who] = await actorOf(database, email);
  actors.visitor = visitor;
});
afterAll(() => database.close());

test("every action is made by the door and has a row in the matrix", () => {
  expect(guarded.filter(({ made }) => !made.definition).map(({ door }) => door)).toEqual([]);
  expect(guarded.map(({ door }) => door).sort()).toEqual(Object.keys(matrix).sort());
});

test("every permission to write is asked by some action", () => {
  const asked = new Set(guarded.map(({ made }) => made.definition?.permission));
  expect(permissions.filter((permission) => !asked.has(permission) && !/\.read(All)?$/.test(permission))).toEqual([
    "session.begin",
  ]);
});

const cases = guarded.flatMap(({ door, made }) =>
  roles.flatMap((who) =>
    subjects.map((about) => ({ door, made, who, about, may: matrix[door]?.may(who, about) ?? false })),
  ),
);
// Walk-ins are added before they are withdrawn: allowed cases in the matrix's order.
const inOrder = Object.keys(matrix).flatMap((door) => cases.filter((found) => found.door === door));

describe("who may do what", () => {
  test.each(inOrder)("$door as $who, $about State: $may", async ({ door, made, who, about, may }) => {
    const typed = await matrix[door]?.form(database.client, about, who);
    const before = await database.client.auditEntry.count();
    const definition = made.definition as unknown as Write<unknown>;
    const outcome = await pass(definition, actors[who], typed ?? {});
    expect(outcome, JSON.stringify(outcome)).toMatchObject({ status: may ? "done" : "refused" });
    if (!may) expect(await database.client.auditEntry.count()).toBe(before);
  });
});
