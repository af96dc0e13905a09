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

/** Everything a test may begin with, from the barest to the fullest. */
async function makeThem(database: Database, made: (template: Template) => Promise<void>) {
  await migrate(database, "prisma/migrations");
  await made("empty");
  useDatabase(database);
  await writeAsSystem("reference.load", loadReference);
  await writeAsSystem("demo.load", (transaction) => loadDemo(transaction, today()));
  await made("network");
}

async function inFiles({ provide }: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), "portal-templates-"));
  const templates = { empty: path.join(folder, "empty"), network: path.join(folder, "network") };
  const database = embedded();
  await makeThem(database, async (template) => {
    await writeFile(templates[template], (await database.copy()).stream());
  });
  await database.close();
  provide("templates", templates);
  return () => rm(folder, { recursive: true });
}

async function onServer({ provide }: TestProject, url: string) {
  const keeper = served(url);
  const run = (sql: string) => keeper.alone((connection) => connection.script(sql));
  const name = `portal_${randomUUID().replaceAll("-", "")}`;
  const templates = { empty: `${name}_empty`, network: `${name}_network` };
  await run(`CREATE DATABASE "${templates.network}"`);
  const database = served(new URL(`/${templates.network}`, url).href);
  await makeThem(database, async (template) => {
    if (template === "empty") await run(`CREATE DATABASE "${templates.empty}" TEMPLATE "${templates.network}"`);
  });
  await database.close();
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
