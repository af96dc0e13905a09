// Nothing but lines of the log comes out of the running portal.
import { withoutValues } from "./log.mjs";

const levels = /** @type {const} */ ({ debug: "debug", log: "info", info: "info", warn: "warn", error: "error" });

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
      const words = said.filter((part) => typeof part === "string").join(" ");
      log[level]({ ...(error !== undefined && { err: error }) }, withoutValues(words) || "printed");
    });
  }
}
