// Generates the database client from the schema, quietly and offline.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const prisma = createRequire(import.meta.url).resolve("prisma/build/index.js");
const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, "generate", "--no-hints"], {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "pipe"],
  env: {
    // `generate` runs no schema engine, yet the CLI would download one; any executable that exists spares it that.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
    ...process.env,
  },
});
if (status !== 0) {
  console.error(stdout, stderr);
  process.exit(1);
}
