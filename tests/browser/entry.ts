// A State's entry, as its Point of Contact finds it in the portal.
import type { Locator, Page } from "@playwright/test";

/** The part of a State's page about its Point of Contact. */
export const entryOn = (page: Page) =>
  page.locator("section.entry").filter({ has: page.getByRole("heading", { name: /^Point of Contact/ }) });

/** Opens the form from the State's own page, as people do. */
export async function openForm(page: Page) {
  await page.goto("/states/RS");
  await entryOn(page)
    .getByRole("link", { name: /^Edit the entry of/ })
    .click();
  await page.waitForURL(/\/edit/);
}

export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** Presses a button that sends a form. @returns the status of the answer. */
export async function send(page: Page, button: string | RegExp | Locator) {
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await (typeof button === "object" && "click" in button ? button : page.getByRole("button", { name: button })).click();
  return (await answer).status();
}
