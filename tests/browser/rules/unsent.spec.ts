// A form that cannot be sent: the connection is gone, or the portal was renewed meanwhile. What was typed is still there.
import { entryOn, field, openForm } from "../entry";
import { expectAccessible } from "../expectations";
import { signIn, unique } from "../people";
import { expect, test } from "../test";

test.use({ expectedTrouble: /Failed to (fetch|load)|ERR_INTERNET_DISCONNECTED|was not found on the server/ });

test.beforeEach(async ({ page }) => {
  await signIn(page, "Point of Contact for Serbia");
  await openForm(page);
});

test("without a connection it says so, keeps what was typed, and is sent once there is one", async ({ page }) => {
  const position = unique("Counsellor");
  await field(page, "Position").fill(position);
  const save = page.getByRole("button", { name: "Save and confirm" });
  await page.context().setOffline(true);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await save.click();
    const summary = page.getByRole("alert").filter({ hasText: "The portal could not be reached" });
    await expect(summary).toBeFocused();
    await expect(field(page, "Position")).toHaveValue(position);
  }
  await expectAccessible(page);
  await page.context().setOffline(false);
  await save.click();
  await expect(page.getByText("Saved and confirmed.")).toBeVisible();
  await expect(entryOn(page)).toContainText(position);
});

test("a form that the portal no longer knows says so, and keeps what was typed", async ({ page }) => {
  const position = unique("Counsellor");
  await field(page, "Position").fill(position);
  await page.route(/edit/, (route) =>
    route.continue({ headers: { ...route.request().headers(), "next-action": "0".repeat(42) } }),
  );
  await page.getByRole("button", { name: "Save and confirm" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "The portal was renewed after you opened this page" });
  await expect(summary).toBeFocused();
  await expect(field(page, "Position")).toHaveValue(position);
});
