// Starts a server as a child process and waits until it answers.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

export async function freePort() {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  return address && typeof address === "object" ? address.port : 0;
}

/** @param {string} url */
const answers = (url) =>
  fetch(url)
    .then((response) => response.ok)
    .catch(() => false);

/**
 * @param {string[]} parameters of node
 * @param {Record<string, string>} environment
 * @param {string} url answers 200 once the server is ready
 */
export async function serve(parameters, environment, url) {
  const child = spawn(process.execPath, parameters, {
    detached: true,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (words) => (said = (said + words).slice(-4000)));
  const stop = () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid);
  };
  process.once("exit", stop);
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`${parameters.join(" ")} ended:\n${said}`);
    await pause(200);
  }
}
