// Whoever comes without being expected is added at the desk.
import { openDesk, statesPresent, undoButton } from "./desk";
import { expectAccessible } from "./expectations";
import { unique } from "./people";
import { expect, test, withAndWithoutScript } from "./test";

withAndWithoutScript(() => {
  test.beforeEach(async ({ page }) => {
    await openDesk(page);
  });

  test("a State that walks in is added, counted, and taken off again", async ({ page }) => {
    const before = await statesPresent(page);
    const states = page.getByLabel("State", { exact: true });
    const name = (await states.getByRole("option").nth(1).textContent()) ?? "";
    await states.selectOption(name);
    await page.getByRole("button", { name: "Add the State" }).click();
    await expect(page.getByText("The delegation has been added.")).toBeVisible();
    await expect(undoButton(page, name)).toBeVisible();
    expect(await statesPresent(page)).toBe(before + 1);
    await page.getByRole("button", { name: `Take off the list: ${name}` }).click();
    await expect(page.getByText("The delegation has been taken off the list.")).toBeVisible();
    await expect(undoButton(page, name)).toHaveCount(0);
    expect(await statesPresent(page)).toBe(before);
  });

  test("an organisation that walks in is added and taken off again; neither name nor choice is a complaint", async ({
    page,
  }) => {
    await page.getByRole("button", { name: "Add the organisation" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Choose an organisation on record" })).toBeVisible();
    await expect(page).toHaveTitle(/^Error: /);
    await expectAccessible(page);
    const name = unique("Institute for Examples");
    await page.getByLabel("New organisation").fill(name);
    await page.getByRole("button", { name: "Add the organisation" }).click();
    await expect(page.getByText("The delegation has been added.")).toBeVisible();
    await expect(undoButton(page, name)).toBeVisible();
    await page.getByRole("button", { name: `Take off the list: ${name}` }).click();
    await expect(page.getByText("The delegation has been taken off the list.")).toBeVisible();
  });
});
