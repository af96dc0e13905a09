// A 1540 expert reads where each State stands with its plan.
import type { Page } from "@playwright/test";
import { entryOn } from "./entry";
import { expectAccessible } from "./expectations";
import { fieldsOf, post } from "./forging";
import { portal, signIn } from "./people";
import { expect, test, withAndWithoutScript } from "./test";

const rows = (page: Page) => page.getByRole("table").locator("tbody tr");

async function ask(page: Page, choices: Record<string, string>) {
  const form = page.getByRole("form", { name: "Filter and sort" });
  for (const [label, choice] of Object.entries(choices))
    await form.getByLabel(label, { exact: true }).selectOption(choice);
  await form.getByRole("button", { name: "Show" }).click();
}

withAndWithoutScript(() => {
  test.beforeEach(async ({ page }) => {
    await signIn(page, "1540 expert");
    await page.goto("/plans");
  });

  test("every participating State stands on the map and in the table, what is not known said as such", async ({
    page,
  }) => {
    await expect(page.locator("svg a")).toHaveCount(57);
    await expect(page.getByRole("caption")).toContainText("All 57 participating States in view");
    await expect(rows(page).filter({ hasText: "Austria" })).toContainText("Nothing known");
    await expectAccessible(page);
  });

  test("filters leave the States that match", async ({ page }) => {
    await ask(page, { Stage: "expired", "Sub-region": "Southern Europe" });
    await expect(page).toHaveURL(/stage=expired/);
    await expect(page.getByLabel("Stage", { exact: true })).toHaveValue("expired");
    const serbia = rows(page).filter({ hasText: "Serbia" });
    await expect(serbia).toHaveCount(1);
    await expect(serbia).toContainText("National strategy, no. 2");
    await expect(rows(page).filter({ hasText: "Turkmenistan" })).toHaveCount(0);
    await expect(rows(page).filter({ hasText: "Nothing known" })).toHaveCount(0);
    await expectAccessible(page);
    await serbia.getByRole("link", { name: "and one other plan" }).click();
    await expect(page.locator("#plan-1")).toContainText("2012-2016");
    await expect(page.locator("#plan-2")).toContainText("expired");
    await page.goBack();
    await page.getByRole("link", { name: "Clear all filters" }).click();
    await expect(page.getByRole("caption")).toContainText("All 57 participating States in view");
  });

  test("filters that leave no State say so", async ({ page }) => {
    await ask(page, { Stage: "drafting", "Sub-region": "Northern America" });
    await expect(page.getByText("No participating State matches all of these filters on this day.")).toBeVisible();
    await expectAccessible(page);
  });

  test("sorted by the end of the period, the latest come first", async ({ page }) => {
    await ask(page, { "Sort by": "Period end, latest first" });
    await expect(rows(page).first()).toContainText("Kyrgyzstan");
    await expect(rows(page).last()).toContainText("Nothing known");
  });

  test("as of 26 May 2015 Serbia's plan stands at what was known then", async ({ page }) => {
    await page.goto("/plans?on=2015-05-26");
    await expect(page.getByRole("caption")).toContainText("as of 26 May 2015");
    await expect(rows(page).filter({ hasText: "Serbia" })).toContainText("reviewed");
    await expect(rows(page).filter({ hasText: "Turkey" })).toHaveCount(1);
    await expect(rows(page).filter({ hasText: "Türkiye" })).toHaveCount(0);
  });

  test("a day that does not exist is said by its field, and stays there", async ({ page }) => {
    const response = await page.goto("/plans?on=2015-02-30&stage=adopted");
    expect(response?.status()).toBe(400);
    await expect(page).toHaveTitle(/^Error: /);
    await page
      .getByRole("alert")
      .getByRole("link", { name: /Enter a day that exists/ })
      .click();
    const day = page.getByRole("textbox", { name: "As of", exact: true });
    await expect(day).toBeInViewport();
    await expect(day).toHaveValue("2015-02-30");
    await expect(page.getByLabel("Stage", { exact: true })).toHaveValue("adopted");
    await expectAccessible(page);
  });

  test("Serbia's plans are told by dated events, each with its source", async ({ page }) => {
    await rows(page).getByRole("link", { name: "Serbia", exact: true }).click();
    await expect(page).toHaveURL("/plans/RS");
    await expect(page.locator("section.plan")).toHaveCount(2);
    const events = page.locator("section.plan").first().getByRole("listitem");
    await expect(events).toHaveCount(2);
    await expect(events.first()).toContainText("April 2012");
    await expect(events.last()).toContainText("26 May 2015");
    for (const event of await page.locator("section.plan").getByRole("listitem").all())
      await expect(event).toContainText("Source:");
    await expectAccessible(page);
  });

  test("no page of plans offers a form that changes anything", async ({ page }) => {
    for (const address of ["/plans", "/plans/RS", "/states/RS"]) {
      await page.goto(address);
      const writing = page.locator("form:not([method=get], [role=search], [action='/states/export/file'])");
      await expect(writing).toHaveCount(1);
      await expect(writing).toHaveAttribute("action", "/sign-out");
    }
  });
});

test("what an expert sends by hand is refused", async ({ page, another }) => {
  const serbia = await another();
  await signIn(serbia, "Point of Contact for Serbia");
  await serbia.goto("/states/RS");
  const confirming = await fieldsOf(serbia, "/states/RS", "appointmentId");
  const before = await entryOn(serbia).innerText();
  await signIn(page, "1540 expert");
  expect((await post(page, "/states/RS", confirming)).status()).toBe(403);
  const desk = "/meetings/demo-meeting/attendance";
  const mark = { meeting: "demo-meeting", delegation: confirming.appointmentId ?? "" };
  const refused = await page.request.post(`${desk}/marks`, {
    form: mark,
    headers: { Origin: portal() },
  });
  expect(refused.status()).toBe(403);
  expect((await post(page, "/api/v1/plans", { stage: "adopted" })).status()).toBe(405);
  await serbia.reload();
  expect(await entryOn(serbia).innerText()).toBe(before);
});
