/** The Belgrade note handed in by a member of the CPC's staff, looked through, and made into a meeting. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./expectations";
import { signIn } from "./people";
import { expect } from "./test";

const belgrade = readFileSync("tests/notes/worked/belgrade-2015.txt", "utf8");

/** @param year into which the meeting is put, where no other test looks. */
export async function makeOfNote(page: Page, year: number) {
  await signIn(page, "CPC staff");
  await page.goto("/meetings");
  await page.getByRole("link", { name: "From an Information Note" }).click();
  await page.getByLabel("Text of the note").fill("Lunch is at noon.");
  await page.getByRole("button", { name: "Read the text" }).click();
  await expect(page.locator(".error-summary")).toContainText("does not read like an Information Note");
  await expect(page.getByLabel("Text of the note")).toHaveValue("Lunch is at noon.");
  await page.getByLabel("Text of the note").fill(belgrade);
  await page.getByRole("button", { name: "Read the text" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What was understood of the note");
  const summary = page.locator(".import-counts");
  await expect(summary).toContainText("22 States");
  await expect(summary).toContainText("5 organisations");
  const states = page.getByRole("group", { name: "States that took part" });
  await expect(states.getByRole("checkbox", { checked: true })).toHaveCount(22);
  await expect(states.getByRole("listitem").filter({ hasText: "Türkiye" })).toContainText("Called Turkey in 2015.");
  await expect(page.getByText("states that 23 States took part; its own list names 22").first()).toBeVisible();
  await expect(page.locator("#earlier")).toContainText("Vienna, 10 April 2014");

  // From the field to the words of the note, and back.
  const way = page.locator("#city-hint").getByRole("link");
  const number = await way.innerText();
  await way.click();
  await expect(page).toHaveURL(new RegExp(`#text-${number}$`));
  const inText = page.getByRole("link", { name: `${number}: to its field`, exact: true });
  await expect(inText).toBeInViewport();
  await inText.click();
  await expect(way).toBeInViewport();
  await expectAccessible(page);

  const title = `Second meeting of the OSCE Points of Contact, as corrected for ${year}`;
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByRole("button", { name: "Make the meeting" }).click();
  const alert = page.locator(".error-summary");
  await expect(alert).toContainText("Contradiction 1: Tick that you have looked at this");
  await expect(alert).toContainText("A meeting like this is on record");
  await expectAccessible(page);
  // What was put right stands after a refusal, and when one comes back.
  await page.goto("/meetings/from-note");
  await page.getByRole("link", { name: "Pasted text" }).first().click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue(title);
  await page.getByLabel("I have looked at this").check();
  await page.getByRole("button", { name: "Leave it for later" }).click();
  await page.getByRole("link", { name: "Pasted text" }).first().click();
  await expect(page.getByText("What you put right was kept")).toBeVisible();
  await expect(page.getByLabel("I have looked at this")).toBeChecked();
  await page.getByLabel("It is another meeting: put this one on record as well").check();
  await page.getByLabel("First day").fill(`${year}-05-26`);
  await page.getByLabel("Last day, if another").fill(`${year}-05-27`);
  await page.getByRole("button", { name: "Make the meeting" }).click();

  await expect(page.getByText("The meeting is on record.")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Second meeting of the OSCE Points of Contact" }).click();
  await expect(page).toHaveURL(new RegExp(`/meetings/${year}-belgrade`));
  await expect(page.getByText("22 States", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("Ambassador Dejan Sahovic").first()).toBeVisible();
}
