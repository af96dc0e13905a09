import "server-only";
import { join } from "node:path";
import { today } from "@/lib/dates";
import { openDatabase } from "./client";
import { FolderHeld } from "./lock";
import { migrate } from "./migrate";
import { writeAsSystem } from "./write";

export const migrationsFolder = join(/* turbopackIgnore: true */ process.cwd(), "prisma", "migrations");

/** Opens the database, applies what migrations it lacks and loads the reference data. Ends the process with one line where it cannot. */
export async function startDatabase(): Promise<void> {
  try {
    await migrate(openDatabase(), migrationsFolder);
    const { loadReference } = await import("@/prisma/reference/load");
    await writeAsSystem("reference.load", loadReference);
    if (process.env.PORTAL_DEMO === "1") {
      const { loadDemo } = await import("@/prisma/demo/load");
      await writeAsSystem("demo.load", (transaction) => loadDemo(transaction, today()));
    }
  } catch (error) {
    process.stderr.write(`The portal cannot start: ${error instanceof FolderHeld ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
