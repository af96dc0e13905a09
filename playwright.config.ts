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

// Each worker process reads this file again; the environment hands it what the first process chose.
const port = (process.env.BROWSER_TEST_PORT ??= String(await freePort()));
const data = (process.env.BROWSER_TEST_DATA ??= temporaryFolder());
const executablePath = (process.env.BROWSER_TEST_CHROMIUM ??= requireBrowser());
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: "tests/browser",
  forbidOnly: true,
  retries: 0,
  // The tests share one portal and its database, so they go one after another.
  workers: 1,
  reporter: "list",
  use: {
    baseURL: address,
    locale: "en-GB",
    timezoneId: "Europe/Vienna",
    // Without pictures: the recorded page shows as much, and costs less.
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: { executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] },
  },
  projects: [
    // One in light and one in dark, so that axe reads both sets of colours.
    { name: "phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: "light" } },
    { name: "desktop", use: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" } },
  ],
  webServer: {
    command: "node scripts/demo.mjs",
    // Whatever database the environment names is not for tests.
    env: { PORT: port, DATA_DIR: data, DATABASE_URL: "" },
    url: `${address}/api/health`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
