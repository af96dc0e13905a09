/** An activity that is not for everybody leaves no trace with whoever may not read it: each reader, each surface. */
import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { GET as feed } from "@/app/[locale]/activities.ics/route";
import { GET as publicFile } from "@/app/[locale]/activities/export/public/route";
import { GET as calendarOfOne } from "@/app/[locale]/activities/[slug]/calendar/route";
import ActivityPage from "@/app/[locale]/activities/[slug]/page";
import ActivitiesPage from "@/app/[locale]/activities/page";
import PlanPage from "@/app/[locale]/plans/[code]/page";
import StatePage from "@/app/[locale]/states/[code]/page";
import HomePage from "@/app/[locale]/page";
import { GET as api } from "@/app/api/v1/activities/route";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import { actorOfToken } from "@/lib/access/session";
import { beginSession } from "@/lib/accounts/begin-session";
import { exportActivities, type TakenActivities } from "@/lib/activities/export-activities";
import { fileOfActivities } from "@/lib/activities/file";
import { keepFeed, ownFeedKey } from "@/lib/activities/own-feed";
import { listActivities } from "@/lib/activities/queries";
import { organisersSeen, talliesByOrganiser, talliesByState } from "@/lib/activities/tallies";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { find } from "@/lib/find/find";
import { suggest } from "@/lib/find/suggest";
import { drawn } from "@/tests/drawn";
import { testNetwork } from "@/tests/network";
import { addActivity } from "./add";

const session = vi.hoisted(() => ({ token: "" }));
vi.mock("next/headers", () => ({
  cookies: () => Promise.resolve({ get: () => (session.token ? { value: session.token } : undefined) }),
}));
vi.mock("next-intl/server", () => ({ getLocale: () => Promise.resolve("en") }));

const readers = {
  visitor: null,
  expert: "expert@example.org",
  unoda: "partner@example.org",
  serbia: "poc.serbia@example.org",
  austria: "poc.austria@example.org",
  staff: "staff@example.org",
  coordinator: "coordinator@example.org",
} as const;
type Reader = keyof typeof readers;

const everybody = Object.keys(readers) as Reader[];
const centre: Reader[] = ["staff", "coordinator"];
/** What there is, all for Andorra in May 2031, and who may know of it. */
const may: Record<string, readonly Reader[]> = {
  open: everybody,
  network: everybody.filter((reader) => reader !== "visitor"),
  states: ["serbia", "austria", ...centre],
  named: centre,
  "named-reader": ["unoda", ...centre],
  "named-owner": ["unoda", ...centre],
  "named-organiser": ["unoda", ...centre],
  "named-state": ["serbia", ...centre],
  "named-funder": ["serbia", ...centre],
  "named-unheard": centre,
  withdrawn: [],
};
const keys = Object.keys(may);
const mark = (key: string) => `Quivroxia ${key};`;
const seenBy = (reader: Reader) => keys.filter((key) => may[key]?.includes(reader)).sort();

let database: Database;
const known = new Map<Reader, { token: string; actor: Actor }>();
const actorNamed = (reader: Reader) => known.get(reader)?.actor ?? visitor;

