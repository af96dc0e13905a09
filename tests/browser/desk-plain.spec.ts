// The desk without JavaScript: a form a row.
import { listed, markButton, openDesk, search, statesPresent, undoButton } from "./desk";
import { expectAccessible } from "./expectations";
import { unique } from "./people";
import { expect, test } from "./test";

test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ page }) => {
  await openDesk(page);
});

test("each row has its own form: found, marked, counted, taken back", async ({ page }) => {
  await expectAccessible(page);
  const before = await statesPresent(page);
  await search(page).fill("alb");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(listed(page)).toHaveCount(1);
  await markButton(page, "Albania").click();
  await expect(undoButton(page, "Albania")).toBeVisible();
  expect(await statesPresent(page)).toBe(before + 1);
  await expectAccessible(page);
  await undoButton(page, "Albania").click();
  await expect(markButton(page, "Albania")).toBeVisible();
  expect(await statesPresent(page)).toBe(before);
});

test("a delegate is added under a delegation, and taken off again", async ({ page }) => {
  const name = unique("Nina");
  await page.getByRole("link", { name: "Add a delegate: Albania", exact: true }).click();
  await page.getByRole("button", { name: "Add the delegate" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText("Family name");
  await expectAccessible(page);
  await page.getByLabel("Family name").fill(name);
  await page.getByRole("button", { name: "Add the delegate" }).click();
  await expect(page.getByText("The delegate has been added.")).toBeVisible();
  await expect(undoButton(page, name)).toBeVisible();
  await page.getByRole("button", { name: `Take off the list: ${name}` }).click();
  await expect(page.getByText("The delegate has been taken off the list.")).toBeVisible();
});
