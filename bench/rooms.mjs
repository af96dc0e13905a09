// Portals with data of their own: where each keeps it, and what it is filled with.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { citext } from "@electric-sql/pglite/contrib/citext";
import pg from "pg";
import { signIn } from "./browser.mjs";
import { freePort, serve } from "./serve.mjs";

const server = process.env.DATABASE_URL;

/** Where a portal keeps its data: in a database of its own on the server given, else in a folder. @param {string} name */
export async function room(name) {
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
export async function filled(environment) {
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

/** Adds what a script says. @param {{ DATA_DIR: string, DATABASE_URL?: string }} environment @param {string} sql */
export async function loaded({ DATA_DIR, DATABASE_URL }, sql) {
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

/** Serves what a room holds; a 1540 expert is signed in. @param {Record<string, string>} environment */
export async function started(environment) {
  const url = `http://localhost:${await freePort()}`;
  await serve(["scripts/demo.mjs"], { ...environment, PORT: new URL(url).port }, `${url}/api/health`);
  return { url, cookie: (await signIn(url, "1540 expert")).cookie };
}
