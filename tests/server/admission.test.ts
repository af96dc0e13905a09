import type { IncomingMessage } from "node:http";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { turnAway } from "@/server/admission.mjs";
import { plainAnswer } from "@/server/plain-answer.mjs";
import { keepsItself, readerOf } from "@/server/routing.mjs";

const request = (given: { method?: string; url?: string; headers?: Record<string, string> }) =>
  ({
    method: "POST",
    url: "/",
    ...given,
    headers: { host: "portal.example", ...given.headers },
  }) as unknown as IncomingMessage;
const statusOf = (given: Parameters<typeof request>[0], origin: string | null = "https://portal.example") =>
  turnAway(request(given), origin)?.status ?? null;

describe("a write", () => {
  test("from the portal's own pages is let in", () => {
    expect(statusOf({ headers: { origin: "https://portal.example", "content-length": "12" } })).toBeNull();
  });

  test.each([
    undefined,
    "null",
    "https://evil.example",
    "http://portal.example",
    "https://portal.example.evil",
    "https://portal.example:444",
    "http://[",
    "",
    "portal.example",
  ])("with the origin %j is turned away", (origin) => {
    expect(statusOf({ headers: origin === undefined ? {} : { origin } })).toBe(403);
  });

  test("with any origin but the own is turned away and never throws", () => {
    fc.assert(
      fc.property(fc.string(), (origin) => {
        fc.pre(origin !== "https://portal.example");
        expect(statusOf({ headers: { origin } })).toBe(403);
      }),
    );
  });

  test("from a mail program stops a mail from wherever it comes, and does nothing else", () => {
    expect(statusOf({ url: "/plans/changes/stop/one-click?token=x" })).toBeNull();
    for (const url of ["/plans/changes/stop/one-click", "/plans/changes/stop/x", "/?/plans/changes/stop/one-click?"])
      expect(statusOf({ url })).toBe(403);
  });

  test("in the demonstration counts as own on whatever name it is called by", () => {
    expect(statusOf({ headers: { origin: "http://portal.example" } }, null)).toBeNull();
    expect(statusOf({ headers: { origin: "http://other.example" } }, null)).toBe(403);
  });

  test("that is too large, or of untold length, is turned away", () => {
    const origin = "https://portal.example";
    expect(statusOf({ headers: { origin, "content-length": "300000" } })).toBe(413);
    expect(statusOf({ headers: { origin, "transfer-encoding": "chunked" } })).toBe(411);
  });

  test("may bring a file of 10 MB to an address that takes files, and to no other", () => {
    const sent = (url: string, length: number) =>
      statusOf({ url, headers: { origin: "https://portal.example", "content-length": String(length) } });
    const tenMegabytes = 10 * 1024 * 1024;
    for (const url of ["/states/RS/nominate/upload", "/import/upload?x=1"]) expect(sent(url, tenMegabytes)).toBeNull();
    expect(sent("/states/RS/nominate/upload", tenMegabytes + 65 * 1024)).toBe(413);
    for (const url of ["/", "/upload/x", "/states/RS?to=/upload", "/states/RS#/upload", "/reupload"])
      expect(sent(url, tenMegabytes)).toBe(413);
  });
});

test.each(["PUT", "DELETE", "TRACE", "PATCH"])("%s is not a method of the portal", (method) => {
  expect(statusOf({ method })).toBe(405);
});

test.each([
  "/states/%E0%A4%A",
  "/states?q=%ff",
  "/%00",
  `/${"a".repeat(5000)}`,
  "*",
  "states",
  "http://[",
  "http://other.example/states",
  "/\\[",
  "/\\other.example",
])("the address %s is answered 400", (url) => {
  expect(statusOf({ method: "GET", url })).toBe(400);
});

test("every address that is let in can be read, and is one of the portal's own", () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string(), (path, query) => {
      const url = `${path}?${query}`;
      if (statusOf({ method: "GET", url }) !== null) return;
      expect(new URL(url.replace(/^\/+/, "/"), "http://portal").host).toBe("portal");
    }),
  );
});

describe("a refusal", () => {
  const told = (given: Parameters<typeof request>[0], status = 405) =>
    plainAnswer(request(given), { status, key: "badMethod", id: "the-request", nonce: "nonce", path: "/" });

  test("is a page for whoever reads pages", () => {
    const { headers, body } = told({ headers: { accept: "text/html,application/json" } });
    expect(headers).toMatchObject({ "Content-Type": "text/html; charset=utf-8", Allow: "GET, HEAD" });
    expect(body).toContain("the-request");
  });

  test.each<Parameters<typeof request>[0]>([
    { headers: { accept: "application/json" } },
    { headers: { rsc: "1" } },
    { headers: { "next-action": "6066" } },
    { url: "/api/v1/states" },
    { url: "//api" },
  ])("is JSON for the others: %j", (given) => {
    const { headers, body } = told(given);
    expect(headers["Content-Type"]).toBe("application/problem+json");
    expect(JSON.parse(body)).toMatchObject({ status: 405, code: "badMethod", requestId: "the-request" });
  });

  test("of a method says which there are", () => {
    expect(told({ method: "PUT" }).headers.Allow).toBe("GET, HEAD, POST");
    expect(told({ method: "PUT", url: "/api/v1/states" }).headers.Allow).toBe("GET, HEAD");
    expect(told({ method: "POST" }, 403).headers).not.toHaveProperty("Allow");
  });
});

describe("a page that may be at hand", () => {
  const asks = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    readerOf(request({ method, headers }), new URL(path, "http://portal"), "portal-session");
  const signedIn = { cookie: "a=b; portal-session=x" };

  test("is every visitor's at a public page's bare address", () => {
    for (const path of ["/", "/states", "/states/RS", "/meetings/2015-belgrade", "/plans", "/plans/RS"])
      expect(asks(path)).toBe("visitor");
    expect(asks("/states", {}, "HEAD")).toBe("visitor");
    expect(asks("/plans?stage=adopted")).toBeNull();
  });

  test("is one reader's who is signed in, filtered or not", () => {
    expect(asks("/states", signedIn)).toEqual({ token: "x" });
    expect(asks("/plans?stage=adopted", signedIn)).toEqual({ token: "x" });
  });

  test("is nobody's where it is not clear who asks, or for what", () => {
    expect(asks("/states", { cookie: "portal-session=x; portal-session=y" })).toBeNull();
    expect(asks("/states", { cookie: "portal-session=" })).toBeNull();
    expect(asks("/states", { ...signedIn, rsc: "1" })).toBeNull();
    expect(asks("/states", signedIn, "POST")).toBeNull();
    for (const path of [
      "/meetings/2015-belgrade/attendance",
      "/meetings/2015-belgrade.ics",
      "/meetings.ics",
      "/sign-in",
      "/audit",
      "/plans/coverage",
      "/plans/lessons",
      "/plans/RS/measures",
    ]) {
      expect(asks(path)).toBeNull();
      expect(asks(path, signedIn)).toBeNull();
    }
  });
});

test("calendars are the same for everybody, as the API is; pages are not", () => {
  for (const path of ["/meetings.ics", "/meetings/2015-belgrade.ics", "/api/v1/meetings", "/_next/static/a.js"])
    expect(keepsItself(path), path).toBe(true);
  for (const path of ["/meetings", "/meetings/2015-belgrade", "/meetings/a/b.ics", "/states.ics"])
    expect(keepsItself(path), path).toBe(false);
});
