// What of the plans goes elsewhere: files, feeds, the description of the API, the weekly mail.
import { expectAccessible } from "../expectations";
import { signIn } from "../people";
import { expect, test } from "../test";

test("a visitor takes the status report along, and finds the API and the feed, which a parser of XML reads", async ({
  page,
}) => {
  await page.goto("/plans");
  await page.getByRole("link", { name: "Take along" }).click();
  await expect(page.getByRole("button", { name: "Status report for the printer (PDF)" })).toBeVisible();
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Status report for the printer (PDF)" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^1540-plans-\d{4}-\d\d-\d\d\.pdf$/);
  await page.getByRole("link", { name: "interface" }).click();
  await expect(page.getByRole("heading", { name: "GET /api/v1/plans" })).toBeVisible();
  for (const example of await page.locator("summary").all()) await example.click();
  await expectAccessible(page);
  const feeds = await page.evaluate(() =>
    Promise.all(
      ["/plans.atom", "/plans/RS.atom"].map(async (address) => {
        const feed = new DOMParser().parseFromString(await (await fetch(address)).text(), "application/xml");
        return [feed.documentElement.nodeName, feed.querySelectorAll("feed > entry > id").length > 0];
      }),
    ),
  );
  expect(feeds).toEqual([
    ["feed", true],
    ["feed", true],
  ]);
});

test("an expert marks the changes as seen, orders the weekly mail and stops it", async ({ page }) => {
  await signIn(page, "1540 expert");
  await page.goto("/plans/changes");
  await expect(page.getByRole("row").filter({ hasText: "Serbia" }).first()).toContainText("added");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send me a mail a week" }).click();
  await page.getByRole("button", { name: "Stop the weekly mail" }).click();
  await expect(page.getByRole("button", { name: "Send me a mail a week" })).toBeVisible();
  await page.getByRole("button", { name: "Mark all as seen" }).click();
  await expect(page.getByText("Nothing has changed since.")).toBeVisible();
  const wrong = await page.goto("/plans/changes/stop/nothing");
  expect(wrong?.status()).toBe(404);
  await expectAccessible(page);
});
