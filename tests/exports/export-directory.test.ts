import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { POST } from "@/app/[locale]/(session)/states/export/file/route";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import { beginSession } from "@/lib/accounts/begin-session";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { today } from "@/lib/dates";
import { exportDirectory, type Order } from "@/lib/exports/export-directory";
import type { Letters } from "@/lib/exports/letters";
import { writeToThese } from "@/lib/exports/write-to";
import { directory } from "@/lib/states/directory";
import { actorOf, testNetwork } from "@/tests/network";

const session = vi.hoisted(() => ({ token: "" }));
vi.mock("next/headers", () => ({
  cookies: () => Promise.resolve({ get: () => (session.token ? { value: session.token } : undefined) }),
}));

let database: Database;
let [expert, serbia, coordinator] = [visitor, visitor, visitor];

beforeAll(async () => {
  database = await testNetwork();
  expert = await actorOf(database, "expert@example.org");
  serbia = await actorOf(database, "poc.serbia@example.org");
  coordinator = await actorOf(database, "coordinator@example.org");
}, 120_000);
afterAll(() => database.close());

async function take(actor: Actor, typed: Record<string, string>): Promise<Order> {
  const outcome = await pass(exportDirectory, actor, { format: "vcard", ...typed });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result as Order;
}

const codes = ({ taken }: Order) => [...new Set(taken.rows.map(({ state }) => state.code))];

describe("what is taken", () => {
  test("is what the directory shows under the same filter", async () => {
    const rows = await directory(expert, "en");
    const all = await take(expert, { format: "pdf" });
    expect(codes(all)).toEqual(rows.map(({ code }) => code));
    const south = await take(expert, { format: "pdf", region: "southernEurope" });
    expect(codes(south)).toEqual(rows.flatMap((row) => (row.subRegion === "southernEurope" ? [row.code] : [])));
    const vacant = await take(expert, { format: "pdf", post: "vacant" });
    expect(codes(vacant)).toEqual(rows.flatMap(({ named, code }) => (named ? [] : [code])));
    expect(vacant.taken.rows.filter(({ part }) => part === "primary").map(({ status }) => status)).toEqual(
      codes(vacant).map(() => "vacant"),
    );
    const stale = await take(expert, { format: "pdf", freshness: "stale" });
    expect(codes(stale)).toEqual(rows.flatMap(({ band, code }) => (band === "stale" ? [code] : [])));
    expect(codes(await take(expert, { format: "pdf", q: "serbie" }))).toEqual(["RS"]);
  });

  test("is of some States and functions where those are chosen", async () => {
    const { taken } = await take(expert, { format: "pdf", states: "RS,AT", parts: ",primary" });
    expect(taken.rows.map(({ state, part }) => `${state.code} ${part}`)).toEqual(["AT primary", "RS primary"]);
  });

  test("is of one person at a click", async () => {
    const { id } = await database.client.appointment.findFirstOrThrow({
      where: { stateCode: "RS", function: "deputy", endsOn: null },
    });
    const { taken } = await take(expert, { states: "RS", entry: id });
    expect(taken.rows.map(({ part }) => part)).toEqual(["deputy"]);
  });

  test("of a past day names those of that day, without any way to reach them", async () => {
    const { taken } = await take(coordinator, { format: "csv", columns: "state", on: "2019-01-01" });
    const held = taken.rows.filter(({ status }) => status === "held");
    expect(held.length).toBeGreaterThan(0);
    expect(held.every(({ since }) => since !== null && since <= "2019-01-01")).toBe(true);
    expect(taken.rows.flatMap(({ channels }) => channels)).toEqual([]);
    expect(taken.rows.some(({ status }) => status === "unknown")).toBe(true);
  });

  test("is marked by the narrowest circle in it", async () => {
    expect((await take(expert, {})).taken.mark).toBe("network");
    expect((await take(coordinator, {})).taken.mark).toBe("cpc");
    expect((await take(serbia, { states: "AT" })).taken.mark).not.toBe("cpc");
  });
});

describe("what is refused", () => {
  test.each([
    [{ format: "csv" }, { columns: "Choose at least one column" }],
    [{ format: "csv", columns: "id" }, { "columns.0": "Choose one of the values offered" }],
    [{ format: "docx" }, { format: "Choose one of the values offered" }],
    [{ format: "vcard", on: "2019-01-01" }, { format: "Cards are of today: choose another format for a past day" }],
    [{ format: "pdf", parts: "" }, { parts: "Choose at least one function" }],
    [{ format: "pdf", parts: "cook" }, { parts: "Choose one of the values offered" }],
    [{ format: "pdf", states: "rs" }, { "states.0": "Choose one of the 57 participating States" }],
    [{ format: "pdf", region: "atlantis" }, { region: "Choose one of the values offered" }],
    [
      { format: "pdf", q: "qqqqqqqq", states: "RS" },
      { states: "Nothing is left of what you chose: choose other States or functions" },
    ],
  ])("%j", async (typed, errors) => {
    const before = await database.client.export.count();
    expect(await pass(exportDirectory, expert, typed)).toMatchObject({ status: "invalid", errors });
    expect(await database.client.export.count()).toBe(before);
  });

  test("whoever is not of the network", async () => {
    expect(await pass(exportDirectory, visitor, { format: "vcard" })).toMatchObject({ status: "refused" });
    expect(await pass(writeToThese, visitor, { most: "50", separator: "comma" })).toMatchObject({ status: "refused" });
  });
});