beforeAll(async () => {
  vi.stubEnv("__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS", "true");
  vi.stubEnv("PORTAL_DEMO", "1");
  database = await testNetwork();
  for (const reader of everybody) {
    const email = readers[reader];
    const account = email === null ? null : await database.client.account.findUniqueOrThrow({ where: { email } });
    const token = account ? (await beginSession(account.id)).token : "";
    known.set(reader, { token, actor: token ? await actorOfToken(token) : visitor });
  }
  const { id: unoda } = await database.client.organisation.findUniqueOrThrow({ where: { slug: "unoda" } });
  const { id: unheard } = await writeAsSystem("test", (transaction) =>
    transaction.organisation.create({ data: { slug: "unheard-of", name: "Unheard of" } }),
  );
  const more: Record<string, Parameters<typeof addActivity>[1]> = {
    open: { circle: "public" },
    network: { circle: "network" },
    states: { circle: "states" },
    "named-reader": { readers: { create: { organisationId: unoda } } },
    "named-owner": { organisationId: unoda },
    "named-organiser": {
      organisers: { create: { part: "organiser", organisationId: unoda, label: "UNODA", position: 0 } },
    },
    "named-state": { stateCode: "RS" },
    "named-funder": { organisers: { create: { part: "funder", stateCode: "RS", label: "Serbia", position: 0 } } },
    "named-unheard": {
      organisers: { create: { part: "organiser", organisationId: unheard, label: "Unheard of", position: 0 } },
    },
    withdrawn: { circle: "public", withdrawnAt: new Date(), withdrawnReason: "entered twice" },
  };
  await writeAsSystem("test", async (transaction) => {
    for (const key of keys)
      await addActivity(transaction, {
        slug: `quivroxia-${key}`,
        title: mark(key),
        states: ["AD"],
        status: "idea",
        circle: "named",
        sessions: [{ startsOn: "2031-05-12", endsOn: "2031-05-13" }],
        ...more[key],
      });
  });
}, 120_000);
afterAll(() => database.close());

test("a key ends with the rights of whom it was made for", async () => {
  const expert = actorNamed("expert");
  await pass(keepFeed, expert, { feed: "make" });
  const key = await ownFeedKey(expert);
  const disable = (disabledAt: Date | null) =>
    writeAsSystem("test", (transaction) =>
      transaction.account.update({ where: { id: expert.accountId ?? "" }, data: { disabledAt } }),
    );
  await disable(new Date());
  expect((await feed(at(`/activities.ics?key=${key ?? ""}`), english)).status).toBe(404);
  await disable(null);
  expect((await feed(at(`/activities.ics?key=${key ?? ""}`), english)).status).toBe(200);
});

const marksIn = (text: string) => keys.filter((key) => text.includes(mark(key))).sort();
/** Nothing where the page is not there. */
const unlessGone = (error: unknown): string => {
  if (String((error as { digest?: string }).digest).endsWith("404")) return "";
  throw error;
};
const list = (search: Record<string, string>) =>
  drawn(() => ActivitiesPage({ searchParams: Promise.resolve({ state: "AD", ...search }) }));
const ofAndorra = (page: typeof StatePage) =>
  drawn(() => page({ params: Promise.resolve({ code: "AD" }), searchParams: Promise.resolve({}) }));
const english = { params: Promise.resolve({ locale: "en" }) };
const at = (path: string) => new Request(`http://localhost:3000${path}`);

async function taken(format: "csv" | "xlsx", actor: Actor): Promise<string> {
  const outcome = await pass(exportActivities, actor, { format, state: "AD", scope: "named" });
  if (outcome.status !== "done") return "";
  const { gathered } = outcome.result as TakenActivities;
  const bytes = Buffer.from(await (await fileOfActivities(gathered, format)).arrayBuffer());
  return JSON.stringify(format === "csv" ? parse(bytes, { bom: true }) : await readWorkbook(bytes));
}

