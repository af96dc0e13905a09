// What no page of the portal sends: answered 4xx, in words whoever asked can read, and never as a fault of the portal's.
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { expectStrictPolicy } from "../expectations";
import { expect, test } from "../test";

const multipart = "multipart/form-data; boundary=x";
const unknown = "606660666066606660666066606660666066606660";
const field = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`;

interface Sent {
  type?: string;
  body?: string;
  headers?: Record<string, string>;
}

const send = (request: APIRequestContext, baseURL: string | undefined, to: string, { type, body, headers }: Sent) =>
  request.post(to, {
    maxRedirects: 0,
    headers: { Accept: "text/html", Origin: baseURL ?? "", ...(type && { "Content-Type": type }), ...headers },
    ...(body !== undefined && { data: Buffer.from(body) }),
  });

/** The identifier of the sign-in form's action. */
const actionOf = async (request: APIRequestContext) =>
  /[0-9a-f]{42}/.exec(await (await request.get("/sign-in")).text())?.[0] ?? "";

async function expectPage(response: APIResponse, status: number, says: string) {
  expect(response.status()).toBe(status);
  expect(response.headers()["content-type"]).toContain("text/html");
  expectStrictPolicy(response);
  expect(await response.text()).toContain(says);
}

async function expectJson(response: APIResponse, status: number, code: string) {
  expect(response.status()).toBe(status);
  expect(response.headers()["content-type"]).toBe("application/problem+json");
  expect(await response.json()).toMatchObject({
    status,
    code,
    detail: expect.stringMatching(/\w/),
    requestId: response.headers()["x-request-id"],
  });
}

const unreadable: [string, Sent][] = [
  ["garbage", { type: multipart, body: "garbage" }],
  ["a form without a boundary", { type: "multipart/form-data", body: "garbage" }],
  ["a form cut short", { type: multipart, body: field("email", "a").slice(0, -8) }],
  ["a form of nothing", { type: multipart, body: "" }],
];
for (const [what, sent] of unreadable) {
  for (const page of ["/states", "/sign-in", "/audit", "/sign-out"]) {
    test(`${what}, sent to ${page}, cannot be read`, async ({ request, baseURL }) => {
      await expectPage(await send(request, baseURL, page, sent), 400, "What was sent cannot be read");
    });
  }
}

const formless: [string, Sent, number][] = [
  ["no form", {}, 400],
  ["a search form", { type: "application/x-www-form-urlencoded", body: "q=RS" }, 400],
  ["JSON", { type: "application/json", body: "{" }, 400],
  ["a form of no action", { type: multipart, body: field("q", "RS") }, 400],
  ["an action that is none", { type: multipart, body: field("$ACTION_ID_x", "") }, 400],
  ["an action of another version", { type: multipart, body: field(`$ACTION_ID_${unknown}`, "") }, 409],
];
for (const [what, sent, status] of formless) {
  test(`${what}, sent to a page, is out of date`, async ({ request, baseURL }) => {
    for (const page of ["/", "/states", "/sign-in"])
      await expectPage(await send(request, baseURL, page, sent), status, "This form is out of date");
  });
}

const arguments_ = ["garbage", "", "[", '["$1:__proto__:then"]', '["$F1"]'];
for (const body of arguments_) {
  test(`an action called with ${JSON.stringify(body)} is a bad request`, async ({ request, baseURL }) => {
    const headers = { Accept: "text/x-component", "Next-Action": await actionOf(request) };
    for (const type of ["text/plain", multipart]) {
      const response = await send(request, baseURL, "/sign-in", { type, body, headers });
      expect(response.status(), type).toBe(400);
    }
  });
}

test("an action called with other things than a form has been sent nothing", async ({ request, baseURL }) => {
  const headers = { Accept: "text/x-component", "Next-Action": await actionOf(request) };
  for (const body of ["[]", "[1,2,3]", "[null,{}]"])
    expect((await send(request, baseURL, "/sign-in", { type: "text/plain", body, headers })).status()).toBe(422);
});

test("an unknown action is said to be unknown", async ({ request, baseURL }) => {
  for (const [id, status] of [
    [unknown, 409],
    ["x", 400],
    ["toString", 400],
  ] as const) {
    const headers = { Accept: "text/x-component", "Next-Action": id };
    const response = await send(request, baseURL, "/sign-in", { type: "text/plain", body: "[]", headers });
    await expectJson(response, status, "outOfDate");
    expect(response.headers()["x-nextjs-action-not-found"]).toBe("1");
  }
});

for (const tree of ["garbage", "%E0%A4", '{"a":1}', "[]", '[["x"],{}]']) {
  test(`the router state ${tree} is a bad request`, async ({ request }) => {
    await expectJson(
      await request.get("/states", { headers: { RSC: "1", "Next-Router-State-Tree": tree } }),
      400,
      "unreadable",
    );
  });
}

test("the language of the pages is in no address", async ({ request }) => {
  for (const [from, to] of [
    ["/en", "/"],
    ["/en/states", "/states"],
    ["/en?x=1", "/?x=1"],
  ] as const) {
    const response = await request.get(from, { maxRedirects: 0 });
    expect([response.status(), response.headers().location]).toEqual([308, to]);
  }
});

for (const address of [
  "/favicon.ico",
  "/icon",
  "/iconography",
  "/icon/states",
  "/icon.svg/states",
  "/xx",
  "/xx/states",
  "/_next/x",
  "/_next/static/x.js",
]) {
  test(`there is nothing at ${address}`, async ({ request }) => {
    await expectPage(await request.get(address, { headers: { Accept: "text/html" } }), 404, "Page not found");
  });
}

test("programs are told in JSON", async ({ request, baseURL }) => {
  const json = { headers: { Accept: "application/json" } };
  await expectJson(await request.get("/nothing-here", json), 404, "notFound");
  await expectJson(await request.post("/states", json), 403, "otherOrigin");
  await expectJson(await request.put("/states", json), 405, "badMethod");
  await expectJson(await request.get("/states/%FF", json), 400, "badRequest");
  await expectJson(await send(request, baseURL, "/states", json), 400, "outOfDate");
  await expectJson(
    await send(request, baseURL, "/sign-out", { type: multipart, body: "x", ...json }),
    400,
    "unreadable",
  );
});

test("the API answers in JSON whatever it is asked", async ({ request, baseURL }) => {
  for (const address of ["/api", "/api/auth/nothing", "/api/v1/states/%FF"])
    expect((await request.post(address, { headers: { Origin: baseURL ?? "" } })).headers()["content-type"]).toMatch(
      /^application\/(problem\+)?json/,
    );
  await expectJson(await request.get("/api/nothing"), 404, "unknownAddress");
  await expectJson(await request.get("/api/v1/nothing"), 404, "unknownAddress");
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS"]) {
    const response = await request.fetch("/api/v1/states", { method });
    await expectJson(response, 405, "badMethod");
    expect(response.headers().allow).toBe("GET, HEAD");
  }
  const posted = await request.post("/api/v1/states", { headers: { Origin: baseURL ?? "" } });
  await expectJson(posted, 405, "badMethod");
  expect(posted.headers().allow).toBe("GET, HEAD");
  const got = await request.get("/api/auth/session");
  await expectJson(got, 405, "badMethod");
  expect(got.headers().allow).toBe("POST");
});

test("HEAD has no body, whatever the answer", async ({ request }) => {
  for (const [address, status] of [
    ["/states", 200],
    ["/nothing-here", 404],
    ["/states/%FF", 400],
    ["/api/v1/nothing", 404],
  ] as const) {
    const response = await request.head(address);
    expect([response.status(), (await response.body()).length]).toEqual([status, 0]);
  }
});
