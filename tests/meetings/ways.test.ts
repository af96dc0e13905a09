// How the desk understands what comes back, from the portal or from something in between.
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { waysTo } from "@/app/[locale]/(session)/meetings/[slug]/attendance/ways";
import type { Order } from "@/lib/meetings/mark-order";

const order: Order = {
  ...{ kind: "mark", meeting: "example", day: "2026-11-23", by: "a", key: "d", name: "Example", of: "delegation" },
  ...{ id: "m", time: "09:04", at: "2026-11-23T08:04:00.000Z" },
};
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** The desk's ways to a server that gives one answer to everything. */
async function waysThatGet(answer: RequestListener) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  closing.push(() => server.close().closeAllConnections());
  return waysTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/meetings/example/attendance`, "");
}

const json =
  (status: number, told: object): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(told));
const page =
  (status: number): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { "Content-Type": "text/html" }).end("<title>Welcome to this hotel</title>");

test.each([
  ["taken", json(200, { status: "done", result: { standing: null } }), { status: "saved", result: { standing: null } }],
  ["invalid", json(422, { status: "invalid", message: "withdrawn" }), { status: "rejected", message: "withdrawn" }],
  ["refused", json(403, { status: "refused", message: "no" }), { status: "refused", message: "no" }],
  ["somebody else's", json(409, { status: "conflict", message: "no" }), { status: "somebodyElse" }],
  ["signed out", json(401, { status: "refused", message: "no" }), { status: "signedOut" }],
  ["too often", json(429, { status: "refused" }), { status: "unreachable" }],
  ["a fault", json(500, { status: "failed" }), { status: "unreachable" }],
  ["the database away", json(503, { status: "failed" }), { status: "unreachable" }],
  ["a network's own page", page(200), { status: "unreachable" }],
  ["a network's own refusal", page(403), { status: "unreachable" }],
  ["cut off", ((request) => request.destroy()) satisfies RequestListener, { status: "unreachable" }],
] as const)("an order that is answered so: %s", async (_name, answer, sent) => {
  expect(await (await waysThatGet(answer)).send(order)).toEqual(sent);
});

test.each([
  ["what stands", json(200, { list: "one", marks: [] }), { list: "one", marks: [] }],
  ["nothing new", page(304), null],
  ["signed out", json(401, { status: 401 }), "signedOut"],
  ["somebody who may not", json(403, { status: 403 }), "refused"],
  ["a fault", json(500, {}), "unreachable"],
  ["a network's own page", page(200), "unreachable"],
] as const)("a look that is answered so: %s", async (_name, answer, seen) => {
  expect(await (await waysThatGet(answer)).look("one")).toEqual(seen);
});
