// A Point of Contact keeps the State's entry.
import { entryOn, field, openForm, send } from "./entry";
import { expectAccessible, expectComplaints } from "./expectations";
import { signIn, signInByButton, unique } from "./people";
import { expect, test, withAndWithoutScript } from "./test";

const save = "Save and confirm";

withAndWithoutScript((scripted) => {
  test("the Point of Contact for Serbia changes the position and adds a telephone for the CPC alone", async ({
    page,
    another,
  }) => {
    await signInByButton(page, "Point of Contact for Serbia");
    await expect(page).toHaveURL("/states/RS");
    const position = unique("Head of Unit");
    const number = `+381 60 ${String(Date.now()).slice(-7)}`;

    await openForm(page);
    await expectAccessible(page);
    await field(page, "Position").fill(position);
    const added = page.getByRole("group", { name: "Another way" }).first();
    await added.getByLabel("Kind").selectOption("Mobile");
    await added.getByLabel("Number or address").fill(number);
    await added.getByLabel("Who sees it").selectOption("CPC only");
    await page.getByRole("button", { name: save }).click();

    await expect(page.getByText("Saved and confirmed.")).toBeVisible();
    await expect(entryOn(page)).toContainText("confirmed today by the Point of Contact");
    await expect(entryOn(page)).toContainText(position);
    await expect(entryOn(page)).toContainText(`${number} · CPC only`);

    const expert = await another();
    await signIn(expert, "1540 expert");
    await expert.goto("/states/RS");
    await expect(entryOn(expert)).toContainText(position);
    await expect(entryOn(expert)).not.toContainText(number);

    const coordinator = await another();
    await signIn(coordinator, "CPC coordinator");
    await coordinator.goto("/audit?state=RS");
    const entry = coordinator.getByRole("row").filter({ hasText: position }).first();
    await expect(entry).toContainText("Edited an entry");
    await expect(entry).toContainText("Ana Primer");
    await expect(coordinator.getByRole("row").filter({ hasText: number })).toContainText("Mobile added");

    await openForm(page);
    await page.locator(`input[value="${number}"]`).fill("");
    await page.getByRole("button", { name: save }).click();
    await expect(page.getByText("Saved and confirmed.")).toBeVisible();
    await expect(entryOn(page)).not.toContainText(number);
  });

  test("nothing has changed: one press confirms the entry as of today", async ({ page }) => {
    await signInByButton(page, "Point of Contact for Serbia");
    await entryOn(page)
      .getByRole("button", { name: /nothing has changed$/ })
      .click();
    await expect(page.getByText("Confirmed. The network sees that the entry is right as of today.")).toBeVisible();
    await expect(entryOn(page)).toContainText("confirmed today by the Point of Contact");
  });

  test("what is wrong in an entry is said by its field, and what was typed stays", async ({ page }) => {
    await signInByButton(page, "Point of Contact for Serbia");
    const position = unique("Not saved");
    await openForm(page);
    const own = await field(page, "Family name or single name").inputValue();
    await field(page, "Position").fill(position);
    await field(page, "Family name or single name").fill("");
    await field(page, "Working languages").fill("Serbian, Klingonic");
    const added = page.getByRole("group", { name: "Another way" }).first();
    await added.getByLabel("Kind").selectOption("E-mail");
    await added.getByLabel("Number or address").fill("<b>nobody</b>");
    await added.getByLabel("Who sees it").selectOption("States and CPC only");

    expect(await send(page, save)).toBe(422);
    const summary = await expectComplaints(page, scripted);
    await expect(summary.getByRole("link")).toHaveCount(3);
    await expect(field(page, "Position")).toHaveValue(position);
    await expect(field(page, "Working languages")).toHaveValue("Serbian, Klingonic");
    await expect(added.getByLabel("Kind")).toHaveValue("email");
    await expect(added.getByLabel("Number or address")).toHaveValue("<b>nobody</b>");
    await expect(added.getByLabel("Who sees it")).toHaveValue("states");
    await expectAccessible(page);

    await page.goto("/states/RS");
    await expect(entryOn(page)).toContainText(own);
    await expect(entryOn(page)).not.toContainText(position);
  });
});
