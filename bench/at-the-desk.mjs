// How long somebody at the desk waits, by the browser's own clock: from a key to what it changes, drawn.
import { browser } from "./browser.mjs";

export const median = (/** @type {number[]} */ times) =>
  times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;

/** Notes when a key goes down, and when the frame that shows the first change after it is drawn. */
const watch = () => {
  const watched = { start: 0, took: /** @type {number[]} */ ([]), waits: false };
  Object.assign(window, { watched });
  addEventListener(
    "keydown",
    () => {
      watched.start = performance.now();
      watched.waits = true;
    },
    true,
  );
  new MutationObserver(() => {
    if (!watched.waits) return;
    watched.waits = false;
    requestAnimationFrame(() => setTimeout(() => watched.took.push(performance.now() - watched.start)));
  }).observe(document.querySelector(".desk") ?? document, { subtree: true, childList: true, attributes: true });
};

/**
 * @param {string} url the desk's
 * @param {string} cookie
 * @returns {Promise<{ narrowed: number, marked: number, first: number }>} medians of 30, in milliseconds: the list narrowed after a letter, the mark drawn after Enter; and the median after the first letter, which hides most
 */
export async function atTheDesk(url, cookie) {
  const context = await browser.newContext({ extraHTTPHeaders: { cookie }, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  await page.evaluate(watch);
  const search = page.locator("#q");
  /** @param {string} key */
  const press = async (key) => {
    const before = await page.evaluate(() => Reflect.get(window, "watched").took.length);
    await search.press(key);
    await page.waitForFunction((count) => Reflect.get(window, "watched").took.length > count, before);
    return page.evaluate(() => Reflect.get(window, "watched").took.at(-1));
  };
  const times = {
    first: /** @type {number[]} */ ([]),
    second: /** @type {number[]} */ ([]),
    enter: /** @type {number[]} */ ([]),
  };
  for (let turn = 0; turn < 30; turn += 1) {
    const letters = [...String(100 + turn * 5)].map((digit) => "abcdefghij"[Number(digit)]);
    await search.fill("Delegate ");
    times.first.push(await press(letters[0] ?? "a"));
    times.second.push(await press(letters[1] ?? "a"));
    await press(letters[2] ?? "a");
    times.enter.push(await press("Enter"));
    await press("Escape");
  }
  await context.close();
  return { first: median(times.first), narrowed: median(times.second), marked: median(times.enter) };
}
