import { resolve } from "node:path";
import { Worker } from "node:worker_threads";

/** What the thread that draws is given (print-worker.mjs): how it is laid out, and all that stands on it. */
export interface PrintOrder {
  layout: "directory" | "participants" | "nameCards" | "signInSheet" | "note" | "planReport";
  language: string;
}

const longest = 60_000;

function draw(order: PrintOrder): Promise<Buffer> {
  // Left as it lies: bundled, it would look for the typefaces in vain.
  const script = resolve(/* turbopackIgnore: true */ "lib/exports/print-worker.mjs");
  const worker = new Worker(/* turbopackIgnore: true */ script, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  return new Promise<Buffer>((done, reject) => {
    const late = setTimeout(() => reject(new Error("the print took too long")), longest);
    worker.once("message", (bytes: Uint8Array) => done(Buffer.from(bytes)));
    worker.once("error", reject);
    worker.once("exit", () => {
      clearTimeout(late);
      reject(new Error("the print came to nothing"));
    });
  }).finally(() => worker.terminate());
}

/** The last print asked for: one after the other, that ten at once do not take the machine. */
let last: Promise<unknown> = Promise.resolve();

/** Draws a document for the printer. @returns a PDF. */
export function print(order: PrintOrder): Promise<Buffer> {
  const printed = last.then(() => draw(order));
  last = printed.catch(() => undefined);
  return printed;
}
