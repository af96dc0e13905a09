/** Made once before all test files: the databases that each of them begins with a copy of. */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { useDatabase } from "@/lib/database/client";
import { embedded, served, type Database } from "@/lib/database/connect";
import { migrate } from "@/lib/database/migrate";
import { writeAsSystem } from "@/lib/database/write";
import { today } from "@/lib/dates";
import { loadDemo } from "@/prisma/demo/load";
import { loadReference } from "@/prisma/reference/load";

declare module "vitest" {
  interface ProvidedContext {
    /** Of each template, the file that holds its copy, or its name on the server. */
    templates: Record<Template, string>;
  }
}

/** Migrated and without data; or with the reference and the demonstration's. */
export type Template = "empty" | "network";

async function load(database: Database) {
  useDatabase(database);
  await writeAsSystem("reference.load", loadReference);
  await writeAsSystem("demo.load", (transaction) => loadDemo(transaction, today()));
}

async function inFiles({ provide }: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), "portal-templates-"));
  const templates = { empty: path.join(folder, "empty"), network: path.join(folder, "network") };
  const database = embedded();
  const keep = async (template: Template) => writeFile(templates[template], (await database.copy()).stream());
  await migrate(database, "prisma/migrations");
  await keep("empty");
  await load(database);
  await keep("network");
  await database.close();
  provide("templates", templates);
  return () => rm(folder, { recursive: true });
}

async function onServer({ provide }: TestProject, url: string) {
  const keeper = served(url);
  const run = (sql: string) => keeper.alone((connection) => connection.script(sql));
  const name = `portal_${randomUUID().replaceAll("-", "")}`;
  const templates = { empty: `${name}_empty`, network: `${name}_network` };
  // A database is copied while nobody is connected to it.
  const filled = async (template: Template, fill: (database: Database) => Promise<unknown>) => {
    const database = served(new URL(`/${templates[template]}`, url).href);
    await fill(database);
    await database.close();
  };
  await run(`CREATE DATABASE "${templates.empty}"`);
  await filled("empty", (database) => migrate(database, "prisma/migrations"));
  await run(`CREATE DATABASE "${templates.network}" TEMPLATE "${templates.empty}"`);
  await filled("network", load);
  provide("templates", templates);
  return async () => {
    for (const template of Object.values(templates)) await run(`DROP DATABASE "${template}"`);
    await keeper.close();
  };
}

export default (project: TestProject) => {
  const url = process.env.TEST_DATABASE_URL;
  return url ? onServer(project, url) : inFiles(project);
};
