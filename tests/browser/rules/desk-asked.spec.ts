// What the desk's address asks and the desk does not understand is said, and is a bad request.
import { search, signInStaff } from "../desk";
import { expectAccessible } from "../expectations";
import { expect, test, withAndWithoutScript } from "../test";

const nobody = "00000000-0000-4000-8000-000000000000";
const wrong = [
  [`q=${"x".repeat(101)}`, "Find a delegation or a person: Use 100 characters or fewer"],
  ["order=de", "Order of States: Choose one of the values offered"],
  ["add=nobody", "add=nobody"],
  [`add=${nobody}`, `add=${nobody}`],
  [`marked=${nobody}`, `marked=${nobody}`],
  ["done=nothing", "done=nothing"],
  ["problem=none", "problem=none"],
] as const;

withAndWithoutScript(() => {
  test("values that are wrong are said, the whole list with them", async ({ page }) => {
    const desk = await signInStaff(page);
    for (const [query, said] of wrong) {
      const response = await page.goto(`${desk}?${query}`);
      expect(response?.status(), query).toBe(400);
      await expect(page).toHaveTitle(/^Error: /);
      await expect(page.locator(".error-summary")).toContainText(said);
      await expect(page.getByRole("heading", { name: /on the list$/ })).toBeVisible();
    }
    await page.goto(`${desk}?${wrong[0][0]}`);
    await expect(search(page)).toHaveValue("x".repeat(101));
    await expect(search(page)).toHaveAttribute("aria-invalid", "true");
    await expectAccessible(page);
  });
});
