// The coordinator finds out who changed what.
import { expectAccessible, expectComplaints } from "./expectations";
import { signIn } from "./people";
import { expect, test, withAndWithoutScript } from "./test";

withAndWithoutScript((scripted) => {
  test("one action is one line, which opens to its changes", async ({ page, another }) => {
    const serbia = await another();
    await signIn(serbia, "Point of Contact for Serbia");
    await serbia.goto("/states/RS");
    await serbia
      .getByRole("button", { name: /^Confirm the entry of Ana Primer/ })
      .first()
      .click();
    await expect(serbia).toHaveURL(/done=confirmed/);

    await signIn(page, "CPC coordinator");
    await page.goto("/audit?state=RS");
    const line = page.getByRole("table").locator("tbody tr").first();
    await expect(line).toContainText("Confirmed an entry");
    await expect(line.getByText("Telephone")).toBeHidden();
    await line.locator("summary").click();
    await expect(line.getByText("Telephone")).toBeVisible();
    await expect(line).not.toContainText(/\d{4}-\d\d-\d\dT/);
    await expectAccessible(page);
  });

  test("what cannot be understood is said by its field and stays there", async ({ page }) => {
    await signIn(page, "CPC coordinator");
    const response = await page.goto(`/audit?state=ZZ&person=${"x".repeat(101)}&from=2026-12-01&to=2026-11-30`);
    expect(response?.status()).toBe(400);
    await expectComplaints(page, scripted);
    await expect(page.getByLabel("State", { exact: true })).toHaveValue("ZZ");
    await expect(page.getByLabel("Person", { exact: true })).toHaveValue("x".repeat(101));
    await expect(page.getByLabel("To", { exact: true })).toHaveValue("2026-11-30");
    await expect(page.getByRole("table")).toHaveCount(0);
    await expectAccessible(page);
  });
});
