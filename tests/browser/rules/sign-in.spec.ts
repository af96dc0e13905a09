// In by a link, out for good.
import type { Page } from "@playwright/test";
import { expectAccessible } from "../expectations";
import { signInByButton, unique } from "../people";
import { expect, test, withAndWithoutScript } from "../test";

/** The coordinator gives somebody an account. @returns their name and address. */
async function invite(coordinator: Page) {
  const name = unique("Nina Example");
  const email = `${name.replaceAll(" ", ".").toLowerCase()}@example.org`;
  await signInByButton(coordinator, "CPC coordinator");
  await coordinator.goto("/accounts");
  await coordinator.getByLabel("Name", { exact: true }).fill(name);
  await coordinator.getByLabel("E-mail address").fill(email);
  await coordinator.getByRole("button", { name: "Invite" }).click();
  await expect(coordinator.getByText("Invited; the mail is on its way.")).toBeVisible();
  return { name, email };
}

const linkMail = "Your link to the 1540 Points of Contact portal";
const mailTo = (page: Page, email: string) =>
  page
    .getByRole("article")
    .filter({ hasText: `To ${email},` })
    .filter({ hasText: linkMail });

async function askForLink(page: Page, email: string) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a sign-in link" }).click();
  await expect(page.getByText("If this address has an account, a link is on its way to it.")).toBeVisible();
}

async function linkFor(page: Page, email: string) {
  await page.goto("/demo/outbox");
  return (await mailTo(page, email).getByRole("link").getAttribute("href")) ?? "";
}

const isSignedIn = (page: Page, name: string) =>
  expect(page.getByText(`Signed in as ${name}, 1540 expert`)).toBeVisible();

withAndWithoutScript(() => {
  test("a link serves once: opening it uses nothing up, its button does", async ({ page, another }) => {
    const { name, email } = await invite(await another());
    await askForLink(page, email);
    await expectAccessible(page);
    const link = await linkFor(page, email);

    const garbled = await another();
    await garbled.goto(link.replace(/email=[^&]*/, "email=somebody.else%40example.org"));
    await garbled.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(garbled.getByText("This link cannot be used")).toBeVisible();

    const scanner = await another();
    await scanner.goto(link);
    await page.goto(link);
    await page.reload();
    await expect(page.getByText(`You are about to sign in as ${email}.`)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await isSignedIn(page, name);

    await scanner.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(scanner.getByText("This link cannot be used")).toBeVisible();
    await expect(scanner.getByText("Signed in as")).toHaveCount(0);
    await expectAccessible(scanner);
  });

  test("an account disabled by the coordinator is out at its next request, and gets no more links", async ({
    page,
    another,
  }) => {
    const coordinator = await another();
    const { name, email } = await invite(coordinator);
    await askForLink(page, email);
    await page.goto(await linkFor(page, email));
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await isSignedIn(page, name);

    await coordinator.getByRole("button", { name: `Disable: ${name}` }).click();
    await expect(coordinator.getByText("The account is disabled and signed out everywhere.")).toBeVisible();
    await page.goto("/account");
    await expect(page).toHaveURL(/\/sign-in\?to=/);

    await askForLink(page, email);
    await page.goto("/demo/outbox");
    await expect(mailTo(page, email)).toHaveCount(1);
  });

  test("signing out ends the session on the server: the old cookie opens nothing", async ({ page, context }) => {
    await signInByButton(page, "Partner (UNODA)");
    const cookies = await context.cookies();
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByText("You have signed out.")).toBeVisible();
    await expectAccessible(page);
    await context.addCookies(cookies);
    await page.goto("/account");
    await expect(page).toHaveURL(/\/sign-in\?to=/);
  });
});

test("a link leads on to where one was going, and never out of the portal", async ({ page, another }) => {
  const { email } = await invite(await another());
  for (const [to, landing] of [
    ["/plans/RS", "/plans/RS"],
    ["//evil.example/", "/"],
    [`/plans?${"a".repeat(700)}`, "/"],
  ] as const) {
    await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
    await page.getByLabel("E-mail address").fill(email);
    await page.getByRole("button", { name: "Send me a sign-in link" }).click();
    await expect(page.getByText("If this address has an account, a link is on its way to it.")).toBeVisible();
    await page.goto("/demo/outbox");
    await page.goto((await mailTo(page, email).first().getByRole("link").getAttribute("href")) ?? "");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByText("Signed in as")).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(landing);
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page.getByText("You have signed out.")).toBeVisible();
  }
});

test("an address without an account gets the same answer, and no mail", async ({ page }) => {
  const email = `${unique("stranger").replace(" ", ".")}@example.org`;
  await askForLink(page, email);
  await page.goto("/demo/outbox");
  await expect(page.getByText(email)).toHaveCount(0);
});
