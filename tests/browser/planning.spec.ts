// CPC staff plan a meeting: its plan, agenda and documents; readers see of it what is theirs to see.
import { expectAccessible } from "./expectations";
import { signIn, unique } from "./people";
import { expect, test, withAndWithoutScript } from "./test";

const pdf = { name: "note.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n%%EOF\n") };
const noPdf = { name: "note.pdf", mimeType: "application/pdf", buffer: Buffer.from("<html></html>") };

withAndWithoutScript(() => {
  test.use({ expectedTrouble: /status of 422/ });

  test("a meeting is planned, gets its agenda and a document, and is called off with a reason", async ({
    page,
    another,
  }) => {
    await signIn(page, "CPC staff");
    const title = unique("Round table of examples");
    await page.goto("/meetings");
    await page.getByRole("link", { name: "Plan a meeting" }).click();
    await expect(page.getByRole("heading", { name: "Plan a meeting" })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Title").fill(title);
    await page.getByLabel("Kind").selectOption("Round table");
    await page.getByLabel("City", { exact: true }).fill("Examples");
    await page.getByRole("button", { name: "Put on record" }).click();
    await expect(page.getByRole("link", { name: "First day: Enter this" })).toBeVisible();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByLabel("Title")).toHaveValue(title);
    await page.getByLabel("Only the month is known").check();
    await page.getByLabel("Month", { exact: true }).fill("2093-05");
    await page.getByRole("button", { name: "Put on record" }).click();
    await expect(page.getByText("The meeting is on record at")).toBeVisible();
    const address = new URL(page.url()).pathname.replace(/\/agenda$/, "");

    await page.getByRole("link", { name: "Add an item (Day 1)" }).click();
    await page.getByLabel("Title").fill("Opening");
    await page.getByLabel("From (optional)").fill("09:30");
    await page.getByLabel("Name").first().fill("Ana Example");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Add the item" }).click();
    await page.getByRole("link", { name: "Add an item (Day 1)" }).click();
    await page.getByLabel("Title").fill("Reception");
    await page.getByRole("button", { name: "Add the item" }).click();
    await page.getByRole("button", { name: "Up: Reception" }).click();
    await expect(page.getByText("The item has been moved.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Down: Reception" })).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("link", { name: "Documents" }).click();
    await page.getByLabel("File").setInputFiles(noPdf);
    await page.getByRole("button", { name: "Add the document" }).click();
    await expect(page.getByRole("link", { name: /Choose a PDF/ })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("File").setInputFiles(pdf);
    await page.getByLabel("Title (optional)").fill("Note for the network");
    await page.getByRole("button", { name: "Add the document" }).click();
    await expect(page.getByText("The document has been added.")).toBeVisible();

    await page.goto(`${address}/cancel`);
    await page.getByLabel("Reason").fill("The hall is closed.");
    await page.getByRole("button", { name: "Cancel the meeting" }).click();
    await expect(page.getByText("The meeting is cancelled.")).toBeVisible();
    await expectAccessible(page);

    const visitor = await another();
    await visitor.goto(address);
    await expect(visitor.getByText("The hall is closed.")).toBeVisible();
    await expect(visitor.getByText("Opening", { exact: true })).toBeVisible();
    await expect(visitor.getByText("May 2093").first()).toBeVisible();
    await expect(visitor.getByText("Ana Example")).toHaveCount(0);
    await expect(visitor.getByText("Note for the network")).toHaveCount(0);
    await expectAccessible(visitor);
    await signIn(visitor, "1540 expert");
    await visitor.goto(address);
    await expect(visitor.getByText("Ana Example")).toBeVisible();
    const [saved] = await Promise.all([
      visitor.waitForEvent("download"),
      visitor.getByRole("link", { name: "Note for the network" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("note.pdf");
  });
});
