import { expect, type Page } from "@playwright/test";
import type { personas } from "@/prisma/demo/personas";

export type Persona = (typeof personas)[number]["label"];

/** Signs in by the persona's button, from the page that asks for it where an address is given. */
export async function signIn(page: Page, persona: Persona) {
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
