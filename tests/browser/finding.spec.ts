// Finding a State or somebody of it: as one types, by keyboard alone, and without a script; and finding out what was before.
import { expectAccessible } from "./expectations";
import { signIn } from "./people";
import { expect, test, withAndWithoutScript } from "./test";
import type { Page } from "@playwright/test";

const field = (page: Page) => page.getByRole("combobox", { name: /^Find a State/ });
const list = (page: Page) => page.getByRole("listbox", { name: "Suggestions" });
const options = (page: Page) => list(page).getByRole("option");
const rows = (page: Page) => page.locator("#directory > tr:visible");

/** The option that the arrow keys have come to, as a screen reader is told. */
async function expectActive(page: Page, text: string) {
  const id = await field(page).getAttribute("aria-activedescendant");
  const option = page.locator(`[id="${id ?? ""}"]`);
  await expect(option).toHaveText(text);
  await expect(option).toHaveAttribute("aria-selected", "true");
}

test("somebody is found by keyboard alone: typed, chosen with the arrows, gone to with Enter", async ({ page }) => {
  await signIn(page, "1540 expert");
  await page.goto("/states");
  await field(page).focus();
  await page.keyboard.type("prim");
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await expect(list(page).getByRole("group", { name: "People" })).toBeVisible();
  await expect(page.getByRole("status")).toHaveText(/^\d suggestions, \d+ of 57 States shown$/);
  await expect(field(page)).not.toHaveAttribute("aria-activedescendant");
  const all = await options(page).allTextContents();
  await page.keyboard.press("ArrowDown");
  await expectActive(page, all[0] ?? "");
  await page.keyboard.press("End");
  await expectActive(page, all.at(-1) ?? "");
  await page.keyboard.press("ArrowDown");
  await expectActive(page, all[0] ?? "");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await expectActive(page, all[0] ?? "");
  await expect(field(page)).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/states\/[A-Z]{2}$/);
});

test("Escape closes the list and then empties the field; the rows come back", async ({ page }) => {
  await page.goto("/states");
  await field(page).fill("kirgizstan");
  await expect(options(page)).toHaveText(["Kyrgyzstan"]);
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue("kirgizstan");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(list(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await expect(rows(page)).toHaveCount(57);
});

test("a suggestion is a link; Enter without one chosen shows the rows that are meant", async ({ page }) => {
  await page.goto("/states");
  await field(page).fill("makedonija");
  await options(page).first().click();
  await page.waitForURL("/states/MK");
  await page.goBack();
  await field(page).fill("united");
  await expect(options(page)).toHaveCount(2);
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=united/);
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).locator("mark")).toHaveText(["United", "United"]);
});

test.describe("when the portal does not answer", () => {
  test.use({ expectedTrouble: /net::ERR_FAILED/ });

  test("the rows are narrowed all the same", async ({ page }) => {
    await page.route("**/suggestions?*", (route) => route.abort());
    await page.goto("/states");
    await field(page).fill("Österr");
    await expect(rows(page)).toHaveText([/Austria/]);
    await expect(page.getByRole("status")).toHaveText("1 of 57 States shown");
  });
});

test("a visitor is offered States alone", async ({ page, request }) => {
  await page.goto("/states");
  for (const typed of ["primer", "prmer", "ministry"]) {
    const answer = page.waitForResponse((response) => response.url().includes("/suggestions"));
    await field(page).fill(typed);
    const { status, headers, text } = await answer.then(async (response) => ({
      status: response.status(),
      headers: response.headers(),
      text: await response.text(),
    }));
    expect(status).toBe(200);
    expect(headers["cache-control"]).toContain("no-store");
    expect(text).not.toMatch(/Primer|Ministry|example\.org/);
  }
  expect((await request.get(`/suggestions?q=${"x".repeat(101)}`)).status()).toBe(400);
});

withAndWithoutScript(() => {
  test("what is spelt by nobody so is guessed, on a page of its own", async ({ page }) => {
    await page.goto("/states?q=kyrgystan");
    await expect(page.getByText("Nothing is spelt “kyrgystan”")).toBeVisible();
    await expect(rows(page)).toHaveCount(1);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Kyrgyzstan" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kyrgyzstan");
  });

  test("the directory on the day of the Belgrade meeting, and back", async ({ page }) => {
    await signIn(page, "1540 expert");
    await page.goto("/states");
    await page.getByLabel("As of").fill("2015-05-26");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.getByText("As of 26 May 2015")).toBeVisible();
    await expect(page.getByText("51 States had a Point of Contact, as reported")).toBeVisible();
    await expect(page.getByRole("row", { name: /^Serbia/ })).toContainText("Petar Uzorak");
    await expect(page.locator("main")).not.toContainText("@example.org");
    await expectAccessible(page);
    await page.getByRole("link", { name: "Turkey" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Turkey");
    await expect(page.getByText("Nothing is on record of that day").first()).toBeVisible();
    await page.getByRole("link", { name: "Back to today" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Türkiye");
  });

  test("a day to come is no day of the record", async ({ page }) => {
    for (const address of ["/states?on=2099-01-01", "/states/RS?on=2015-02-30"]) {
      expect((await page.goto(address))?.status()).toBe(400);
      await expect(page.getByRole("textbox", { name: /^(As of|See it on another day)/ })).toHaveAttribute(
        "aria-invalid",
        "true",
      );
    }
  });

  test("a State's own people read its history, and nobody else's", async ({ page }) => {
    await signIn(page, "Point of Contact for Serbia");
    await page.goto("/states/RS");
    await page.getByRole("navigation", { name: "Pages of this State" }).getByRole("link", { name: "History" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Serbia: history");
    await expect(page.getByRole("row", { name: /Petar Uzorak/ })).toContainText("15 March 2021");
    await page.getByLabel("What changed").selectOption({ label: "Ways to reach" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/kind=channels/);
    await expectAccessible(page);
    expect((await page.goto("/states/AT/history"))?.status()).toBe(403);
  });
});
