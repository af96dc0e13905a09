import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/** What asks no database is tried once, not on each. */
const withoutDatabase = () =>
  readdirSync(`${root}tests`, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) => !/\btest(Network|Database)\(/.test(readFileSync(`${root}tests/${file}`, "utf8")))
    .map((file) => `tests/${file}`);

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: "server-only", replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    globalSetup: "tests/templates.ts",
    exclude: ["tests/browser/**", ...(process.env.TEST_DATABASE_URL ? withoutDatabase() : [])],
    env: {
      LOG_LEVEL: "silent",
      AUTH_SECRET: "a secret that is for tests alone, nothing else",
      PORTAL_URL: "http://localhost:3000",
    },
    // Each worker holds a database of its own in memory; more of them than cores only wait for one another.
    maxWorkers: 2,
    // A busy machine is slow; no test is about how long something takes.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
});
