// Finds a Chromium for the browser tests, or brings one; `node scripts/browser.mjs` prints where it is.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

// The shell has no window to draw, and needs half the time.
const shell = "chromium-headless-shell";
const names = [shell, "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** @param {string} file */
const starts = (file) => existsSync(file) && spawnSync(file, ["--version"], { stdio: "ignore" }).status === 0;

const ofPlaywright = () => [chromium.executablePath()].find(starts);

const ofSystem = () =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find(starts);

/** @param {string} command @param {string[]} parameters */
function run(command, parameters, environment = {}) {
  const options = { env: { ...process.env, ...environment }, timeout: 300_000 };
  return spawnSync(command, parameters, { ...options, stdio: "ignore" }).status === 0;
}

function download() {
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")),
    "cli.js",
  );
  return run(process.execPath, [cli, "install", "chromium"]) ? ofPlaywright() : undefined;
}

function installPackage() {
  if (process.getuid?.() !== 0) return undefined;
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update"], quiet);
  return run("apt-get", ["install", "-y", "--no-install-recommends", shell], quiet) ? ofSystem() : undefined;
}

/** @returns the path of a Chromium that starts, or undefined where none can be had */
export const findBrowser = () => ofPlaywright() ?? ofSystem() ?? download() ?? installPackage();

/** The same, or one line and the end. */
export function requireBrowser() {
  const browser = findBrowser();
  if (browser) return browser;
  console.error("The browser tests need Chromium: run `npx playwright install --with-deps chromium`, or install it.");
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(requireBrowser());
