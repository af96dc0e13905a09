// The Information Note of a meeting: the CPC writes, checks and issues it; the network reads it and takes it along.
import { readFile } from "node:fs/promises";
import { expectAccessible } from "./expectations";
import { signIn, unique } from "./people";
import { expect, test, withAndWithoutScript } from "./test";

withAndWithoutScript(() => {
  test("staff write a note, see what is wrong in it beside it, choose between two versions, and issue it", async ({
    page,
    another,
  }) => {
    await signIn(page, "CPC staff");
    await page.goto("/meetings/new");
    await page.getByLabel("Title").fill(unique("Workshop on notes"));
    await page.getByLabel("Kind").selectOption("Workshop");
    await page.getByLabel("First day").fill("2093-05-04");
    await page.getByLabel("City", { exact: true }).fill("Examples");
    await page.getByRole("button", { name: "Put on record" }).click();
    await page.getByRole("navigation", { name: "Pages of this meeting" }).getByText("Information Note").click();
    await expect(page.getByText("Nobody has written a text for this note yet")).toBeVisible();
    await expectAccessible(page);
    const address = new URL(page.url()).pathname;
    await page.getByRole("link", { name: "Write the text" }).click();

    const colleague = await another();
    await signIn(colleague, "CPC coordinator");
    await colleague.goto(`${address}/edit`);
    await page.getByLabel("Background").fill("It was agreed on Monday, 26 May 2015.\n\n- A point");
    await page.getByRole("button", { name: "Save as a new version" }).click();
    await expect(page.getByRole("list", { name: "What does not agree in Background" })).toContainText("is a Tuesday");
    await expectAccessible(page);

    await colleague.getByLabel("Background").fill("It was agreed on Tuesday, 26 May 2015.");
    await colleague.getByLabel("Assessment").fill("A judgement.");
    await colleague.getByRole("button", { name: "Save as a new version" }).click();
    const background = colleague.getByRole("group", { name: /^Background/ });
    await expect(background).toContainText("Monday");
    await expectAccessible(colleague);
    await background.getByLabel(/^Yours/).check();
    await colleague.getByRole("button", { name: "Save what is chosen" }).click();
    await expect(colleague.getByText("Saved as a new version.")).toBeVisible();
    await expect(colleague.getByRole("article")).toContainText("Tuesday, 26 May 2015");

    await colleague.getByRole("link", { name: "Version 1" }).click();
    await expect(colleague.getByText("Newest: version 2").first()).toBeVisible();
    await expectAccessible(colleague);
    const reader = await another();
    await signIn(reader, "1540 expert");
    await reader.goto(address);
    await expect(reader.getByText("A judgement.")).toHaveCount(0);
    await colleague.goto(`${address}/issue`);
    await expect(colleague.getByText("All figures and dates in it do.")).toBeVisible();
    await expectAccessible(colleague);
    await colleague.getByRole("button", { name: "Issue the note" }).click();
    await expect(colleague.getByText("Issued: the network reads this note now.")).toBeVisible();
    await reader.reload();
    await expect(reader.getByText("A judgement.")).toBeVisible();
    expect((await reader.goto(`${address}/edit`))?.status()).toBe(403);
  });

  test("staff take the note of Belgrade along, and are asked about the figure that does not agree", async ({
    page,
  }) => {
    await signIn(page, "CPC staff");
    await page.goto("/meetings/2015-belgrade");
    await page.getByRole("link", { name: "Information Note", exact: true }).first().click();
    await expect(page.getByRole("article")).toContainText("participation of 23 of the 51 participating States");
    await expectAccessible(page);
    await page.getByRole("button", { name: "PDF", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check the note before it goes out");
    await expect(page.getByText("The record reports 23 States taking part; its list counts 22.")).toBeVisible();
    await expectAccessible(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Take it along all the same: PDF" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("1540-information-note-2015-belgrade.pdf");
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