/** What a surface says to whoever is signed in. */
const pages: Record<string, (actor: Actor) => Promise<string>> = {
  list: () => list({}),
  search: () => list({ q: "quivroxia" }),
  month: () => list({ view: "month", at: "2031-05" }),
  quarter: () => list({ view: "quarter", at: "2031-05" }),
  year: () => list({ view: "year", at: "2031-05" }),
  timeline: () => list({ view: "timeline", at: "2031-05" }),
  one: async () => {
    const all = keys.map((key) =>
      drawn(() =>
        ActivityPage({ params: Promise.resolve({ slug: `quivroxia-${key}` }), searchParams: Promise.resolve({}) }),
      ).catch(unlessGone),
    );
    return (await Promise.all(all)).join(" ");
  },
};
/** Surfaces that show only the first few: nothing that is not meant for the reader, at least. */
const heads: Record<string, (actor: Actor) => Promise<string>> = {
  home: () => drawn(() => HomePage()),
  State: () => ofAndorra(StatePage),
  plans: () => ofAndorra(PlanPage),
  "by State": () => list({ view: "states" }),
  "by organisation": () => list({ view: "organisers" }),
  find: async (actor) =>
    JSON.stringify([await find(actor, "en", "Quivroxia"), await suggest(actor, "en", "Quivroxia")]),
};
/** What programs get is a visitor's, whoever asks. */
const forPrograms: Record<string, () => Promise<string>> = {
  feed: async () => (await (await feed(at("/activities.ics?state=AD"), english)).text()).replace(/\r\n /g, ""),
  API: async () => (await api(at("/api/v1/activities?q=quivroxia"), { params: Promise.resolve({}) })).text(),
  file: async () => (await publicFile(at("/activities/export/public?format=csv&state=AD"), english)).text(),
  "calendar of one": async () => {
    const all = keys.map((key) =>
      calendarOfOne(at("/"), { params: Promise.resolve({ locale: "en", slug: `quivroxia-${key}` }) }).then(
        (answer) => answer.text(),
        unlessGone,
      ),
    );
    return (await Promise.all(all)).join(" ");
  },
};

describe.each(everybody)("%s", (reader) => {
  beforeAll(() => {
    session.token = known.get(reader)?.token ?? "";
  });

  test.each(Object.keys(pages))("sees what is for them: %s", async (surface) => {
    expect(marksIn((await pages[surface]?.(actorNamed(reader))) ?? "")).toEqual(seenBy(reader));
  });

  test.each(["csv", "xlsx"] as const)("takes along what is for them: %s", async (format) => {
    expect(marksIn(await taken(format, actorNamed(reader)))).toEqual(reader === "visitor" ? [] : seenBy(reader));
  });

  test.each(Object.keys(heads))("sees nothing else: %s", async (surface) => {
    const text = (await heads[surface]?.(actorNamed(reader))) ?? "";
    expect(marksIn(text).filter((key) => !may[key]?.includes(reader))).toEqual([]);
  });

  test("is told no figure that counts anything else", async () => {
    const [actor, filters] = [actorNamed(reader), { state: "AD", scope: "named" }] as const;
    const count = seenBy(reader).length;
    expect((await listActivities(actor, filters, { when: "all", most: 1 })).all).toBe(count);
    expect((await talliesByState(actor, filters)).states.get("AD")?.ideas ?? 0).toBe(count);
    const organised = seenBy(reader).filter((key) => /-(organiser|funder|unheard)$/.test(key));
    const choices = (await organisersSeen(actor)).map(({ organiser }) => organiser);
    expect(choices.includes("unheard-of")).toBe(seenBy(reader).includes("named-unheard"));
    expect((await talliesByOrganiser(actor, filters)).map(({ ideas }) => ideas)).toEqual(organised.map(() => 1));
  });

  test("a calendar program with their key reads what is for them, until the key ends", async () => {
    const actor = actorNamed(reader);
    const made = await pass(keepFeed, actor, { feed: "make" });
    expect(made.status).toBe(reader === "visitor" ? "refused" : "done");
    const key = await ownFeedKey(actor);
    const ask = () => feed(at(`/activities.ics?state=AD&key=${key ?? "none"}`), english);
    session.token = "";
    const answer = await ask();
    expect(answer.status).toBe(key === null ? 404 : 200);
    if (key === null) return;
    expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
    expect(marksIn((await answer.text()).replace(/\r\n /g, "").replaceAll("\\;", ";"))).toEqual(seenBy(reader));
    await pass(keepFeed, actor, { feed: "make" });
    expect((await ask()).status).toBe(404);
    const next = await ownFeedKey(actor);
    await pass(keepFeed, actor, { feed: "end" });
    expect((await feed(at(`/activities.ics?key=${next ?? ""}`), english)).status).toBe(404);
  });

  test.each(Object.keys(forPrograms))("gets what is everybody's: %s", async (surface) => {
    expect(marksIn(((await forPrograms[surface]?.()) ?? "").replaceAll("\\;", ";"))).toEqual(["open"]);
  });
});
