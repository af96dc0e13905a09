import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import type { Database } from "@/lib/database/connect";
import { testNetwork } from "@/tests/network";
import { markFields, readersOf } from "./network";
import { textOf } from "./surfaces";
import { fields, isSeen, readers, states, surfaces, valueOf, type Reader, type SurfaceName, type Whose } from "./table";

const session = vi.hoisted(() => ({ token: "" }));
// The request around a page is Next's: its cookie names the reader, its address the language.
vi.mock("next/headers", () => ({
  cookies: () => Promise.resolve({ get: () => (session.token ? { value: session.token } : undefined) }),
}));
vi.mock("next-intl/server", () => ({ getLocale: () => Promise.resolve("en") }));

let database: Database;
let known: Map<Reader, { token: string; actor: Actor }>;

beforeAll(async () => {
  // As next.config.mjs has it.
  vi.stubEnv("__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS", "true");
  database = await testNetwork();
  await markFields();
  known = await readersOf(database);
}, 120_000);
afterAll(() => database.close());

/** Letters and figures alone: typography, entities and addresses of links write the rest differently. */
const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

const rows = (Object.keys(surfaces) as SurfaceName[]).flatMap((surface) =>
  readers.flatMap((reader) => (Object.keys(states) as Whose[]).map((whose) => ({ surface, reader, whose }))),
);

test("no value of the table is found in another", () => {
  const values = fields.flatMap((field) => [plain(valueOf(field, "own")), plain(valueOf(field, "other"))]);
  for (const value of values) expect(values.filter((other) => other.includes(value))).toEqual([value]);
});

describe("of each field, who sees it where", () => {
  test.each(rows)("$surface, $reader, $whose State", async ({ surface, reader, whose }) => {
    const { token, actor } = known.get(reader) ?? { token: "", actor: visitor };
    session.token = token;
    const text = plain(await textOf[surface](actor, whose));
    const seen = fields.filter((field) => text.includes(plain(valueOf(field, whose))));
    const due = fields.filter((field) => isSeen(field, reader, whose, surface));
    expect(seen.map(({ name }) => name)).toEqual(due.map(({ name }) => name));
  });
});
