// What only a browser can say: who is signed in, what a desk sends, what a page weighs and whether it moves.
import { randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { requireBrowser } from "../scripts/browser.mjs";

const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
export const browser = await chromium.launch({ executablePath: requireBrowser(), args });

/**
 * Signs in as a persona of the demonstration, as a browser without JavaScript.
 * @param {string} address
 * @param {string} persona
 */
export async function signIn(address, persona) {
  const context = await browser.newContext({ baseURL: address, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: persona, exact: true }).click();
  const cookies = await context.cookies();
  return { page, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") };
}

/**
 * How many rows, cells and letters the main part of a page has, for a bare page to have as many.
 * @param {import("@playwright/test").Page} page
 * @param {string} address
 */
export async function measure(page, address) {
  const response = await page.goto(address);
  if (!response?.ok()) throw new Error(`${address} answered ${response?.status()}`);
  return page.locator("main").evaluate((main) => {
    const count = (/** @type {string} */ selector) => main.querySelectorAll(selector).length;
    const rows = Math.max(1, count("tr, li, dt"));
    const columns = Math.max(1, Math.round(count("td, th, li, dt, dd") / rows));
    const letters = (main.textContent ?? "").length;
    return { rows, columns, characters: Math.round(letters / (rows * columns)) };
  });
}

/**
 * Marks each delegation and delegate of a desk present and takes the mark back, one after the other.
 * @param {import("@playwright/test").Page} page
 * @param {string} address the desk's
 * @returns {Promise<import("autocannon").Request[]>}
 */
export async function marksAndUndos(page, address) {
  await page.goto(address);
  const listed = await page.locator("form[data-does=mark]").evaluateAll((forms) =>
    forms.map((form) => {
      const button = form.querySelector("button");
      return [button?.getAttribute("name") ?? "", button?.getAttribute("value") ?? ""];
    }),
  );
  if (listed.length === 0) throw new Error(`${address} offers no form that marks a delegate present`);
  const meeting = address.split("/")[2] ?? "";
  let turn = 0;
  /** @param {string} path @param {(context: object) => Record<string, string>} fields */
  const post = (path, fields) => ({
    method: /** @type {const} */ ("POST"),
    path: `${address}/marks${path}`,
    headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: new URL(page.url()).origin },
    setupRequest: (/** @type {import("autocannon").Request} */ request, /** @type {object} */ context) => ({
      ...request,
      body: new URLSearchParams({ meeting, ...fields(context) }).toString(),
    }),
  });
  return [
    post("", (context) => {
      const [kind = "", id = ""] = listed[turn++ % listed.length] ?? [];
      Object.assign(context, { mark: randomUUID() });
      return { [kind]: id, mark: Reflect.get(context, "mark") };
    }),
    post("/undo", (context) => ({ mark: Reflect.get(context, "mark") })),
  ];
}

/**
 * The gzipped weight of what a page loads, in kB, and how far its parts moved while it did.
 * @param {string} url
 * @param {string} cookie
 * @param {number} width
 */
export async function weigh(url, cookie, width) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    extraHTTPHeaders: cookie ? { cookie } : {},
  });
  await context.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shift: Reflect.get(window, "shift") + Reflect.get(entry, "value") });
    }).observe({ type: "layout-shift", buffered: true });
  });
  const page = await context.newPage();
  /** @type {Map<string, import("@playwright/test").Response>} */
  const responses = new Map();
  page.on("response", (response) => responses.set(response.url(), response));
  await page.goto(url, { waitUntil: "networkidle" });
  const weight = { document: 0, stylesheet: 0, script: 0 };
  for (const response of responses.values()) {
    const type = response.request().resourceType();
    if (type === "document" || type === "stylesheet" || type === "script")
      weight[type] += gzipSync(await response.body()).length / 1000;
  }
  const shift = Number(await page.evaluate(() => Reflect.get(window, "shift")));
  await context.close();
  return { ...weight, shift };
}
