// A meeting is invited to; the answer comes by the link, by two hands at once, and to the desk.
import type { Page } from "@playwright/test";
import { expectAccessible } from "./expectations";
import { signIn, unique } from "./people";
import { expect, test, withAndWithoutScript } from "./test";

const meeting = "/meetings/demo-planned";
/** Each width and way invites an organisation of its own. */
const invite = async (staff: Page, name: string, address: string) => {
  await staff.goto(`${meeting}/invitations/new`);
  await expectAccessible(staff);
  await staff.getByLabel("Its name").fill(name);
  await staff.getByRole("button", { name: "Look at it first" }).click();
  const complaint = staff.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(complaint).toContainText("Address to write to");
  await staff.getByLabel("Address to write to").fill(address);
  await staff.getByRole("button", { name: "Look at it first" }).click();
  await expect(staff.getByRole("heading", { name: "Check before sending" })).toBeVisible();
  await expect(staff.getByRole("article")).toContainText(`To ${address}`);
  await expectAccessible(staff);
  await staff.getByRole("button", { name: "Invite and send one letter" }).click();
  await expect(staff.getByText("The invitations are written.")).toBeVisible();
  await expect(staff.getByRole("row", { name: new RegExp(name) })).toContainText("No answer yet");
  await expectAccessible(staff);
};

/** @returns the address in the letter, as the demonstration shows it. */
async function linkTo(page: Page, address: string): Promise<string> {
  await page.goto("/demo/outbox");
  const text = await page.locator("article, li, tr, section").filter({ hasText: address }).first().textContent();
  return /\/meetings\/answer\/[\w.-]+/.exec(text ?? "")?.[0] ?? "";
}

withAndWithoutScript(() => {
  test("an organisation is invited, answers by its link, changes the answer, and is expected", async ({
    page,
    another,
  }) => {
    const name = unique("Example Agency");
    const address = `${name.replaceAll(" ", "-").toLowerCase()}@example.org`;
    const staff = await another();
    await signIn(staff, "CPC staff");
    await invite(staff, name, address);
    const link = await linkTo(page, address);

    await page.goto(link);
    await expectAccessible(page);
    await page.getByLabel("Yes, we are coming").check();
    const person = page.getByRole("group", { name: "One more person" }).first();
    await person.getByLabel("Position").fill("Adviser");
    await page.getByRole("button", { name: "Send this answer" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText("family name");
    await expect(person.getByLabel("Position")).toHaveValue("Adviser");
    await person.getByLabel("Family name").fill("Novak-Example");
    await page.getByRole("button", { name: "Send this answer" }).click();
    await expect(page.getByText("Thank you. Your answer is noted")).toBeVisible();
    await expectAccessible(page);

    const late = await another();
    await late.goto(link);
    await page.getByLabel("No, nobody is coming").check();
    await page.getByRole("button", { name: "Save the changed answer" }).click();
    await expect(page.getByRole("region", { name: "Your answer as it stands" })).toContainText("nobody is coming");

    await late.getByLabel("Note to the CPC").fill("By train");
    await late.getByRole("button", { name: "Save the changed answer" }).click();
    await expect(late.getByRole("alert").filter({ hasText: "answered after you opened the page" })).toBeVisible();
    await expect(late.getByLabel("Note to the CPC")).toHaveValue("By train");
    await expectAccessible(late);
    await late.getByRole("button", { name: "Save the changed answer" }).click();
    await expect(late.getByText("Thank you. Your answer is noted")).toBeVisible();

    await staff.goto(`${meeting}/invitations`);
    const row = staff.getByRole("row", { name: new RegExp(name) });
    await expect(row).toContainText("coming");
    await expect(row).toContainText("Novak-Example");
    await staff.goto(`${meeting}/attendance`);
    await expect(staff.getByRole("main")).toContainText("Novak-Example");
  });
});

test("a Point of Contact finds the invitation on the State's page and sees at a glance who comes", async ({ page }) => {
  await signIn(page, "Point of Contact for Serbia");
  await page.goto("/states/RS");
  const asked = page.getByRole("region", { name: "You are invited" });
  await expect(asked).toContainText("Demonstration: planned meeting");
  await asked.getByRole("link").click();
  await expect(page.getByRole("group", { name: /Ms Ana Primer/ }).getByLabel("Comes")).toBeVisible();
  await expectAccessible(page);
  await page.goto(meeting);
  await expect(page.getByRole("heading", { name: "Answers to the invitation" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Austria: coming/ })).toBeVisible();
  await expectAccessible(page);
});

test("visitors see nothing of it; a wrong link says so", async ({ page }) => {
  await page.goto(meeting);
  await expect(page.getByRole("heading", { name: "Answers to the invitation" })).toHaveCount(0);
  const response = await page.goto("/meetings/answer/forged");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "This link is not known" })).toBeVisible();
  await expectAccessible(page);
});