test("that it was taken is on record: by whom, in what, how much; not what was searched for, which may be a name", async () => {
  const { taken } = await take(expert, {
    format: "csv",
    columns: "email,state",
    q: "serbia",
    region: "southernEurope",
  });
  const entry = await database.client.auditTrail.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(entry).toMatchObject({
    actor: expert.accountId,
    action: "directory.export",
    operation: "insert",
    subject: "Export",
  });
  expect(entry.changes).toMatchObject({
    format: [null, "csv"],
    columns: [null, ["state", "email"]],
    filters: [null, { region: "southernEurope", searched: true }],
    rows: [null, taken.rows.length],
  });
  expect(JSON.stringify(entry.changes)).not.toContain("serbia");
});

test("the file comes as one to be saved, under its name and day, kept by nobody on the way", async () => {
  const account = await database.client.account.findUniqueOrThrow({ where: { email: "expert@example.org" } });
  session.token = (await beginSession(account.id)).token;
  const form = new FormData();
  for (const [name, value] of [
    ["format", "csv"],
    ["states", "RS"],
    ["columns", "state"],
    ["columns", "code"],
  ] as const)
    form.append(name, value);
  const send = (body: FormData) =>
    POST(new Request("http://localhost:3000/states/export/file", { method: "POST", body }));
  const answer = await send(form);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition": `attachment; filename="1540-serbia-${today()}.csv"`,
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  });
  const rows: string[][] = parse(await answer.text(), { bom: true });
  expect(rows[0]).toEqual(["State", "State code (ISO)"]);
  expect(new Set(rows.slice(1).map(([state]) => state))).toEqual(new Set(["Serbia"]));

  form.delete("columns");
  const back = await send(form);
  expect([back.status, back.headers.get("location")]).toEqual([
    303,
    "/states/export?format=csv&states=RS&wrong=columns",
  ]);
});

describe("write to these", () => {
  const ask = async (actor: Actor, typed: Record<string, string> = {}) => {
    const outcome = await pass(writeToThese, actor, { most: "20", separator: "comma", ...typed });
    if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
    return outcome.result as Letters;
  };

  test("gives each address once, in groups, and names who has none to be seen", async () => {
    const { chunks, title } = await ask(expert);
    const addresses = chunks.flatMap(({ text }) => text.split(", "));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(title).toBe(`${addresses.length} addresses`);
    for (const { text } of chunks) expect(text.split(", ").length).toBeLessThanOrEqual(20);
  });

  test("gives an address to those alone to whom it is open", async () => {
    const { id } = await database.client.appointment.findFirstOrThrow({
      where: { stateCode: "AT", function: "primary", endsOn: null },
    });
    await writeAsSystem("test", (transaction) =>
      transaction.channel.updateMany({ where: { appointmentId: id, kind: "email" }, data: { visibility: "states" } }),
    );
    const asked = { states: "AT", parts: "primary" };
    const [seen, hidden] = [await ask(serbia, asked), await ask(expert, asked)];
    expect(seen.chunks).toHaveLength(1);
    expect(hidden).toMatchObject({ chunks: [], title: "No address here is open to you" });
    expect(hidden.unreached).toEqual([
      { title: expect.stringContaining("that you may see") as string, names: [expect.stringMatching(/^Austria: /)] },
    ]);
  });

  test("leaves out an address that mail comes back from, and says whose", async () => {
    const asked = { states: "RS", parts: "primary" };
    const [before] = (await ask(expert, asked)).chunks;
    await writeAsSystem("test", (transaction) =>
      transaction.bouncedAddress.create({
        data: { address: before?.text.toUpperCase() ?? "", markedById: coordinator.accountId ?? "" },
      }),
    );
    expect(await ask(expert, asked)).toMatchObject({
      chunks: [],
      unreached: [
        { title: expect.stringContaining("has come back") as string, names: [expect.stringMatching(/^Serbia: /)] },
      ],
    });
  });

  test("puts between them what the mail program wants, and is on record", async () => {
    const before = await database.client.export.count({ where: { format: "addresses" } });
    const { chunks } = await ask(coordinator, { separator: "semicolon", most: "100", region: "southernEurope" });
    expect(chunks[0]?.text).toContain("; ");
    expect(chunks[0]?.link).toMatch(/^mailto:\?bcc=/);
    expect(await database.client.export.count({ where: { format: "addresses" } })).toBe(before + 1);
  });

  test("is of today alone", async () => {
    expect(await pass(writeToThese, expert, { most: "20", separator: "comma", on: "2019-01-01" })).toMatchObject({
      status: "invalid",
      errors: { form: "Nobody is written to in the past" },
    });
  });
});
