import { once } from "node:events";
import { createServer, type AddressInfo, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as health } from "@/app/api/health/route";
import { healthSchema } from "@/app/api/health/schema";
import { GET as states } from "@/app/api/v1/states/route";
import { useDatabase } from "@/lib/database/client";
import { embedded, served, type Database } from "@/lib/database/connect";
import { testDatabase } from "@/tests/database";

async function asked() {
  const response = await health();
  return { status: response.status, body: healthSchema.parse(await response.json()) };
}

const away = { status: 503, body: { status: "unavailable", database: "down", migrations: "unknown" } };

/** Opens a database for the tests of a block and makes it the process's own. */
function withDatabase(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    useDatabase(database);
  });
  afterAll(() => database.close());
}

describe("a database that is ready", () => {
  withDatabase(testDatabase);

  test("all is well", async () => {
    expect(await asked()).toEqual({ status: 200, body: { status: "ok", database: "up", migrations: "applied" } });
  });
});

describe("a database without the migrations", () => {
  withDatabase(async () => {
    const database = embedded();
    await database.client.$queryRaw`SELECT 1`;
    return database;
  });

  test("is up and not ready", async () => {
    const body = { status: "unavailable", database: "up", migrations: "missing" };
    expect(await asked()).toEqual({ status: 503, body });
  });
});

describe("a database that cannot be reached", () => {
  // Port 9 (discard, RFC 863) of this machine: nobody listens there.
  withDatabase(() => Promise.resolve(served("postgresql://portal@127.0.0.1:9/portal")));

  test("is said to be away, here and in the API", async () => {
    expect(await asked()).toEqual(away);
    const response = await states(new Request("http://portal.example/api/v1/states"), { params: Promise.resolve({}) });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 503, code: "away" });
  });
});

describe("a database that takes connections and never answers", () => {
  let silent: Server;
  withDatabase(async () => {
    silent = createServer((socket) => socket.on("error", () => undefined)).listen(0, "127.0.0.1");
    await once(silent, "listening");
    return served(`postgresql://portal@127.0.0.1:${(silent.address() as AddressInfo).port}/portal`);
  });
  afterAll(() => silent.close());

  test("is said to be away within four seconds, to everybody who asks", async () => {
    const start = performance.now();
    expect(await Promise.all([asked(), asked(), asked()])).toEqual([away, away, away]);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
