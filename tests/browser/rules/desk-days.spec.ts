// A meeting of several days: two desks mark its second day, and what was marked without a connection outlives the page.
import { expect, type Page } from "@playwright/test";
import { dayFromToday } from "@/tests/meetings/day";
import { markButton, signInStaff, statesPresent, undoButton } from "../desk";
import { expectAccessible } from "../expectations";
import { unique } from "../people";
import { test } from "../test";

test.use({ expectedTrouble: /net::ERR_INTERNET_DISCONNECTED/ });

const [yesterday, now, tomorrow] = [dayFromToday(-1), dayFromToday(0), dayFromToday(1)];
const states = ["Albania", "Andorra", "Armenia", "Austria"];

/** Plans a meeting that began yesterday, with four States that were there. @returns the desk's address. */
async function planned(page: Page): Promise<string> {
  await signInStaff(page);
  await page.goto("/meetings/new");
  await page.getByLabel("Title").fill(unique("Meeting of three days"));
  await page.getByLabel("City", { exact: true }).fill(unique("Examples"));
  await page.getByLabel("First day").fill(yesterday);
  await page.getByLabel("Last day").fill(tomorrow);
  await page.getByRole("button", { name: "Put on record" }).click();
  await expect(page.getByText("The meeting is on record at")).toBeVisible();
  const desk = `${new URL(page.url()).pathname.replace(/\/agenda$/, "")}/attendance`;
  await page.goto(`${desk}?day=${yesterday}`);
  await expect(page.getByText("This day has passed: what is marked or undone now is a correction.")).toBeVisible();
  for (const name of states) {
    await page.getByLabel("State", { exact: true }).selectOption(name);
    await page.getByRole("button", { name: "Add the State" }).click();
    await expect(undoButton(page, name)).toBeVisible();
  }
  return desk;
}

test("two desks on the second day: those of the first one by one, and three marks made offline are handed in by the next page", async ({
  page,
  context,
  another,
}) => {
  const desk = await planned(page);
  await page.goto(`${desk}?day=${yesterday}`);
  await expect(page.locator(".row").first()).toContainText("present, recorded");
  await expectAccessible(page);

  const other = await another();
  await signInStaff(other);
  await other.goto(desk);
  await expect(other.getByRole("link", { name: /, today$/ })).toHaveAttribute("aria-current", "true");
  expect(await statesPresent(other)).toBe(0);
  await other.getByRole("link", { name: /^Present on .* \(4\)$/ }).click();
  await expect(other.getByRole("heading", { name: /^4 present on/ })).toBeVisible();
  await expectAccessible(other);
  await other.getByLabel("Find a delegation or a person").press("ArrowDown");
  await other.keyboard.press("Enter");
  await expect(
    other.getByRole("status").filter({ hasText: "Albania marked present. Enter marks Andorra" }),
  ).toBeVisible();
  await expect(other.getByRole("heading", { name: /^3 present on/ })).toBeVisible();

  await page.goto(desk);
  await expect(undoButton(page, "Albania")).toBeVisible();
  await context.setOffline(true);
  for (const name of states.slice(1)) await markButton(page, name).click();
  await expect(page.locator(".row").getByText("not saved yet")).toHaveCount(3);
  const times = await page.locator(".row .unsaved").allInnerTexts();
  await page.close();
  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto(desk);
  await expect(next.getByText("3 changes made at this desk earlier are handed in now")).toBeVisible();
  for (const name of states) await expect(undoButton(next, name)).toBeVisible();
  for (const [place, name] of states.slice(1).entries()) {
    const time = /\d\d:\d\d/.exec(times[place] ?? "")?.[0] ?? "no time";
    await expect(next.locator(".row").filter({ hasText: name }).locator(".present")).toContainText(time);
  }
  await expect(other.getByRole("heading", { name: /^Everybody present on/ })).toBeVisible({ timeout: 3_000 });
  await next.goto(`${desk}?day=${tomorrow}`);
  await expect(next.getByText("This day is still to come")).toBeVisible();
  await expect(next.getByRole("button", { name: /^Mark present: / })).toHaveCount(0);
  expect((await next.goto(`${desk}?day=2001-01-01`))?.status()).toBe(400);
  await next.goto(`${desk}?day=${now}`);
  expect(await statesPresent(next)).toBe(4);
});
