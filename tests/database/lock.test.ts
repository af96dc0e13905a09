import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FolderHeld, holdFolder } from "@/lib/database/lock";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "held-"));
});
afterEach(() => rm(folder, { recursive: true }));

const mark = (holder: object) => writeFile(join(folder, "held-by.json"), JSON.stringify(holder));

test("a folder that is held is refused with the process that holds it", () => {
  holdFolder(folder);
  expect(() => holdFolder(folder)).toThrow(FolderHeld);
  expect(() => holdFolder(folder)).toThrow(String(process.pid));
});

test("the mark of a process that ended is taken over", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  await mark({ pid, started: null });
  holdFolder(folder);
  expect(JSON.parse(await readFile(join(folder, "held-by.json"), "utf8"))).toMatchObject({ pid: process.pid });
});

test("a number that the system gave out again does not keep the folder held", async () => {
  await mark({ pid: process.pid, started: "1" });
  expect(() => holdFolder(folder)).not.toThrow();
});
