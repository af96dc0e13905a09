// The coordinator's work on the directory: a check from its opening to an answer, and a list that is read in.
import { expectAccessible } from "../expectations";
import { signIn } from "../people";
import { expect, test, withAndWithoutScript } from "../test";

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

withAndWithoutScript(() => {
  test("a check goes out with the text that the portal proposes, and is answered from the mail, once", async ({
    page,
    another,
  }) => {
    await signIn(page, "CPC coordinator");
    await page.goto("/checks/new");
    await page.getByLabel("a selection of States or functions").check();
    await page.getByText("States", { exact: true }).and(page.locator("summary")).click();
    await page.getByLabel("Montenegro", { exact: true }).check();
    await page.getByLabel("Answers by").fill(day(14));
    await page.getByRole("button", { name: "Look at it first" }).click();
    await expect(page.getByRole("heading", { name: "Check before sending" })).toBeVisible();
    await expect(page.getByText("Please look at the entry of Montenegro")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: /^Open the check and send/ }).click();
    await expect(page.getByText("The check is open.")).toBeVisible();
    const progress = page.url();

    const visitor = await another();
    await visitor.goto("/demo/outbox");
    const letter = visitor.getByRole("article").filter({ hasText: "the entry of Montenegro" }).first();
    const link = (await letter.getByRole("link").getAttribute("href")) ?? "";
    await visitor.goto(link);
    await expect(visitor.getByRole("heading", { name: "Is this entry still right?" })).toBeVisible();
    await visitor.getByRole("button", { name: "All correct" }).click();
    await expect(visitor.getByRole("heading", { name: "Your answer is noted" })).toBeVisible();
    await visitor.goto(link);
    await expect(visitor.getByRole("heading", { name: "This link has been used" })).toBeVisible();

    await page.goto(progress);
    await expect(page.getByText(/^1 of \d answered/).first()).toBeVisible();
    await page.goto(progress.replace(/\?.*/, "/close"));
    await page.getByRole("button", { name: /^Close/ }).click();
    await expect(page.getByText(/closed/i).first()).toBeVisible();
  });

  test("a list is read in: what would change is shown, and the rows that cannot be taken can be downloaded", async ({
    page,
  }) => {
    await signIn(page, "CPC coordinator");
    await page.goto("/directory");
    await page.getByRole("link", { name: "Import a list" }).click();
    const list = "State,Family name,E-mail\nSerbia,Primer,nobody\nAtlantis,Nobody,a@example.org\n";
    await page
      .getByLabel("The list")
      .setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
    await page.getByRole("button", { name: "Hand in the list" }).click();
    await expect(page.getByRole("heading", { name: "What the columns hold" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "See what would happen" }).click();
    await expect(page.getByRole("heading", { name: "Cannot be taken (2)" })).toBeVisible();
    await expectAccessible(page);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: /^Download these rows/ }).click();
    const text = await (await download).createReadStream().then((stream) => stream.toArray());
    const rows = Buffer.concat(text as Buffer[]).toString("utf8");
    expect(rows).toContain("Atlantis");
    expect(rows).toContain("one of the 57");
  });
});
