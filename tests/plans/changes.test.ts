import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as ofState } from "@/app/[locale]/plans/[code]/feed/route";
import { GET as ofAll } from "@/app/[locale]/plans.atom/route";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Transaction } from "@/lib/database/client";
import type { Database } from "@/lib/database/connect";
import type { PlanCircle } from "@/lib/database/generated/enums";
import { writeAsSystem } from "@/lib/database/write";
import { asAtom } from "@/lib/plans/atom";
import { planChanges } from "@/lib/plans/changes";
import { mailChangesDue } from "@/lib/plans/mail-changes";
import { markSeen, orderMail, planReader } from "@/lib/plans/reader";
import { changeWords } from "@/lib/plans/say-changes";
import { POST as oneClick } from "@/app/[locale]/plans/changes/stop/one-click/route";
import { orderOf, stopMail } from "@/lib/plans/stop-mail";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
let expert: Actor;
let serbia: Actor;
beforeAll(async () => {
  database = await testNetwork();
  expert = await actorOf(database, "expert@example.org");
  serbia = await actorOf(database, "poc.serbia@example.org");
});
afterAll(() => database.close());

const asSystem = <Result>(change: (transaction: Transaction) => Promise<Result>) => writeAsSystem("test", change);
const now = () => new Date(Date.now() + 1);

let sequence = 100;
/** A plan with an event, fictional, as though it had been told now. */
const planned = (circle: PlanCircle, stateCode = "FI") =>
  asSystem(async (transaction) => {
    const plan = await transaction.plan.create({
      data: { stateCode, sequence: (sequence += 1), kind: "nap1540", circle },
    });
    await transaction.planEvent.create({
      data: { planId: plan.id, kind: "adopted", date: new Date("2026-05-01"), precision: "month", place: 0 },
    });
    return plan;
  });

async function told(actor: Actor, since: Date) {
  const tell = await changeWords("en");
  return (await planChanges(actor, { since })).map(tell).map(({ state, what }) => `${state}: ${what}`);
}

describe("what changed", () => {
  test("is told in words, the newest first, to those whose circle it is", async () => {
    const since = new Date();
    const { sequence: number } = await planned("network");
    await planned("states", "AT");
    const ofFinland = [
      `Finland: Event added: Adopted, May 2026 (plan ${number})`,
      `Finland: Plan added: 1540 national action plan (plan ${number})`,
    ];
    expect(await told(visitor, since)).toEqual([]);
    expect(await told(expert, since)).toEqual(ofFinland);
    expect((await told(serbia, since)).slice(2)).toEqual(ofFinland);
    expect(await told(serbia, since)).toHaveLength(4);
  });

  test("of a plan that is opened to more readers, what was before stays untold: to them it is added", async () => {
    const since = new Date();
    const { id, sequence: number } = await planned("states");
    await asSystem((transaction) => transaction.plan.update({ where: { id }, data: { circle: "network" } }));
    expect(await told(visitor, since)).toEqual([]);
    expect(await told(expert, since)).toEqual([`Finland: Plan added: 1540 national action plan (plan ${number})`]);
    await asSystem((transaction) => transaction.plan.update({ where: { id }, data: { circle: "states" } }));
    expect(await told(expert, since)).toEqual([]);
  });

  test("several of a kind in one save are one change, and what is withdrawn is said to be", async () => {
    const { id } = await planned("public");
    const since = new Date();
    await asSystem((transaction) =>
      transaction.measure.createMany({
        data: ["1", "2", "3"].map((number, place) => ({ planId: id, number, place, text: "Fictional", bodies: [] })),
      }),
    );
    await asSystem((transaction) =>
      transaction.planEvent.updateMany({
        where: { planId: id },
        data: { withdrawnAt: new Date(), withdrawnReason: "A mistake" },
      }),
    );
    expect(await told(visitor, since)).toEqual([
      `Finland: Event withdrawn: Adopted, May 2026 (plan ${sequence})`,
      `Finland: 3 measures added (plan ${sequence})`,
    ]);
  });

  test("a need is told in its own circle, and within that of the plan whose measure it is for", async () => {
    const { id: planId } = await planned("states");
    const since = new Date();
    await asSystem(async (transaction) => {
      const measure = await transaction.measure.create({ data: { planId, number: "1", place: 0, text: "Fictional" } });
      const need = { stateCode: "FI", text: "Fictional", circle: "public" as const, statedOn: new Date() };
      await transaction.need.createMany({ data: [need, { ...need, measureId: measure.id }] });
    });
    expect(await told(expert, since)).toEqual(["Finland: Need added"]);
    expect(await told(serbia, since)).toHaveLength(3);
  });
});

describe("a reader's mark", () => {
  test("is moved by marking alone, to what was shown, and never back", async () => {
    expect((await planReader(expert)).seenAt).toBeNull();
    await planChanges(expert);
    expect((await planReader(expert)).seenAt).toBeNull();
    for (const until of ["2026-03-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z"])
      expect(await pass(markSeen, expert, { until })).toMatchObject({ status: "done" });
    expect((await planReader(expert)).seenAt).toEqual(new Date("2026-03-01"));
    expect(await pass(markSeen, expert, { until: "soon" })).toMatchObject({ status: "invalid" });
    await pass(markSeen, expert, { until: "2999-01-01T00:00:00.000Z" });
    expect((await planReader(expert)).seenAt?.getTime()).toBeLessThanOrEqual(Date.now());
  });
});

