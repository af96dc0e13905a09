// Runs every test and closes with one line. `node scripts/test.mjs unit` or `browser` runs one part.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { requireBrowser } from "./browser.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "portal-tests-"));

/** @param {string[]} parameters */
function run(parameters, environment = {}) {
  const options = { env: { ...process.env, ...environment } };
  return spawnSync(process.execPath, parameters, { ...options, stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

/** @param {string} file */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

/** A runner that breaks without naming a failed test counts as one failure. */
const tally = (clean = false, passed = 0, failed = 0) => ({ passed, failed: clean ? failed : Math.max(failed, 1) });

/** @param {{ status: string, assertionResults: unknown[] }[]} files @returns how many broke before their first test */
const unread = (files = []) =>
  files.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0).length;

const parts = {
  unit() {
    const file = path.join(folder, "unit.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const clean = run(["node_modules/vitest/vitest.mjs", "run", ...reporters]);
    const report = read(file);
    return tally(clean, report?.numPassedTests, (report?.numFailedTests ?? 0) + unread(report?.testResults));
  },
  browser() {
    const file = path.join(folder, "browser.json");
    const clean = run(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"], {
      BROWSER_TEST_CHROMIUM: requireBrowser(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    });
    const stats = read(file)?.stats;
    return tally(clean, stats?.expected, stats?.unexpected);
  },
};

const part = process.argv[2];
const results = part === "unit" || part === "browser" ? [parts[part]()] : [parts.unit(), parts.browser()];
rmSync(folder, { recursive: true });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
