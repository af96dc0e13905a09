// A 1540 expert takes the directory along before a flight, and writes to those it lists.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "../expectations";
import { signIn } from "../people";
import { expect, test, withAndWithoutScript } from "../test";

/** Takes a format along, as the form stands otherwise. */
async function take(page: Page, format: string, button = "Take it along") {
  if (format) await page.getByLabel(format).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const path = await download.path();
  return { path, name: download.suggestedFilename(), bytes: await readFile(path) };
}

withAndWithoutScript((scripted) => {
  test.beforeEach(async ({ page }) => {
    await signIn(page, "1540 expert");
  });

  test("what stands in the filter is what is taken", async ({ page }) => {
    await page.goto("/states");
    await page.getByLabel("Sub-region").selectOption("Central Asia");
    await page.getByRole("button", { name: "Take it along" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Take the directory along");
    await expect(page.getByText("sub-region Central Asia")).toBeVisible();
    await expectAccessible(page);
    const { name, bytes } = await take(page, "Table for other programs (CSV)");
    expect(name).toMatch(/^1540-points-of-contact-\d{4}-\d\d-\d\d\.csv$/);
    const text = bytes.toString("utf8");
    expect(text).toContain("Kazakhstan");
    expect(text).not.toContain("Serbia");
    expect((await take(page, "Excel table (XLSX)")).bytes.subarray(0, 2).toString()).toBe("PK");
    expect((await take(page, "For the printer (PDF)")).bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect((await take(page, "For address books (vCard)")).bytes.toString()).toMatch(
      /^BEGIN:VCARD\r\nVERSION:4\.0\r\n/,
    );
  });

  test("a table without columns is complained about, what was chosen is kept", async ({ page }) => {
    await page.goto("/states/export?region=centralAsia");
    await page.getByLabel("Table for other programs (CSV)").check();
    for (const column of await page.getByRole("group", { name: "Columns" }).getByRole("checkbox").all())
      await column.uncheck();
    await page.getByRole("button", { name: "Take it along" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText(
      "Choose at least one column",
    );
    await expect(page.getByLabel("Table for other programs (CSV)")).toBeChecked();
    await expect(page.getByText("sub-region Central Asia")).toBeVisible();
    await expectAccessible(page);
  });

  test("a State's page gives one person's card at a click", async ({ page }) => {
    await page.goto("/states/AT");
    const card = await take(page, "", "vCard of Eva Muster");
    expect(card.name).toMatch(/^1540-austria-eva-muster-.*\.vcf$/);
    expect(card.bytes.toString().match(/BEGIN:VCARD/g)).toHaveLength(1);
  });

  test("the offline copy opens where there is no network, and is searched there", async ({ page, browser }) => {
    await page.goto("/states/export");
    const copy = await take(page, "For the plane (one HTML page)");
    const away = await browser.newContext({ offline: true, javaScriptEnabled: scripted });
    const there = await away.newPage();
    const troubles: string[] = [];
    there.on("console", (message) => troubles.push(message.text()));
    there.on("request", (request) => troubles.push(...(request.url().startsWith("file:") ? [] : [request.url()])));
    // Chromium names what it downloads without an ending.
    await there.route("file:///**", async (route) =>
      route.fulfill({ body: copy.bytes, contentType: "text/html; charset=utf-8" }),
    );
    await there.goto("file:///1540.html");
    await expect(there.getByText("For the network only: contains personal data.")).toBeVisible();
    await expect(there.getByRole("heading", { level: 2 })).toHaveCount(57);
    if (scripted) {
      await there.getByRole("searchbox").fill("serbie");
      await expect(there.getByRole("heading", { level: 2 })).toHaveText(["Serbia"]);
      await expect(there.getByRole("status")).toHaveText("1 of 57 States shown");
      await there.getByRole("searchbox").fill("nobody at all");
      await expect(there.getByText("No State matches")).toBeVisible();
    } else await expect(there.getByRole("searchbox")).toBeHidden();
    expect(troubles).toEqual([]);
    await expectAccessible(there);
    await away.close();
  });

  test("the addresses come in groups for BCC", async ({ page }) => {
    await page.goto("/states/write?region=southernEurope");
    await page.getByLabel("Addresses in one letter").selectOption("up to 20");
    await page.getByLabel("Between them").selectOption("a comma (most others)");
    await page.getByRole("button", { name: "Give the addresses" }).click();
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(/^\d+ addresses$/);
    await expect(page.getByLabel(/^Letter 1 of /)).toHaveValue(/^[^;]+@example\.org, /);
    await expect(page.getByRole("link", { name: "Open a letter to them" }).first()).toHaveAttribute(
      "href",
      /^mailto:\?bcc=/,
    );
    await expect(page.getByRole("button", { name: "Copy" })).toHaveCount(
      scripted ? await page.getByLabel(/^Letter /).count() : 0,
    );
    await expectAccessible(page);
  });
});

test("a visitor is asked to sign in, and comes back to what was asked for", async ({ page }) => {
  await page.goto("/states/export?region=centralAsia");
  await expect(page).toHaveURL(/\/sign-in\?to=/);
});
