// Two desks mark at once.
import { markButton, openDesk, statesPresent, twoUnmarked, undoButton } from "../desk";
import { expect, test } from "../test";

const within = { timeout: 3_000 };

test("each desk sees the other's marks within three seconds, and neither loses any", async ({ page, another }) => {
  const other = await another();
  await openDesk(page);
  await openDesk(other);
  const before = await statesPresent(page);
  const [one, two] = await twoUnmarked(page);

  await Promise.all([markButton(page, one).click(), markButton(other, two).click()]);
  await Promise.all([
    expect(undoButton(other, one)).toBeVisible(within),
    expect(undoButton(page, two)).toBeVisible(within),
  ]);
  await page.reload();
  await expect(undoButton(page, one)).toBeVisible();
  await expect(undoButton(page, two)).toBeVisible();
  expect(await statesPresent(page)).toBe(before + 2);

  await undoButton(other, one).click();
  await undoButton(page, two).click();
  await Promise.all([
    expect(markButton(page, one)).toBeVisible(within),
    expect(markButton(other, two)).toBeVisible(within),
  ]);
});

test("both desks mark the same delegation: it is present once, and both say so", async ({ page, another }) => {
  const other = await another();
  await openDesk(page);
  await openDesk(other);
  const before = await statesPresent(page);
  const [name] = await twoUnmarked(page);
  await Promise.all([markButton(page, name).click(), markButton(other, name).click()]);
  await Promise.all([expect(undoButton(page, name)).toBeVisible(), expect(undoButton(other, name)).toBeVisible()]);
  await page.reload();
  expect(await statesPresent(page)).toBe(before + 1);
  await undoButton(page, name).click();
  await expect(markButton(other, name)).toBeVisible(within);
});
