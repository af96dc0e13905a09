import { expect, test, type Page } from "@playwright/test";
import { personas } from "@/prisma/demo/personas";

export type Persona = (typeof personas)[number]["label"];

/** The portal that this test asks. */
export const portal = () => test.info().project.use.baseURL ?? "";

/** Sends what the persona's button sends, and opens no page. */
export async function signIn(page: Page, persona: Persona) {
  const email = personas.find(({ label }) => label === persona)?.email ?? "";
  const headers = { Origin: portal() };
  const response = await page.request.post("/demo/sign-in", { form: { email }, headers, maxRedirects: 0 });
  expect(response.status(), `the answer to signing in as ${persona}`).toBe(303);
}

/** Signs in by the persona's button, and is where that leads. */
export async function signInByButton(page: Page, persona: Persona) {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: persona, exact: true }).click();
  await expect(page.getByText("Signed in as")).toBeVisible();
}

/** Ends the session in another tab, as its time would. */
export async function endSession(page: Page) {
  const tab = await page.context().newPage();
  await tab.goto("/account");
  await tab.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(tab.getByText("You have signed out.")).toBeVisible();
  await tab.close();
}

/** Follows the way to sign in that the message offers, which leaves this page as it is. */
export async function signInBeside(page: Page, persona: Persona) {
  const opened = page.context().waitForEvent("page");
  await page.getByRole("link", { name: "Sign in again (opens in a new tab)" }).click();
  const tab = await opened;
  await tab.getByRole("button", { name: persona, exact: true }).click();
  await expect(tab.getByText("Signed in as")).toBeVisible();
  await tab.close();
}

/** A text that no other run of the tests has used. */
export const unique = (text: string) => `${text} ${Date.now().toString(36)}${Math.random().toString(36).slice(2, 5)}`;
