// Starts the demonstration; builds it first where anything it is made of has changed since the last build.
import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

Object.assign(process.env, { PORTAL_DEMO: "1", NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
process.env.DATA_DIR ??= ".data";

const sources = ["app", "components", "i18n", "lib", "messages", "prisma", "server"];
const files = ["instrumentation.ts", "next.config.mjs", "package-lock.json", "postcss.config.mjs", "tsconfig.json"];
const stamp = join(".next-demo", "made-of");

/** @returns {string} the SHA-256 of all the sources' names and contents */
function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  for (const folder of sources) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
    }
  }
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

/** Keeps one secret for as long as the data is kept, so that sign-in links outlive a restart. */
function secret() {
  const folder = process.env.DATA_DIR ?? ".data";
  const file = join(folder, "demo-secret");
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(33).toString("base64"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

const made = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== made) {
  process.stdout.write("Building the demonstration; the next start will skip this.\n");
  const build = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], { stdio: "inherit" });
  if (build.status !== 0) process.exit(build.status ?? 1);
  writeFileSync(stamp, made);
}
process.env.AUTH_SECRET ??= secret();
await import("../server.mjs");
