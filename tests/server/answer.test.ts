import { createServer, request as ask, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { attend } from "@/server/answer.mjs";

type Context = Parameters<typeof attend>[2]["context"];

interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  context?: Context;
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** What becomes of an answer of Next's, over a connection. */
async function become(given: { status: number; type?: string; headers?: Record<string, string> }, asked: Asked = {}) {
  const { method = "GET", path = "/states", headers = {}, context = {} } = asked;
  const answer = (response: ServerResponse) => {
    if (given.type) response.setHeader("Content-Type", given.type);
    for (const [name, value] of Object.entries(given.headers ?? {})) response.setHeader(name, value);
    response.statusCode = given.status;
    response.end("Next's own");
  };
  const server = createServer((request, response) => {
    attend(request, response, { id: "the-request", nonce: "nonce", path, context });
    request.on("end", () => answer(response)).resume();
  });
  server.listen(0);
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    const sending = ask({ port, method, path, headers, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sending.on("error", reject).end();
  });
}

const html = "text/html; charset=utf-8";
const json = { accept: "application/json" };
const action = { "next-action": "6066", accept: "text/x-component" };

describe("whoever reads pages", () => {
  test.each([
    ["an error", { status: 500, type: "text/plain" }, {}, 500, "Something went wrong"],
    [
      "an error while the database is away",
      { status: 500 },
      { context: { databaseAway: true } },
      503,
      "Try again in a",
    ],
    ["an empty document", { status: 404, type: html }, {}, 404, "Page not found"],
    ["a file that is not there", { status: 404, type: html }, { path: "/_next/static/x.js" }, 404, "Page not found"],
    ["a method that a handler has not", { status: 405 }, {}, 405, "Not understood"],
    [
      "a form that Next cannot read",
      { status: 500 },
      { method: "POST", context: { unreadable: true } },
      400,
      "cannot be read",
    ],
    ["a handler's bare refusal", { status: 400, type: "text/plain" }, { method: "POST" }, 400, "cannot be read"],
    ["a page drawn for what was no form", { status: 200, type: html }, { method: "POST" }, 400, "form is out of date"],
    [
      "a form that is unknown",
      { status: 409, type: "text/plain", headers: { "x-nextjs-action-not-found": "1" } },
      { method: "POST" },
      409,
      "form is out of date",
    ],
    [
      "JSON, in a browser's window",
      { status: 403, type: "application/json" },
      { headers: { accept: "text/html,*/*" } },
      403,
      "Not open to you",
    ],
  ] as const)("is told plainly of %s", async (_what, given, asked, status, says) => {
    const answer = await become(given, asked);
    expect([answer.status, answer.headers["content-type"]]).toEqual([status, html]);
    expect(answer.body).toContain(says);
    expect(answer.body).toContain("the-request");
    expect(answer.body).not.toContain("Next's own");
  });

  test.each([
    ["a page", { status: 200, type: html }, {}, 200],
    ["a page that says what is wrong with a form", { status: 200, type: html }, { context: { status: 422 } }, 422],
    ["what an action answers", { status: 200, type: html }, { method: "POST", context: { acted: true } }, 200],
    [
      "what an action refuses",
      { status: 200, type: html },
      { method: "POST", context: { acted: true, status: 403 } },
      403,
    ],
    [
      "what was not asked for as a page",
      { status: 403, type: "application/json" },
      { headers: { accept: "*/*" } },
      403,
    ],
    ["a redirect", { status: 303 }, { method: "POST" }, 303],
  ] as const)("gets %s as Next gives it", async (_what, given, asked, status) => {
    expect(await become(given, asked)).toMatchObject({ status, body: "Next's own" });
  });
});

describe("whoever asks for JSON", () => {
  test.each([
    ["of the API", { path: "/api/v1/states" }],
    ["of the API, at its bare address", { path: "/api?x=1" }],
    ["of a page", { headers: json }],
  ])("is told in JSON %s", async (_where, asked) => {
    const answer = await become({ status: 404, type: html }, asked);
    expect([answer.status, answer.headers["content-type"]]).toEqual([404, "application/problem+json"]);
    expect(JSON.parse(answer.body)).toEqual({
      type: "about:blank",
      title: "Not Found",
      status: 404,
      code: "notFound",
      detail: expect.stringContaining("Page not found.") as string,
      requestId: "the-request",
    });
  });

  test("gets the JSON that a handler gives", async () => {
    const given = { status: 503, type: "application/json" };
    expect(await become(given, { path: "/api/health" })).toMatchObject({ status: 503, body: "Next's own" });
    expect(await become({ ...given, status: 403 }, { headers: json })).toMatchObject({
      status: 403,
      body: "Next's own",
    });
  });

  test("is told which methods there are", async () => {
    expect((await become({ status: 405 }, { path: "/api/x" })).headers.allow).toBe("POST");
    expect((await become({ status: 405 }, { path: "/api/x", method: "POST" })).headers.allow).toBe("GET, HEAD");
  });
});

describe("Next's script in the browser", () => {
  const flight = { status: 500, type: "text/x-component" };
  const post = { method: "POST", headers: action };

  test("gets its own answers, with the status that is true", async () => {
    expect(await become(flight, post)).toMatchObject({ status: 400, body: "Next's own" });
    expect(await become(flight, { ...post, context: { acted: true } })).toMatchObject({ status: 500 });
    expect(await become({ ...flight, status: 404 }, { headers: { rsc: "1" } })).toMatchObject({ body: "Next's own" });
  });

  test.each([
    ["an empty document", { status: 404, type: html }, post, 404, "notFound"],
    [
      "a router state that cannot be read",
      { status: 500 },
      { headers: { rsc: "1" }, context: { unreadable: true } },
      400,
      "unreadable",
    ],
    ["an action gone astray", { status: 200, type: "application/json" }, post, 400, "outOfDate"],
  ] as const)("gets JSON instead of %s", async (_what, given, asked, status, code) => {
    const answer = await become(given, asked);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ status, code });
  });

  test("learns from a header that an action is unknown", async () => {
    const given = { status: 409, type: "text/plain", headers: { "x-nextjs-action-not-found": "1" } };
    expect((await become(given, post)).headers["x-nextjs-action-not-found"]).toBe("1");
  });
});

test("HEAD has no body", async () => {
  expect(await become({ status: 404, type: html }, { method: "HEAD" })).toMatchObject({ status: 404, body: "" });
});
