// The desk goes on where the network does not, where the session has ended, and where something is not taken.
import { expect, type Page } from "@playwright/test";
import { markButton, openDesk, twoUnmarked, undoButton } from "../desk";
import { expectAccessible } from "../expectations";
import { endSession, signInBeside, unique } from "../people";
import { test } from "../test";

test.use({ expectedTrouble: /net::ERR_INTERNET_DISCONNECTED/ });

const unsaved = (page: Page) => page.locator(".row").getByText("not saved yet");
const patience = { timeout: 15_000 };

test("a mark made while the portal cannot be reached is kept, said to be unsaved, and sent when it answers", async ({
  page,
  context,
}) => {
  await openDesk(page);
  const [name, other] = await twoUnmarked(page);
  await markButton(page, other).click();
  await expect(page.locator(".row").getByText("marked by").first()).toBeVisible();
  await context.setOffline(true);
  await markButton(page, name).click();
  await undoButton(page, other).click();
  await expect(page.getByText("2 changes made here are not saved yet.")).toBeVisible();
  await expect(unsaved(page)).toHaveText(["not saved yet", "undo not saved yet"]);
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(unsaved(page)).toHaveCount(0, patience);
  await page.reload();
  await expect(markButton(page, other)).toBeVisible();
  await undoButton(page, name).click();
  await expect(markButton(page, name)).toBeVisible();
});

test("who comes unexpected while the portal cannot be reached is kept, and on the list once it answers", async ({
  page,
  context,
}) => {
  await openDesk(page);
  const came = unique("Zora");
  await page.getByRole("link", { name: "Add a delegate: Albania", exact: true }).click();
  await page.getByLabel("Family name").fill(came);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Add the delegate" }).click();
  await expect(page.getByRole("button", { name: `Take back: ${came} (Albania)` })).toBeVisible();
  await expect(page.getByText("1 change made here is not saved yet.")).toBeVisible();
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(undoButton(page, came)).toBeVisible(patience);
  await expect(page.getByText("Added here, not saved yet:")).toBeHidden();
  await page.reload();
  await expect(page.locator(".row-name").getByText(came)).toHaveCount(1);
  await page.getByRole("button", { name: `Take off the list: ${came}` }).click();
  await expect(page.getByText("The delegate has been taken off the list.")).toBeVisible();
});

test("a mark made after the session ended is kept, and saved once somebody has signed in again elsewhere", async ({
  page,
}) => {
  await openDesk(page);
  const [name] = await twoUnmarked(page);
  await endSession(page);
  await page.bringToFront();
  await markButton(page, name).click();
  await expect(page.getByText("Your session has ended.")).toBeVisible();
  await expect(unsaved(page)).toHaveText(["not saved yet"]);
  await expectAccessible(page);
  await signInBeside(page, "CPC staff");
  await page.bringToFront();
  await expect(unsaved(page)).toHaveCount(0, patience);
  await expect(page.getByText("Your session has ended.")).toBeHidden();
  await page.reload();
  await undoButton(page, name).click();
  await expect(markButton(page, name)).toBeVisible();
});

test("what was taken off the list meanwhile is said by name, holds up nothing, and stays said until it is read", async ({
  page,
  context,
  another,
}) => {
  const gone = unique("Nina");
  const other = await another();
  await openDesk(other);
  await other.getByRole("link", { name: "Add a delegate: Albania", exact: true }).click();
  await other.getByLabel("Family name").fill(gone);
  await other.getByLabel("Mark present now").first().uncheck();
  await other.getByRole("button", { name: "Add the delegate" }).click();
  await expect(markButton(other, gone)).toBeVisible();
  await openDesk(page);
  // Albania, the first, is present once its delegate is.
  const [, name] = await twoUnmarked(page);

  await context.setOffline(true);
  await markButton(page, gone).click();
  await markButton(page, name).click();
  await other.getByRole("button", { name: `Take off the list: ${gone}` }).click();
  await expect(other.getByText("The delegate has been taken off the list.")).toBeVisible();
  await context.setOffline(false);
  const complaint = page.getByText(`Could not mark ${gone} (Albania): This was taken off the list meanwhile`);
  await expect(complaint).toBeVisible(patience);
  await expect(unsaved(page)).toHaveCount(0);
  await expectAccessible(page);
  await page.reload();
  await expect(undoButton(page, name)).toBeVisible();
  await expect(complaint).toBeVisible();
  await page.getByRole("button", { name: `Dismiss: ${gone}` }).click();
  await expect(complaint).toHaveCount(0);
  await undoButton(page, name).click();
  await expect(markButton(page, name)).toBeVisible();
});
