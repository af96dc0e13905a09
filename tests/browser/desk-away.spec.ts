// The desk goes on where the network does not.
import { markButton, openDesk, twoUnmarked, undoButton } from "./desk";
import { expectAccessible } from "./expectations";
import { expect, test } from "./test";

test.use({ expectedTrouble: /net::ERR_INTERNET_DISCONNECTED/ });

test("a mark made while the portal cannot be reached is kept, said to be unsaved, and sent when it answers", async ({
  page,
  context,
}) => {
  await openDesk(page);
  const [name] = await twoUnmarked(page);
  await context.setOffline(true);
  await markButton(page, name).click();
  const waiting = page.getByText("1 mark is not saved yet.");
  await expect(waiting).toBeVisible();
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(waiting).toBeHidden({ timeout: 15_000 });
  await page.reload();
  await undoButton(page, name).click();
  await expect(markButton(page, name)).toBeVisible();
});
