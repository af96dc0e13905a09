// The portal's process: admits a request, gives it an id and its headers, and hands it to Next.
import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { settings, whatIsMissing } from "./server/settings.mjs";
import { turnAway } from "./server/admission.mjs";
import { attend } from "./server/answer.mjs";
import { contentSecurityPolicy, fixedHeaders } from "./server/headers.mjs";
import { jsonLog } from "./server/log.mjs";
import { plainAnswer } from "./server/plain-answer.mjs";
import { logInsteadOf } from "./server/printed.mjs";
import { answerReader, keepForReader, readerPages } from "./server/reader-pages.mjs";
import { readerOf, sessionCookie } from "./server/routing.mjs";
import { answerVisitor, keepForVisitors, visitorPages } from "./server/visitor-pages.mjs";

/** @param {string} message @returns {never} */
function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const missing = whatIsMissing();
if (missing) stop(missing);

const { dev, port, origin, secure, proxies } = settings;
if (!dev) Object.assign(process.env, { NODE_ENV: "production" });
process.env.PORTAL_URL ??= `http://localhost:${port}`;
const cookie = sessionCookie(secure ? "https:" : "http:");
process.env.PORTAL_SESSION_COOKIE = cookie;

const storage = new AsyncLocalStorage();
/** What Next's side and this one know of each other: its code is bundled, so that modules are not shared. */
Object.assign(globalThis, {
  [Symbol.for("portal.request")]: storage,
  [Symbol.for("portal.pages")]: {
    forget() {
      visitorPages.forget();
      readerPages.forget();
    },
  },
});

/** Who reads, as lib/access/reader.ts finds out; null where that is nobody or cannot be told now. @param {string} token */
async function findReader(token) {
  /** @type {((token: string) => Promise<import("./server/reader-pages.mjs").Reader | null>) | undefined} */
  const find = Reflect.get(globalThis, Symbol.for("portal.reader"));
  return (await find?.(token).catch(() => null)) ?? null;
}

process.env.NEXT_TELEMETRY_DISABLED = "1";
const { default: next } = await import("next");
const portal = next({ dev, port, hostname: "localhost" });
const handle = portal.getRequestHandler();
const headers = Object.entries(fixedHeaders(secure));

/** @param {import("node:http").IncomingMessage} request */
function addressOf(request) {
  const passedOn = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim());
  return (proxies > 0 && passedOn.at(-proxies)) || request.socket.remoteAddress || "unknown";
}

const server = createServer((request, response) => {
  const id = randomUUID();
  const nonce = randomBytes(16).toString("base64");
  const refusal = turnAway(request, origin);
  const url = new URL(refusal?.status === 400 ? "/" : (request.url ?? "/").replace(/^\/+/, "/"), "http://portal");
  const path = url.pathname;
  const asks = dev || refusal ? null : readerOf(request, url, cookie);
  const policy = contentSecurityPolicy({ nonce, dev });

  response.setHeader("X-Request-Id", id);
  for (const [name, value] of headers) response.setHeader(name, value);
  if (!path.startsWith("/_next/")) response.setHeader("Content-Security-Policy", policy);
  if (refusal) {
    const plain = plainAnswer(request, { ...refusal, id, nonce, path: "/" });
    response.writeHead(refusal.status, { ...plain.headers, Connection: "close" }).end(plain.body);
    return;
  }

  if (asks === "visitor" && answerVisitor(request, response, path)) return;

  /** @type {import("./lib/request/context").RequestContext} */
  const context = { id, locale: "en", address: addressOf(request) };
  void storage.run(context, async () => {
    const reader = asks && asks !== "visitor" ? await findReader(asks.token) : null;
    const page = { address: path + url.search, path, nonce, context };
    if (reader && answerReader(request, response, { ...page, reader })) return;
    attend(request, response, { id, ...page });
    // Next reads the nonce from here; whatever the client sent under these names is overwritten.
    for (const name of [
      "content-security-policy",
      "content-security-policy-report-only",
      "x-middleware-subrequest",
      "x-forwarded-host",
    ]) {
      Reflect.deleteProperty(request.headers, name);
    }
    if (asks === "visitor") keepForVisitors(request, response, page);
    else request.headers["content-security-policy"] = policy;
    if (reader) keepForReader(request, response, { ...page, reader });
    await handle(request, response);
  });
});

server.requestTimeout = 30_000;
server.headersTimeout = 10_000;
server.on("error", (error) => stop(`The portal cannot listen on port ${port}: ${error.message}`));

await portal.prepare();
if (!dev) logInsteadOf(jsonLog(() => storage.getStore()?.id ?? "none"));
server.listen(port, async () => {
  // The first request has Next open the database; without one there is no portal to announce.
  await fetch(`http://localhost:${port}/api/health`).catch(() => undefined);
  process.stdout.write(`The portal is at http://localhost:${port}\n`);
});
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 5000).unref();
  });
}
