// A State's Point of Contact tells who helped, what is needed and what was learnt; others read it, and another State's cannot touch it.
import { expectAccessible } from "./expectations";
import { signIn, unique } from "./people";
import { expect, test, withAndWithoutScript } from "./test";

withAndWithoutScript(() => {
  test.use({ expectedTrouble: /status of (403|422)/ });

  test("Serbia tells of support, a need and a lesson; the expert reads them, the coordinator sees who did it", async ({
    page,
    another,
  }) => {
    test.setTimeout(120_000);
    const [workshop, need, lesson] = ["workshop", "need", "lesson"].map((word) => unique(`Fictional: ${word}`)) as [
      string,
      string,
      string,
    ];
    await signIn(page, "Point of Contact for Serbia");
    await page.goto("/plans/RS");
    await page.getByRole("link", { name: "Record or correct support" }).click();
    await expect(page.getByRole("link", { name: "Record support" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Record support" }).click();
    await expect(page.getByLabel("Source", { exact: true })).toHaveCount(0);
    await page.getByLabel("Title").fill(workshop);
    await page.getByLabel("When").fill("2026-13");
    await page.getByRole("button", { name: "Record the support" }).click();
    await expect(page.getByRole("link", { name: /^When: Enter a year/ })).toBeVisible();
    await expect(page.getByLabel("Title")).toHaveValue(workshop);
    await expectAccessible(page);
    await page.getByLabel("Kind of support").selectOption("Drafting workshop");
    await page.getByLabel("When").fill("2026-03");
    await page.getByLabel("Organisation or State").first().selectOption("Austria");
    await page.getByLabel("As the record names it").first().fill("Austria, as host");
    await page.getByRole("button", { name: "Record the support" }).click();
    await expect(page.getByText("The support is on record.")).toBeVisible();

    await page.goto("/plans/RS/needs");
    await page.getByRole("link", { name: "State a need" }).click();
    await page.getByLabel("What is needed").fill(need);
    await page.getByLabel(/^OP 3 \(d\)/).check();
    await page.getByLabel("OP 6: national control lists").check();
    await page.getByRole("button", { name: "State the need" }).click();
    await expect(page.getByRole("link", { name: /^Types of weapon: Tick/ })).toBeVisible();
    await expect(page.getByLabel("OP 6: national control lists")).toBeChecked();
    await expectAccessible(page);
    await page.getByLabel("chemical").check();
    await page.getByRole("button", { name: "State the need" }).click();
    await expect(page.getByText("The need is on record.")).toBeVisible();
    await expectAccessible(page);

    await page.goto("/plans/RS/lessons");
    await page.getByRole("link", { name: "Share a lesson" }).click();
    await expect(page.getByLabel("The lesson")).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("In one line").fill(lesson);
    await page.getByLabel("The lesson").fill("Begin early.");
    await page.getByRole("button", { name: "Share the lesson" }).click();
    await expect(page.getByText("The lesson is on record.")).toBeVisible();

    const other = await another();
    await other.goto("/plans/RS");
    await expect(other.getByText(workshop)).toBeVisible();
    await expect(other.getByText(need)).toHaveCount(0);
    await signIn(other, "1540 expert");
    await other.goto("/plans/RS");
    const support = other.getByRole("region", { name: "Support received" }).getByRole("listitem");
    await expect(support.filter({ hasText: workshop })).toContainText("Austria, as host");
    await expect(support.filter({ hasText: workshop })).toContainText("Reported by the State");
    await expect(other.getByRole("region", { name: "Needs" })).toContainText(need);
    await expectAccessible(other);
    await other.goto(`/plans/lessons?q=${encodeURIComponent(lesson)}`);
    await expect(other.getByRole("heading", { name: lesson })).toBeVisible();
    await expect(other.getByRole("region", { name: "OP 6: national control lists" })).toContainText(need);
    await expectAccessible(other);

    await signIn(other, "Point of Contact for Austria");
    expect((await other.goto("/plans/RS/needs/new"))?.status()).toBe(403);
    await signIn(other, "CPC coordinator");
    await other.goto("/audit?state=RS");
    for (const action of ["Recorded, corrected or withdrew support", "Stated, changed or closed a need"])
      await expect(other.getByRole("row").filter({ hasText: action }).first()).toContainText("Ana Primer");
    await other.goto("/states/RS/history?kind=needs");
    await expect(other.getByText("OP 3 (d), OP 6").first()).toBeVisible();
  });
});
