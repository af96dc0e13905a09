// Nothing but lines of the log comes out of the running portal.
import { isNew, withoutValues } from "./log.mjs";

const levels = /** @type {const} */ ({ debug: "debug", log: "info", info: "info", warn: "warn", error: "error" });

/** Next prints an error just before it reports it to instrumentation.ts, which can say more of it. */
const patience = 50;

/**
 * Has whatever Next, React or Node would print become a line of the log.
 * @param {import("pino").Logger} log
 * @param {Pick<Console, keyof typeof levels>} [console]
 */
export function logInsteadOf(log, console = globalThis.console) {
  process.removeAllListeners("warning").on("warning", (warning) => log.warn({ err: warning }, "warning"));
  for (const [method, level] of Object.entries(levels)) {
    Reflect.set(console, method, (/** @type {unknown[]} */ ...said) => {
      const error = said.find((part) => part instanceof Error);
      const words = withoutValues(said.filter((part) => typeof part === "string").join(" ")) || "printed";
      if (error === undefined) log[level](words);
      else setTimeout(() => isNew(error) && log[level]({ err: error }, words), patience);
    });
  }
}
