// A 1540 expert goes back over the years and puts States side by side, by keyboard and by touch, with a script and without.
import { expectAccessible } from "./expectations";
import { signIn } from "./people";
import { expect, test, withAndWithoutScript } from "./test";

test("the slider goes over the years by keyboard, says the year, and shows it", async ({ page }) => {
  await page.goto("/plans?on=2016-12-31&stage=reviewed");
  const slider = page.getByRole("slider", { name: "As of" });
  await expect(slider).toHaveAttribute("aria-valuetext", "2016");
  await slider.press("ArrowLeft");
  await expect(slider).toHaveAttribute("aria-valuetext", "2015");
  await expect(page.getByRole("navigation", { name: "As of" }).getByRole("status")).toHaveText("2015");
  await expect(page).toHaveURL(/on=2016/);
  await slider.press("Enter");
  await expect(page).toHaveURL(/\/plans\?on=2015-12-31&stage=reviewed$/);
  await expect(page.getByRole("caption")).toContainText("as of 31 December 2015");
});

withAndWithoutScript((scripted) => {
  test("years, bars over the years, and States side by side", async ({ page }) => {
    await signIn(page, "1540 expert");
    await page.goto("/plans");
    await expect(page.getByRole("slider", { name: "As of" })).toBeVisible({ visible: scripted });
    await page.getByRole("navigation", { name: "As of" }).getByRole("link", { name: "2022" }).click();
    const bar = page.getByRole("img", { name: /^Serbia: / });
    await expect(bar).toHaveAccessibleName(/: 2012-2016, succeeded by a later plan; .*; \d+ events$/);
    await expect(page.locator(".timelines li").filter({ hasText: "Austria" })).toContainText("Nothing known");
    for (const state of ["Serbia", "Croatia"]) await page.getByRole("checkbox", { name: `Compare ${state}` }).check();
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL("/plans/compare?state=HR&state=RS&on=2022-12-31");
    const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Period", exact: true }) });
    await expect(row).toContainText("2021-2025");
    await expect(row).toContainText("period not found");
    await expectAccessible(page);
    await page.goto("/plans/compare?state=RS&state=HR&state=AT&state=DE&state=FR");
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole("alert").filter({ hasText: "Choose four States at most" })).toBeVisible();
    await expect(page.getByRole("checkbox", { name: "France" })).toBeChecked();
    await page.goto("/plans/RS");
    await expect(page.getByRole("img", { name: /^National strategy, no. 2: / })).toBeVisible();
    await expectAccessible(page);
  });
});
