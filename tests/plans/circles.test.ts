/**
 * A plan that is not for everybody leaves no trace with whoever may not read it: each circle, each reader, each surface. The
 * plan is a second one of Serbia's and the only one of Austria's.
 */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import History from "@/app/[locale]/(session)/states/[code]/history/page";
import PlanPage from "@/app/[locale]/plans/[code]/page";
import PlansPage from "@/app/[locale]/plans/page";
import StatePage from "@/app/[locale]/states/[code]/page";
import HomePage from "@/app/[locale]/page";
import { GET as textOfPlan } from "@/app/[locale]/(session)/plans/[code]/text/[sequence]/route";
import { GET as apiPlans } from "@/app/api/v1/plans/route";
import { GET as apiState } from "@/app/api/v1/states/[code]/route";
import { GET as apiStates } from "@/app/api/v1/states/route";
import { visitor, type Actor } from "@/lib/access/actor";
import type { Database } from "@/lib/database/connect";
import type { PlanCircle } from "@/lib/database/generated/enums";
import { writeAsSystem } from "@/lib/database/write";
import { beginSession } from "@/lib/accounts/begin-session";
import { actorOfToken } from "@/lib/access/session";
import { publicChanges } from "@/lib/audit/public-changes";
import { find } from "@/lib/find/find";
import { suggest } from "@/lib/find/suggest";
import { drawn } from "@/tests/drawn";
import { testNetwork } from "@/tests/network";

const session = vi.hoisted(() => ({ token: "" }));
vi.mock("next/headers", () => ({
  cookies: () => Promise.resolve({ get: () => (session.token ? { value: session.token } : undefined) }),
}));
vi.mock("next-intl/server", () => ({ getLocale: () => Promise.resolve("en") }));

const mark = "Quivroxia";
const codes = ["RS", "AT"] as const;
const readers = {
  visitor: null,
  expert: "expert@example.org",
  partner: "partner@example.org",
  "the State itself": "poc.serbia@example.org",
  "another State": "poc.norway@example.org",
  staff: "staff@example.org",
  coordinator: "coordinator@example.org",
} as const;
type Reader = keyof typeof readers;
const may: Record<PlanCircle, readonly Reader[]> = {
  public: Object.keys(readers) as Reader[],
  network: ["expert", "partner", "the State itself", "another State", "staff", "coordinator"],
  states: ["the State itself", "another State", "staff", "coordinator"],
};

let database: Database;
const known = new Map<Reader, { token: string; actor: Actor }>();
/** What each surface said to each reader before there was such a plan. */
const before = new Map<string, string>();

beforeAll(async () => {
  vi.stubEnv("__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS", "true");
  database = await testNetwork();
  const { email } = await database.client.account.findFirstOrThrow({
    where: {
      role: "pointOfContact",
      disabledAt: null,
      person: { appointments: { some: { endsOn: null, stateCode: { notIn: [...codes] } } } },
    },
  });
  for (const [reader, address] of Object.entries({ ...readers, "another State": email })) {
    const account =
      address === null ? null : await database.client.account.findUniqueOrThrow({ where: { email: address } });
    const token = account ? (await beginSession(account.id)).token : "";
    known.set(reader as Reader, { token, actor: token ? await actorOfToken(token) : visitor });
  }
  for (const [reader, { token }] of known) {
    session.token = token;
    for (const [name, { text }] of Object.entries(surfaces))
      for (const code of codes) before.set(`${reader} ${name} ${code}`, await text(code));
  }
  await writeAsSystem("test", async (transaction) => {
    const { id: uploadedById } = await transaction.account.findUniqueOrThrow({ where: { email: readers.coordinator } });
    for (const stateCode of codes) {
      const document = await transaction.document.create({
        data: {
          name: `${mark}.pdf`,
          type: "application/pdf",
          bytes: new TextEncoder().encode(mark),
          sha256: "",
          uploadedById,
        },
      });
      const { id } = await transaction.plan.create({
        data: {
          stateCode,
          sequence: 9,
          kind: "nap1540",
          title: mark,
          note: mark,
          documentId: document.id,
          circle: "public",
        },
      });
      await transaction.planEvent.create({
        data: {
          id: randomUUID(),
          planId: id,
          kind: "submitted",
          date: new Date("2026-03-05"),
          precision: "day",
          text: mark,
          place: 0,
        },
      });
    }
  });
}, 120_000);
afterAll(() => database.close());

