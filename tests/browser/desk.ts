// The attendance desk, as staff see it.
import { expect, type Page } from "@playwright/test";
import { signIn } from "./people";

const address = "/meetings/demo-meeting/attendance";

/** @returns the desk's address. */
export async function signInStaff(page: Page) {
  await signIn(page, "CPC staff");
  return address;
}

export async function openDesk(page: Page) {
  await page.goto(await signInStaff(page));
}

export const search = (page: Page) => page.getByLabel("Find a delegation or a person");

export const markButton = (page: Page, name: string) =>
  page.getByRole("button", { name: `Mark present: ${name}`, exact: true });

/** The undo button that stands in the row, not the one beside the search. */
export const undoButton = (page: Page, name: string) =>
  page
    .getByRole("list", { name: /on the list|match/ })
    .getByRole("button", { name: `Undo: ${name} marked present`, exact: true });

export const listed = (page: Page) => page.locator(".desk-list > li:visible");

/** What the counts say now: "12 States present …". */
export async function statesPresent(page: Page) {
  const text = await page.getByLabel("Present now").getByRole("listitem").first().innerText();
  return Number(/\d+/.exec(text)?.[0]);
}

/** Names of delegations that nobody has marked yet. */
export async function unmarked(page: Page): Promise<string[]> {
  const labels = await page
    .locator(".desk-list > li > .row")
    .getByRole("button", { name: /^Mark present: / })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
  return labels.map((label) => label.replace("Mark present: ", ""));
}

/** Two unmarked delegations, of those that nobody needs to tell apart from others. */
export async function twoUnmarked(page: Page): Promise<[string, string]> {
  const [one, other] = await unmarked(page);
  expect(other, "the demonstration's meeting has delegations that nobody has marked").toBeDefined();
  return [one ?? "", other ?? ""];
}
