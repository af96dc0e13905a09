/** Putting in touch: the State consents, both are written to once, each learns what is theirs to see, and nobody else anything. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import type { PlanCircle } from "@/lib/database/generated/enums";
import { write, writeAsSystem } from "@/lib/database/write";
import { databaseDate, today } from "@/lib/dates";
import { answerIntroduction } from "@/lib/introductions/answer-introduction";
import { askIntroduction } from "@/lib/introductions/ask-introduction";
import { introductionsFor, introductionToAnswer } from "@/lib/introductions/queries";
import { addOffer } from "@/lib/offers/add-offer";
import { withdrawOffer } from "@/lib/offers/edit-offer";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
let [coordinator, partner, expert, serbia, austria] = [visitor, visitor, visitor, visitor, visitor];

beforeAll(async () => {
  database = await testNetwork();
  const actor = (name: string) => actorOf(database, `${name}@example.org`);
  coordinator = await actor("coordinator");
  partner = await actor("partner");
  expert = await actor("expert");
  serbia = await actor("poc.serbia");
  austria = await actor("poc.austria");
});
afterAll(() => database.close());

const said = { kinds: "training", paragraphs: "op3c", weapons: "nuclear", circle: "network" };

async function pair(offering: Actor, circle: PlanCircle = "network") {
  const [need, offer] = [randomUUID(), randomUUID()];
  await writeAsSystem("test", (transaction) =>
    transaction.need.create({
      data: {
        ...{ id: need, stateCode: "RS", text: `Secret ${need}`, paragraphs: ["op3c"], weapons: ["nuclear"], circle },
        statedOn: databaseDate(today()),
      },
    }),
  );
  expect(await pass(addOffer, offering, { ...said, id: offer, title: `Offer ${offer}` })).toMatchObject({
    status: "done",
  });
  return { need, offer };
}
type Pair = Awaited<ReturnType<typeof pair>>;

const ask = (who: Actor, of: Pair) => pass(askIntroduction, who, { ...of, id: randomUUID(), message: "Gladly." });
const found = ({ need, offer }: Pair) =>
  database.client.introduction.findUnique({ where: { needId_offerId: { needId: need, offerId: offer } } });
async function answer(who: Actor, of: Pair, said: string) {
  const introduction = await found(of);
  return pass(answerIntroduction, who, {
    introduction: introduction?.id ?? "",
    version: String(introduction?.version),
    answer: said,
  });
}
/** Whoever was written to about a pair, in order, and what of. */
async function letters({ need, offer }: Pair) {
  const all = await database.client.outboxMail.findMany({
    where: { OR: [{ text: { contains: need } }, { text: { contains: offer } }] },
    orderBy: [{ createdAt: "asc" }, { recipient: "asc" }],
  });
  return all.map(({ recipient, subject, text }) => ({ recipient, subject, text: text ?? "" }));
}
const introduced = async (of: Pair) =>
  (await letters(of)).filter(({ subject }) => subject.startsWith("You are put in touch"));

describe("whoever offers asks", () => {
  test("and learns nothing before the State has agreed; then both are written to once, whoever answers at once", async () => {
    const of = await pair(partner);
    expect(await ask(partner, of)).toMatchObject({ status: "done", result: { came: "asked" } });
    expect(await ask(coordinator, of)).toMatchObject({ status: "done", result: { came: "before" } });
    const asked = await letters(of);
    expect(asked.map(({ recipient }) => recipient)).toContain("poc.serbia@example.org");
    expect(asked.filter(({ recipient }) => recipient === "partner@example.org")).toEqual([]);

    const outcomes = await Promise.all([answer(serbia, of, "given"), answer(serbia, of, "given"), ask(serbia, of)]);
    expect(outcomes.filter(({ status }) => status === "done").length).toBeGreaterThanOrEqual(1);
    const both = await introduced(of);
    expect(both.map(({ recipient }) => recipient).toSorted()).toEqual([
      "partner@example.org",
      "poc.serbia@example.org",
    ]);
    expect(both.find(({ recipient }) => recipient === "partner@example.org")?.text).toContain("Serbia");
    expect(both.find(({ recipient }) => recipient !== "partner@example.org")?.text).toContain("partner@example.org");
    expect((await found(of))?.mailedAt).not.toBeNull();
    expect(await answer(serbia, of, "refused")).toMatchObject({ status: "invalid" });
  });

  test("and is told kindly, without a reason, where the State would rather not; it may still agree", async () => {
    const of = await pair(partner);
    await ask(partner, of);
    expect(await answer(serbia, of, "refused")).toMatchObject({ status: "done" });
    const told = (await letters(of)).filter(({ recipient }) => recipient === "partner@example.org");
    expect(told.map(({ subject }) => subject)).toEqual(["Serbia: not for now"]);
    expect(told[0]?.text).not.toContain("poc.serbia");
    expect(await introduced(of)).toEqual([]);
    expect(await ask(partner, of)).toMatchObject({ status: "done", result: { came: "before" } });
    expect(await ask(serbia, of)).toMatchObject({ status: "done", result: { came: "together" } });
    expect(await introduced(of)).toHaveLength(2);
  });

  test("and nobody consents for the State: not another State, not the CPC, not they themselves", async () => {
    const of = await pair(partner);
    await ask(partner, of);
    for (const who of [austria, coordinator, partner, expert, visitor])
      expect(await answer(who, of, "given")).toMatchObject({ status: "refused" });
    expect(await introduced(of)).toEqual([]);
    const { id = "" } = (await found(of)) ?? {};
    expect(await introductionToAnswer(austria, id)).toBeNull();
    for (const [who, knows] of [
      [serbia, true],
      [partner, true],
      [coordinator, true],
      [austria, false],
      [expert, false],
      [visitor, false],
    ] as const)
      expect((await introductionsFor(who)).some((one) => one.id === id)).toBe(knows);
  });

  test("after the offer was taken back nobody is brought together", async () => {
    const of = await pair(partner);
    await ask(partner, of);
    await pass(withdrawOffer, partner, { offer: of.offer, version: "1" });
    expect(await answer(serbia, of, "given")).toMatchObject({ status: "invalid" });
    expect(await introduced(of)).toEqual([]);
  });
});

