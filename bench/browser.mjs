// What only a browser can say: who is signed in, what a form sends, what a page weighs and whether it moves.
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
 * The requests that the forms with this button send without JavaScript.
 * @param {import("@playwright/test").Page} page
 * @param {RegExp} button
 */
export async function submissions(page, button) {
  const forms = await page
    .locator("form")
    .filter({ has: page.getByRole("button", { name: button }) })
    .evaluateAll((elements) =>
      elements
        .filter((element) => element instanceof HTMLFormElement)
        .map((form) => ({
          action: form.getAttribute("action") ?? "",
          fields: [...new FormData(form, form.querySelector("button"))].map(([name, value]) => [name, String(value)]),
        })),
    );
  return Promise.all(
    forms.map(async ({ action, fields }) => {
      const data = new FormData();
      for (const [name = "", value = ""] of fields) data.append(name, value);
      const encoded = new Response(data);
      const { pathname, search } = new URL(action, page.url());
      return {
        method: /** @type {const} */ ("POST"),
        path: pathname + search,
        headers: { "Content-Type": encoded.headers.get("Content-Type") ?? "", Origin: new URL(page.url()).origin },
        body: await encoded.text(),
      };
    }),
  );
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
