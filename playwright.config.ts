import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { requireBrowser } from "./scripts/browser.mjs";

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "portal-browser-"));
  process.on("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** How many portals stand, each with its own database, and how many workers: one to each portal, one test after another. */
const portals = 2;

// Each worker process reads this file again; the environment hands it what the first process chose.
process.env.BROWSER_TEST_PORTS ??= (await Promise.all(Array.from({ length: portals }, freePort))).join();
const data = (process.env.BROWSER_TEST_DATA ??= temporaryFolder());
const executablePath = (process.env.BROWSER_TEST_CHROMIUM ??= requireBrowser());
const addresses = process.env.BROWSER_TEST_PORTS.split(",").map((port) => `http://localhost:${port}`);

export default defineConfig({
  testDir: "tests/browser",
  forbidOnly: true,
  workers: portals,
  reporter: "list",
  use: {
    // Of the workers that run at the same time each has a number of its own, from 0.
    baseURL: addresses[Number(process.env.TEST_PARALLEL_INDEX ?? 0)],
    locale: "en-GB",
    timezoneId: "Europe/Vienna",
    // What axe reads of a colour is not one on its way to another.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] },
  },
  projects: [
    // One in light and one in dark, so that axe reads both sets of colours.
    { name: "phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: "light" } },
    // What concerns no width is tested once.
    {
      name: "desktop",
      testIgnore: "**/rules/**",
      use: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
    },
  ],
  // Started one after another: what the first has built the others find.
  webServer: addresses.map((address, number) => ({
    command: "node scripts/demo.mjs",
    // Whatever database the environment names is not for tests.
    env: { PORT: new URL(address).port, DATA_DIR: path.join(data, String(number)), DATABASE_URL: "" },
    url: `${address}/api/health`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  })),
});
