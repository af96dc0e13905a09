/** Who sees which offers, needs and gaps: every list and every count of each reader. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate, today } from "@/lib/dates";
import { gridOf } from "@/lib/gaps/grid";
import { openNeeds } from "@/lib/gaps/needs";
import { sharesOfStates } from "@/lib/gaps/states";
import { addOffer } from "@/lib/offers/add-offer";
import { editOffer } from "@/lib/offers/edit-offer";
import { oneOffer, standingOffers } from "@/lib/offers/queries";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
const readers: Record<string, Actor> = { visitor };
const names = ["coordinator", "staff", "partner", "expert", "poc.serbia", "poc.austria"];
let [unicri, unoda] = ["", ""];

beforeAll(async () => {
  database = await testNetwork();
  for (const name of names) readers[name] = await actorOf(database, `${name}@example.org`);
  const id = async (slug: string) => (await database.client.organisation.findUniqueOrThrow({ where: { slug } })).id;
  [unicri, unoda] = [await id("unicri"), await id("unoda")];
});
afterAll(() => database.close());

const reader = (name: string): Actor => readers[name] ?? visitor;
const who = async (sees: (actor: Actor) => Promise<boolean>) => {
  const all: string[] = [];
  for (const name of ["visitor", ...names]) if (await sees(reader(name))) all.push(name);
  return all;
};
const on = { kinds: "training", paragraphs: "op10", weapons: "delivery" };
const everybody = ["visitor", ...names];
const network = names;
const statesAndCentre = ["coordinator", "staff", "poc.serbia", "poc.austria"];

async function offered(circle: string, owner: string) {
  const id = randomUUID();
  const typed = { ...on, id, title: `Missiles ${id}`, circle, owner };
  expect(await pass(addOffer, reader("coordinator"), typed)).toMatchObject({ status: "done" });
  return id;
}

test.each([
  ["public", "unicri", everybody],
  ["network", "unicri", network],
  ["states", "unicri", statesAndCentre],
  ["states", "unoda", [...statesAndCentre, "partner"]],
])("an offer for %s by %s is read, listed and counted for %j", async (circle, organisation, expected) => {
  const count = async (actor: Actor) =>
    gridOf([], await standingOffers(actor), []).find(
      ({ paragraph, weapon }) => paragraph === "op10" && weapon === "delivery",
    )?.offers ?? 0;
  const before = new Map<string, number>();
  for (const name of everybody) before.set(name, await count(reader(name)));
  const id = await offered(circle, `organisation:${organisation === "unoda" ? unoda : unicri}`);
  expect((await who(async (actor) => (await oneOffer(actor, id)) !== null)).toSorted()).toEqual(expected.toSorted());
  for (const name of everybody)
    expect((await count(reader(name))) - (before.get(name) ?? 0), name).toBe(expected.includes(name) ? 1 : 0);
});

test("a need, who plans to meet it and how often a State is counted go by what each may see", async () => {
  const [need, activity] = [randomUUID(), randomUUID()];
  const year = Number(today().slice(0, 4)) + 1;
  const day = databaseDate(`${year}-05-04`);
  const inYear = async (actor: Actor) =>
    (await sharesOfStates(actor, year)).find(({ stateCode }) => stateCode === "RS")?.inYear ?? 0;
  const before = new Map<string, number>();
  for (const name of everybody) before.set(name, await inYear(reader(name)));
  await writeAsSystem("test", async (transaction) => {
    const about = { paragraphs: ["op10" as const], weapons: ["delivery" as const], circle: "network" as const };
    await transaction.need.create({
      data: { id: need, stateCode: "RS", text: "Missiles.", statedOn: databaseDate(today()), ...about },
    });
    await transaction.activity.create({
      data: {
        ...{ id: activity, slug: `missiles-${year}`, title: "Missiles", kind: "workshop", status: "planned" },
        ...{ states: ["RS"], startsOn: day, endsOn: day, circle: "named", organisationId: unoda },
        ...{ paragraphs: about.paragraphs, weapons: about.weapons, needs: { create: { needId: need } } },
      },
    });
  });
  const of = async (actor: Actor) => (await openNeeds(actor)).find((one) => one.need.id === need);
  expect((await who(async (actor) => (await of(actor)) !== undefined)).toSorted()).toEqual(network.toSorted());
  const planners = ["coordinator", "staff", "partner"];
  expect(
    (await who(async (actor) => (await of(actor))?.planned.some(({ id }) => id === activity) ?? false)).toSorted(),
  ).toEqual(planners.toSorted());
  for (const name of everybody)
    expect((await inYear(reader(name))) - (before.get(name) ?? 0), name).toBe(planners.includes(name) ? 1 : 0);
});

test("everybody's offer is their own, whatever is typed; what is wrong is said by its field, and who came second is told", async () => {
  const id = randomUUID();
  expect(await pass(addOffer, reader("partner"), { ...on, id, title: "", circle: "network" })).toMatchObject({
    status: "invalid",
    errors: { title: expect.any(String) as string },
  });
  const typed = { ...on, id, title: "Missiles", circle: "network", owner: "state:RS" };
  expect(await pass(addOffer, reader("partner"), typed)).toMatchObject({ status: "done" });
  expect(await pass(addOffer, reader("partner"), typed)).toMatchObject({ status: "done" });
  expect(await oneOffer(reader("partner"), id)).toMatchObject({ stateCode: null, organisationId: unoda });
  const change = { ...typed, offer: id, version: "1", title: "Rockets" };
  expect(await pass(editOffer, reader("poc.serbia"), change)).toMatchObject({ status: "refused" });
  expect(await pass(editOffer, reader("partner"), change)).toMatchObject({ status: "done" });
  expect(await pass(editOffer, reader("staff"), { ...change, title: "Drones" })).toMatchObject({
    status: "conflict",
    theirs: { title: "Rockets" },
  });
});
