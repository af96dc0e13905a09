// Two people edit the same entry: nothing is overwritten unseen.
import { entryOn, field, openForm, send } from "./entry";
import { expectAccessible } from "./expectations";
import { signIn, unique } from "./people";
import { expect, test, withAndWithoutScript } from "./test";

withAndWithoutScript((scripted) => {
  test("whoever saves second sees both versions, and keeps some of each", async ({ page, another }) => {
    const [theirs, mine, ours] = [unique("Their position"), unique("My position"), unique("My ministry")];
    await signIn(page, "Point of Contact for Serbia");
    await openForm(page);

    const coordinator = await another();
    await signIn(coordinator, "CPC coordinator");
    await openForm(coordinator);
    await field(coordinator, "Position").fill(theirs);
    await coordinator.getByRole("button", { name: "Save and confirm" }).click();
    await expect(coordinator.getByText("Saved and confirmed.")).toBeVisible();

    await field(page, "Position").fill(mine);
    await field(page, "Organisation").fill(ours);
    expect(await send(page, "Save and confirm")).toBe(409);
    const alert = page.getByRole("alert").filter({ hasText: "Somebody else saved this entry meanwhile" });
    await expect(alert).toBeVisible();
    if (scripted) await expect(alert).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    const position = page.getByRole("group", { name: /^Position changed by both/ });
    await expect(position).toContainText(theirs);
    await expect(position).toContainText(mine);
    await expectAccessible(page);

    await page
      .getByRole("group", { name: /^Position/ })
      .getByRole("radio", { name: theirs })
      .check();
    await page
      .getByRole("group", { name: /^Organisation/ })
      .getByRole("radio", { name: ours })
      .check();
    await page.getByRole("button", { name: "Save these choices" }).click();
    await expect(page.getByText("Saved and confirmed.")).toBeVisible();
    await expect(entryOn(page)).toContainText(theirs);
    await expect(entryOn(page)).toContainText(ours);
    await expect(entryOn(page)).not.toContainText(mine);
  });
});

test("an entry changed after the page was opened is not confirmed unread", async ({ page, another }) => {
  await signIn(page, "Point of Contact for Serbia");
  await page.goto("/states/RS");
  const coordinator = await another();
  await signIn(coordinator, "CPC coordinator");
  await openForm(coordinator);
  await field(coordinator, "Position").fill(unique("Changed meanwhile"));
  await coordinator.getByRole("button", { name: "Save and confirm" }).click();
  await expect(coordinator.getByText("Saved and confirmed.")).toBeVisible();

  expect(await send(page, entryOn(page).getByRole("button", { name: /nothing has changed$/ }))).toBe(409);
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was confirmed" })).toBeVisible();
  await expectAccessible(page);
});
