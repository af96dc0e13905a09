import { expect, type Page } from "@playwright/test";
import type { personas } from "@/prisma/demo/personas";

export type Persona = (typeof personas)[number]["label"];

/** Signs in by the persona's button, from the page that asks for it where an address is given. */
export async function signIn(page: Page, persona: Persona) {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: persona, exact: true }).click();
  await expect(page.getByText("Signed in as")).toBeVisible();
}

/** A text that no other run of the tests has used. */
export const unique = (text: string) => `${text} ${Date.now().toString(36)}${Math.random().toString(36).slice(2, 5)}`;