describe("of a need that is for States alone", () => {
  test("a partner asks nothing; the CPC does, and the partner is not told what it says", async () => {
    const of = await pair(partner, "states");
    expect(await ask(partner, of)).toMatchObject({ status: "refused" });
    expect(await found(of)).toBeNull();
    await ask(coordinator, of);
    await answer(serbia, of, "given");
    const both = await introduced(of);
    expect(both.find(({ recipient }) => recipient === "partner@example.org")?.text).not.toContain(of.need);
    expect(both.find(({ recipient }) => recipient === "poc.serbia@example.org")?.text).toContain(of.need);
  });
});

test("the Point of Contact's address is told as far as its mark lets the other see it", async () => {
  const mark = (visibility: "cpc" | "network") =>
    writeAsSystem("test", (transaction) =>
      transaction.channel.updateMany({
        where: { kind: "email", appointment: { personId: serbia.personId ?? "" } },
        data: { visibility },
      }),
    );
  const text = async () => {
    const of = await pair(partner);
    await ask(serbia, of);
    return (await introduced(of)).find(({ recipient }) => recipient === "partner@example.org")?.text;
  };
  await mark("cpc");
  expect(await text()).not.toContain("poc.serbia@example.org");
  await mark("network");
  expect(await text()).toContain("poc.serbia@example.org");
});

describe("straight on the database as the portal's role", () => {
  const refused = /42501|row-level security|answered as it was asked/;
  const as = (who: Actor, sql: string) =>
    write({ accountId: who.accountId ?? "", action: "introduction.ask" }, (transaction) =>
      transaction.$executeRawUnsafe(sql),
    );
  const consent = (who: Actor, { need, offer }: Pair, by: Actor) =>
    as(
      who,
      `INSERT INTO "Introduction" ("id", "needId", "offerId", "askedById", "answer", "answeredAt", "answeredById")
        VALUES (gen_random_uuid(), '${need}', '${offer}', '${who.accountId ?? ""}', 'given', now(), '${by.accountId ?? ""}')`,
    );

  test("consent is nobody's but the State's, on asking and afterwards, and is not taken back once mailed", async () => {
    const of = await pair(partner);
    for (const [who, by] of [
      [partner, serbia],
      [partner, partner],
      [coordinator, coordinator],
      [coordinator, serbia],
      [austria, austria],
      [serbia, austria],
    ] as const)
      await expect(consent(who, of, by)).rejects.toThrow(refused);
    await ask(partner, of);
    const { id = "" } = (await found(of)) ?? {};
    const given = (by: Actor) =>
      `UPDATE "Introduction" SET "answer" = 'given', "answeredAt" = now(), "answeredById" = '${by.accountId ?? ""}' WHERE "id" = '${id}'`;
    for (const who of [partner, coordinator, austria]) expect(await as(who, given(who))).toBe(0);
    await expect(as(serbia, `UPDATE "Introduction" SET "message" = 'x' WHERE "id" = '${id}'`)).rejects.toThrow(refused);
    await answer(serbia, of, "given");
    await expect(
      as(serbia, `UPDATE "Introduction" SET "answer" = 'refused', "mailedAt" = NULL WHERE "id" = '${id}'`),
    ).rejects.toThrow(refused);
  });

  test("an offer is put on record and changed by whose it is alone", async () => {
    const { offer } = await pair(partner);
    expect(await as(austria, `UPDATE "Offer" SET "title" = 'x' WHERE "id" = '${offer}'`)).toBe(0);
    await expect(
      as(
        austria,
        `INSERT INTO "Offer" ("id", "title", "stateCode", "offeredOn", "createdById")
          VALUES (gen_random_uuid(), 'x', 'RS', now(), '${austria.accountId ?? ""}')`,
      ),
    ).rejects.toThrow(refused);
  });
});
