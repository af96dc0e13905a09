// Measures the pages on plans with thousands of measures beside the same pages with the reference data: both in one run.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { citext } from "@electric-sql/pglite/contrib/citext";
import pg from "pg";
import { signIn } from "./browser.mjs";
import { compare } from "./load.mjs";
import { freePort, serve } from "./serve.mjs";

const sql = readFileSync(new URL("plans.sql", import.meta.url), "utf8");
const server = process.env.DATABASE_URL;

/** Where a portal keeps its data: in a database of its own on the server given, else in a folder. @param {string} name */
async function room(name) {
  if (server) {
    const keeper = new pg.Client({ connectionString: server });
    await keeper.connect();
    await keeper.query(`DROP DATABASE IF EXISTS "${name}"`);
    await keeper.query(`CREATE DATABASE "${name}"`);
    await keeper.end();
  }
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return { DATA_DIR: folder, ...(server && { DATABASE_URL: new URL(`/${name}`, server).href }) };
}

/** Runs the demonstration once, which migrates and fills the database. @param {Record<string, string>} environment */
async function filled(environment) {
  const port = String(await freePort());
  const child = spawn(process.execPath, ["scripts/demo.mjs"], {
    env: { ...process.env, ...environment, PORT: port },
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  const isUp = () =>
    fetch(`http://localhost:${port}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error("the demonstration ended");
    await pause(200);
  }
  child.kill("SIGTERM");
  await ended;
}

/** @param {{ DATA_DIR: string, DATABASE_URL?: string }} environment */
async function loaded({ DATA_DIR, DATABASE_URL }) {
  if (DATABASE_URL) {
    const client = new pg.Client({ connectionString: DATABASE_URL });
    await client.connect();
    await client.query(sql);
    await client.end();
    return;
  }
  const database = await PGlite.create(path.join(DATA_DIR, "database"), { extensions: { btree_gist, citext } });
  await database.exec(sql);
  await database.close();
}

/** @param {{ seconds: number, rounds: number }} extent */
export async function measurePlans(extent) {
  const [reference, many] = [await room("portal_bench_reference"), await room("portal_bench_plans")];
  await filled(many);
  await loaded(many);
  const start = async (/** @type {Record<string, string>} */ environment) => {
    const url = `http://localhost:${await freePort()}`;
    await serve(["scripts/demo.mjs"], { ...environment, PORT: new URL(url).port }, `${url}/api/health`);
    return { url, cookie: (await signIn(url, "1540 expert")).cookie };
  };
  const [little, much] = [await start(reference), await start(many)];
  /** @type {Record<string, object>} */
  const found = {};
  for (const address of ["/plans", "/plans/RS"]) {
    for (const [who, more] of /** @type {[string, { cookie?: boolean, anew?: boolean }][]} */ ([
      ["visitor, kept", {}],
      ["signed in, kept", { cookie: true }],
      ["signed in, drawn anew", { cookie: true, anew: true }],
    ])) {
      const target = (/** @type {typeof little} */ { url, cookie }) => ({
        url: url + address,
        anew: more.anew ?? false,
        ...(more.cookie && { cookie }),
      });
      // Drawn once before: sixteen at once would each draw what is then kept.
      for (const { url, cookie = "" } of [target(much), target(little)]) await fetch(url, { headers: { cookie } });
      const { portal, bare } = await compare(target(much), target(little), extent);
      found[`${address}, ${who}`] = {
        "reference p50 ms": Math.round(bare.p50),
        "loaded p50 ms": Math.round(portal.p50),
        "reference requests/s": Math.round(bare.perSecond),
        "loaded requests/s": Math.round(portal.perSecond),
        "times slower": Number((bare.perSecond / portal.perSecond).toFixed(2)),
      };
    }
  }
  console.log(
    "57 States x 3 plans x 80 measures x 20 notes of progress beside the reference data. To reach: 1.5 times slower at most.",
  );
  console.table(found);
}