describe("the weekly mail", () => {
  const week = 7 * 24 * 60 * 60 * 1000;
  const mailOf = (email: string) =>
    database.client.outboxMail.findMany({
      where: { recipient: email, subject: { contains: "action plans" } },
      orderBy: { createdAt: "asc" },
    });

  test("comes a week after it was ordered and after the last, with what changed in between; nothing twice, nothing of nothing", async () => {
    expect(await mailChangesDue(now())).toBe(0);
    expect(await pass(orderMail, serbia, { weekly: "yes" })).toMatchObject({ status: "done" });
    await planned("states", "AT");
    await planned("public");
    const start = Date.now();
    expect(await mailChangesDue(new Date(start + week - 60_000))).toBe(0);
    const due = new Date(start + week + 60_000);
    expect((await Promise.all([mailChangesDue(due), mailChangesDue(due)])).toSorted()).toEqual([0, 1]);
    const [letter, ...others] = await mailOf("poc.serbia@example.org");
    expect(others).toEqual([]);
    expect(letter?.subject).toBe("4 changes in the action plans of participating States");
    expect(letter?.text).toContain("Austria: Plan added");
    expect(letter?.text).toContain("http://localhost:3000/plans/changes\n");
    expect(await mailChangesDue(new Date(start + 2 * week + 120_000))).toBe(0);
    expect(await mailOf("poc.serbia@example.org")).toHaveLength(1);
  });

  test("is stopped by its link, without signing in, and by no other", async () => {
    const [letter] = await mailOf("poc.serbia@example.org");
    const token = /\/plans\/changes\/stop\/(\S+)/.exec(letter?.text ?? "")?.[1] ?? "";
    const other = token.replace(/^[^.]+/, randomUUID());
    expect(await pass(stopMail, visitor, { token: other })).toMatchObject({ status: "refused" });
    expect((await planReader(serbia)).weekly).toBe(true);
    expect(await pass(stopMail, visitor, { token })).toMatchObject({ status: "done" });
    expect((await planReader(serbia)).weekly).toBe(false);
    expect(await orderOf(token)).toBe("over");
  });

  test("is stopped by one click of a mail program, whose link is dead for the next order", async () => {
    await pass(orderMail, serbia, { weekly: "yes" });
    await planned("public");
    await mailChangesDue(new Date(Date.now() + week + 60_000));
    const letter = (await mailOf("poc.serbia@example.org")).at(-1);
    const address = letter?.unsubscribe ?? "";
    const click = () =>
      oneClick(
        new Request(address, { method: "POST", body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) }),
      );
    const forged = new Request(`${address}x`, { method: "POST", body: new URLSearchParams() });
    expect((await oneClick(forged)).status).toBe(403);
    expect((await planReader(serbia)).weekly).toBe(true);
    expect((await click()).status).toBe(200);
    expect((await planReader(serbia)).weekly).toBe(false);
    await pass(orderMail, serbia, { weekly: "yes" });
    expect((await click()).status).toBe(200);
    expect((await planReader(serbia)).weekly).toBe(true);
  });
});

describe("the feed", () => {
  const request = (headers: Record<string, string> = {}) =>
    new Request("http://localhost:3000/plans.atom", { headers });
  const entriesOf = (feed: string) => feed.split("<entry>").slice(1);
  const said = (of: string, name: string) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(of)?.[1] ?? "";

  test("has what RFC 4287 asks, of public plans alone, and names nobody", async () => {
    await planned("network", "AT");
    const response = await ofAll(request(), { params: Promise.resolve({ locale: "en" }) });
    expect(response.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    const feed = await response.text();
    expect(said(feed, "id")).toBe("tag:localhost,2026:plans");
    const entries = entriesOf(feed);
    expect(entries.length).toBeGreaterThan(3);
    for (const entry of entries) expect(said(entry, "updated")).toBe(new Date(said(entry, "updated")).toISOString());
    expect(new Set(entries.map((entry) => said(entry, "id"))).size).toBe(entries.length);
    expect(said(feed, "updated")).toBe(said(entries[0] ?? "", "updated"));
    expect(feed).not.toMatch(/Austria|Example|@/);
  });

  test("of one State holds that State's alone; of no State there is none; the same is not sent twice", async () => {
    const of = (code: string, headers = {}) =>
      ofState(request(headers), { params: Promise.resolve({ locale: "en", code }) });
    const first = await of("RS");
    const entries = entriesOf(await first.text());
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(said(entry, "title")).toMatch(/^Serbia: /);
    expect((await of("RS", { "If-None-Match": first.headers.get("ETag") })).status).toBe(304);
    await expect(of("XX")).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  });

  test("holds nothing of a title that XML would take for its own, or cannot hold", () => {
    const title = `]]> <b a="1"> & \u0000 \u{1F600}`;
    const base = { id: "tag:a,2026:b", author: "A", self: "s", page: "p?a=1&b=2", updated: new Date(0), entries: [] };
    const feed = asAtom({ ...base, title });
    expect(said(feed, "title")).toBe("]]&#62; &#60;b a=&#34;1&#34;&#62; &#38; \uFFFD \u{1F600}");
    expect(feed).toContain('href="p?a=1&#38;b=2"');
  });
});
