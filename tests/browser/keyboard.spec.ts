// The whole of a Point of Contact's errand by keyboard alone.
import { expect, type Locator, type Page } from "@playwright/test";
import { entryOn, field } from "./entry";
import { unique } from "./people";
import { test } from "./test";

/** Goes on from field to field as far as this one; every stop on the way can be seen. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline, "what has the focus is outlined").not.toBe("none");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("80 presses of Tab do not lead there");
}

async function pressOn(page: Page, target: Locator) {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

test("signs in, skips to the content, changes the position and saves", async ({ page }) => {
  await page.goto("/sign-in");
  await pressOn(page, page.getByRole("button", { name: "Point of Contact for Serbia" }));
  await expect(page).toHaveURL("/states/RS");

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await pressOn(page, entryOn(page).getByRole("link", { name: /^Edit the entry of/ }));
  await expect(page).toHaveURL(/\/edit/);

  const position = unique("By keyboard");
  await tabTo(page, field(page, "Position"));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(position);
  await pressOn(page, page.getByRole("button", { name: "Save and confirm" }));
  await expect(page.getByText("Saved and confirmed.")).toBeVisible();
  await expect(entryOn(page)).toContainText(position);
});
