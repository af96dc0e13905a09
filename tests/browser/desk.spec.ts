// CPC staff register attendance without leaving the page.
import { listed, markButton, openDesk, search, statesPresent, undoButton } from "./desk";
import { expectAccessible, expectComplaints } from "./expectations";
import { send } from "./entry";
import { unique } from "./people";
import { expect, test } from "./test";

test.beforeEach(async ({ page }) => {
  await openDesk(page);
});

test("two letters narrow the list, Enter marks present, the counts change, undo takes it back", async ({ page }) => {
  await expectAccessible(page);
  const all = await listed(page).count();
  const before = await statesPresent(page);
  await search(page).pressSequentially("alb");
  await expect(listed(page)).toHaveCount(1);
  await expect(markButton(page, "Albania")).toBeVisible();
  await expectAccessible(page);
  await search(page).press("Enter");
  await expect(undoButton(page, "Albania")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Albania marked present." })).toBeAttached();
  await expect.poll(() => statesPresent(page)).toBe(before + 1);

  await page.reload();
  await expect(undoButton(page, "Albania")).toBeVisible();
  await undoButton(page, "Albania").click();
  await expect(markButton(page, "Albania")).toBeVisible();
  await expect.poll(() => statesPresent(page)).toBe(before);
  await expect(listed(page)).toHaveCount(all);
});

test("where several match, Enter marks the one highlighted, the first or the one that arrow keys chose, and undoes nothing", async ({
  page,
}) => {
  const all = await listed(page).count();
  const highlighted = page.locator(".row[data-chosen]");
  const said = page.locator(".desk-bar").getByRole("status");
  await search(page).pressSequentially("mo");
  await expect.poll(() => listed(page).count()).toBeLessThan(all);
  await expect(highlighted).toContainText("Moldova");
  await expect(highlighted).toBeInViewport();
  await expect(said).toHaveText(/^\d+ match\. Enter marks Moldova present\.$/);
  await search(page).press("ArrowDown");
  await expect(highlighted).toContainText("Mongolia");
  await expectAccessible(page);
  await search(page).press("Enter");
  await expect(said).toHaveText("Mongolia marked present.");
  await expect(said).toBeInViewport();
  await expect(undoButton(page, "Mongolia")).toBeVisible();
  await search(page).press("Enter");
  await expect(said).toHaveText("Mongolia is marked present already.");
  await expect(undoButton(page, "Mongolia")).toBeVisible();
  await undoButton(page, "Mongolia").click();
  await expect(markButton(page, "Mongolia")).toBeVisible();

  await search(page).fill("mold");
  await search(page).press("Enter");
  await undoButton(page, "Moldova").click();
  await expect(markButton(page, "Moldova")).toBeVisible();
  await search(page).press("Escape");
  await expect(listed(page)).toHaveCount(all);
  await search(page).fill("zzzz");
  await expect(page.getByRole("heading", { name: "Nothing matches “zzzz”" })).toBeVisible();
  await expectAccessible(page);
});

test("delegates added one after the other are all on the list", async ({ page }) => {
  const names = [unique("Ada"), unique("Bo"), unique("Cy")];
  for (const name of names) {
    await page.getByRole("link", { name: "Add a delegate: Albania", exact: true }).click();
    await page.getByLabel("Family name").fill(name);
    await page.getByRole("button", { name: "Add the delegate" }).click();
    await expect(undoButton(page, name)).toBeVisible();
    await expect(page.getByLabel("Family name")).toHaveCount(0);
  }
  for (const name of names) {
    const withdraw = page.getByRole("button", { name: `Take off the list: ${name}` });
    await Promise.all([page.waitForEvent("load"), withdraw.click()]);
    await expect(withdraw).toHaveCount(0);
  }
});

test("a delegate nobody announced is added under the delegation, present at once, and taken off again", async ({
  page,
}) => {
  const name = unique("Nina");
  await page.getByRole("link", { name: "Add a delegate: Albania", exact: true }).click();
  expect(await send(page, "Add the delegate")).toBe(422);
  await expectComplaints(page, true);
  await expectAccessible(page);
  await page.getByLabel("Family name").fill(name);
  await page.getByRole("button", { name: "Add the delegate" }).click();
  await expect(undoButton(page, name)).toBeVisible();
  await expect(page.locator("li").filter({ has: page.getByText("Albania", { exact: true }) })).toContainText(
    "present through its delegates",
  );

  await page.getByRole("button", { name: `Take off the list: ${name}` }).click();
  await expect(page.getByText("The delegate has been taken off the list.")).toBeVisible();
  await expect(markButton(page, "Albania")).toBeVisible();
});
