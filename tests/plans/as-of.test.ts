import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor } from "@/lib/access/actor";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { plansOnDay } from "@/lib/plans/as-of";
import { overview } from "@/lib/plans/overview";
import { knownPlans } from "@/lib/plans/queries";
import { organisationsOf, receivedSupport } from "@/lib/plans/received";
import type { PlanFilters } from "@/lib/plans/schema";
import { listStates } from "@/lib/states/list";
import { loadReference } from "@/prisma/reference/load";
import { testDatabase } from "@/tests/database";

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await writeAsSystem("reference.load", loadReference);
});
afterAll(() => database.close());

const on = async (code: string, day: string) => plansOnDay(await knownPlans(visitor, code), day);

async function rows(day: string, filters: Partial<PlanFilters> = {}) {
  const all = overview(await listStates("en", day), await knownPlans(visitor), day, { sort: "state", ...filters });
  return { all, inView: all.filter(({ inView }) => inView).map(({ state }) => state.code) };
}

describe("the plans of a State as of a day", () => {
  test("only what was known by then", async () => {
    expect(await on("RS", "2011-12-31")).toEqual([]);
    const [first, ...others] = await on("RS", "2013-06-30");
    expect(others).toEqual([]);
    expect(first).toMatchObject({ stage: "adopted", lastEvent: { kind: "adopted", date: "2012-04-01" } });
    expect((await on("RS", "2026-11-23")).map(({ stage }) => stage)).toEqual(["succeeded", "expired"]);
  });

  test("an event counts from the end of the period that its date names", async () => {
    expect(await on("RS", "2012-04-29")).toEqual([]);
    expect(await on("RS", "2012-04-30")).toHaveLength(1);
  });

  test("a date of adoption that was not found is not made up", async () => {
    const adoption = async (code: string, place = 0) => (await on(code, "2026-11-23"))[place]?.adoption;
    expect(await adoption("RS")).toMatchObject({ known: "on" });
    expect(await adoption("BY")).toMatchObject({ known: "by", event: { by: true, kind: "adopted" } });
    expect(await adoption("TM")).toEqual({ known: "notFound" });
    expect(await adoption("ME")).toEqual({ known: "no" });
  });

  test("what had happened on a date at the latest comes before what happened in its course", async () => {
    expect((await on("UZ", "2026-11-23"))[0]?.lastEvent).toMatchObject({ kind: "reviewed", date: "2017-05-24" });
  });

  test("every fact has its source", async () => {
    const facts = (await knownPlans(visitor)).flatMap((plan) => [plan, ...plan.events]);
    expect(facts.length).toBeGreaterThan(30);
    expect(facts.filter(({ source }) => source === "")).toEqual([]);
  });
});

describe("the overview", () => {
  const today = "2026-11-23";

  test("has every State, whatever the filters let through", async () => {
    const { all, inView } = await rows(today, { stage: "expired" });
    expect(all).toHaveLength(57);
    expect(inView).toEqual(["BA", "MK", "RS", "TJ", "TM"]);
  });

  test("leaves the States of which something is known", async () => {
    const { inView } = await rows(today, { stage: "known" });
    expect(inView.toSorted()).toEqual(["BA", "BY", "HR", "KG", "ME", "MK", "MN", "RS", "TJ", "TM", "UZ"]);
  });

  test("filters by kind and sub-region, together", async () => {
    expect((await rows(today, { kind: "cbrnNap" })).inView).toEqual(["BA", "MK"]);
    expect((await rows(today, { region: "centralAsia", kind: "nap1540" })).inView).toEqual(["KG", "TJ", "TM", "UZ"]);
    expect((await rows(today, { region: "centralAsia", stage: "unknown" })).inView).toEqual(["KZ"]);
  });

  test("finds a State by an earlier plan where only that can be meant, and tells of that one", async () => {
    const shown = async (filters: Partial<PlanFilters>) =>
      (await rows(today, filters)).all
        .filter(({ state, inView }) => inView && state.code === "RS")
        .map(({ shown, others }) => ({ plan: shown?.plan.sequence, stage: shown?.stage, others }));
    expect(await shown({})).toEqual([{ plan: 2, stage: "expired", others: 1 }]);
    expect(await shown({ kind: "nap1540" })).toEqual([{ plan: 1, stage: "succeeded", others: 1 }]);
    expect(await shown({ stage: "succeeded" })).toEqual([{ plan: 1, stage: "succeeded", others: 1 }]);
    expect(await shown({ stage: "adopted" })).toEqual([]);
  });

  test("finds the States that one organisation supported, in one way where both are asked", async () => {
    const received = await receivedSupport(visitor);
    const found = async (filters: Partial<PlanFilters>) => {
      const states = await listStates("en", today);
      const all = overview(states, await knownPlans(visitor), today, { sort: "state", ...filters }, received);
      return all
        .filter(({ inView }) => inView)
        .map(({ state }) => state.code)
        .toSorted();
    };
    const by = (name: string, model?: string) =>
      [
        ...new Set(
          received
            .filter((one) => one.organisations.includes(name) && (!model || one.model === model))
            .map(({ stateCode }) => stateCode),
        ),
      ].toSorted();
    expect(organisationsOf(received)).toContain("UNRCPD");
    expect(by("UNRCPD").length).toBeGreaterThan(0);
    expect(await found({ supporter: "UNRCPD" })).toEqual(by("UNRCPD"));
    expect(await found({ supporter: "UNRCPD", support: "peerReview" })).toEqual(by("UNRCPD", "peerReview"));
    expect(await found({ supporter: "Nobody" })).toEqual([]);
  });

  test("sorts by the latest event, States of which none is known after the others and by name", async () => {
    const { inView } = await rows(today, { sort: "latest" });
    expect(inView[0]).toBe("KG");
    expect(inView.slice(11, 14)).toEqual(["AL", "AD", "AM"]);
    expect((await rows(today, { sort: "periodEnd" })).inView[0]).toBe("KG");
    expect((await rows(today, { sort: "stage" })).inView.slice(0, 2)).toEqual(["KG", "ME"]);
  });

  test("calls a State what it was called on the day, and files it there", async () => {
    const name = async (day: string) => (await rows(day)).all.find(({ state }) => state.code === "TR")?.state.name;
    expect(await name("2015-05-26")).toBe("Turkey");
    expect(await name(today)).toBe("Türkiye");
    const { all } = await rows(today);
    const codes = all.map(({ state }) => state.code);
    expect(codes.indexOf("TM") - codes.indexOf("TR")).toBe(1);
  });
});