const props = (code: string, search: Record<string, string> = {}) => ({
  params: Promise.resolve({ code }),
  searchParams: Promise.resolve(search),
});
const request = (path: string) => new Request(`http://localhost:3000/api/v1/${path}`);
const none = { params: Promise.resolve({}) };

/** What a surface says to whoever is signed in; `hasTitle`: whether it says what a plan is called. */
const surfaces = {
  table: { text: () => drawn(() => PlansPage(props("AT"))), hasTitle: false },
  map: { text: () => drawn(() => PlansPage(props("AT", { stage: "submitted" }))), hasTitle: false },
  "plans of the State": { text: (code: string) => drawn(() => PlanPage(props(code))), hasTitle: true },
  "State page": { text: (code: string) => drawn(() => StatePage(props(code))), hasTitle: true },
  "State page of a past day": {
    text: (code: string) => drawn(() => StatePage(props(code, { on: "2026-06-01" }))),
    hasTitle: true,
  },
  home: { text: () => drawn(() => HomePage()), hasTitle: false },
} as const;
const ofVisitors = {
  "API plans": async () => (await apiPlans(request("plans"), none)).text(),
  "API State": async (code: string) =>
    (await apiState(request(`states/${code}`), { params: Promise.resolve({ code }) })).text(),
  "API States": async () => (await apiStates(request("states"), none)).text(),
  "public changes": async () => JSON.stringify(await publicChanges(100)),
} as const;

const setCircle = (circle: PlanCircle) =>
  writeAsSystem("test", (transaction) => transaction.plan.updateMany({ where: { sequence: 9 }, data: { circle } }));

describe.each(Object.keys(may) as PlanCircle[])("a plan for %s", (circle) => {
  beforeAll(() => setCircle(circle));

  const cases = (Object.keys(readers) as Reader[]).flatMap((reader) =>
    (Object.keys(surfaces) as (keyof typeof surfaces)[]).map((surface) => ({ reader, surface })),
  );
  test.each(cases)("$surface, $reader", async ({ reader, surface }) => {
    session.token = known.get(reader)?.token ?? "";
    for (const code of codes) {
      const text = await surfaces[surface].text(code);
      const isSeen = may[circle].includes(reader);
      expect(text === before.get(`${reader} ${surface} ${code}`)).toBe(!isSeen);
      expect(text.includes(mark)).toBe(isSeen && surfaces[surface].hasTitle);
    }
  });

  test.each(Object.keys(readers) as Reader[])("its file, its history and the search, %s", async (reader) => {
    const { token, actor } = known.get(reader) ?? { token: "", actor: visitor };
    session.token = token;
    const [code, sequence] = ["RS", "9"];
    const file = await textOfPlan(new Request("http://localhost:3000/"), {
      params: Promise.resolve({ code, sequence }),
    }).then(
      (response) => response.text(),
      () => "",
    );
    expect(file.includes(mark)).toBe(may[circle].includes(reader));
    const history = await drawn(() => History(props("RS", { kind: "plans" })));
    expect(history.includes(mark)).toBe(["the State itself", "staff", "coordinator"].includes(reader));
    expect(JSON.stringify([await find(actor, "en", mark), await suggest(actor, "en", mark)])).not.toMatch(/RS|AT/);
  });

  test.each(Object.keys(ofVisitors) as (keyof typeof ofVisitors)[])("%s is a visitor's", async (name) => {
    session.token = known.get("coordinator")?.token ?? "";
    const says = (await Promise.all(codes.map((code) => ofVisitors[name](code)))).join(" ");
    expect(says.includes(mark)).toBe(circle === "public" && ["API plans", "API State"].includes(name));
    const stage = /"code":"AT"[^}]*?"planStage":"submitted"|"stateCode":"AT"/.test(says);
    if (name.startsWith("API")) expect(stage).toBe(circle === "public");
  });
});
