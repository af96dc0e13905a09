// Around a meeting: its list of participants, what is printed for it, its figures, its place in a calendar.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./expectations";
import { signIn } from "./people";
import { expect, test, withAndWithoutScript } from "./test";

const demo = "/meetings/demo-meeting";

async function save(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

withAndWithoutScript(() => {
  test("an expert reads the list, in French order, with contact details, and takes it along", async ({ page }) => {
    await signIn(page, "1540 expert");
    await page.goto(demo);
    await page.getByRole("link", { name: "List of participants" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("List of participants");
    const states = page.getByRole("table").first().locator("tbody th");
    await expect(states.first()).toHaveText(/^Albania/);
    await expect(page.getByRole("link", { name: "poc.austria@example.org" })).toHaveCount(0);
    await page.getByLabel("Order of States").selectOption("French");
    await page.getByLabel("Contact details").selectOption("With");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(states.nth(1)).toHaveText(/^Germany\s*Allemagne/);
    await expect(page.getByRole("link", { name: "poc.austria@example.org" })).toHaveAttribute("href", /^mailto:/);
    await expect(page.getByText("CPC only")).toHaveCount(0);
    await expectAccessible(page);
    const word = await save(page, "Word (DOCX)");
    expect(word.name).toBe("1540-list-of-participants-demo-meeting.docx");
    expect(word.bytes.subarray(0, 2).toString()).toBe("PK");
    expect((await save(page, "PDF")).bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect((await save(page, "Excel (XLSX)")).name).toBe("1540-list-of-participants-demo-meeting.xlsx");
  });

  test("what is no choice is complained of beside its field", async ({ page }) => {
    await signIn(page, "1540 expert");
    const response = await page.goto(`${demo}/participants?order=german&colour=red`);
    expect(response?.status()).toBe(400);
    await expect(page).toHaveTitle(/^Error: /);
    const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
    await expect(summary).toContainText("Order of States: Choose one of the values offered");
    await expect(summary).toContainText("colour");
    await expect(page.getByLabel("Order of States")).toHaveValue("german");
    await expectAccessible(page);
  });

  test("staff print the name cards of one delegation, and a sign-in sheet", async ({ page }) => {
    await signIn(page, "CPC staff");
    await page.goto(demo);
    await page.getByRole("link", { name: "Name cards" }).click();
    await page.getByLabel("Delegation").selectOption("Austria");
    await expectAccessible(page);
    const cards = await save(page, "Print (PDF)");
    expect(cards.name).toBe("1540-name-cards-demo-meeting.pdf");
    expect(cards.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    // Of Albania nobody is named: what was chosen is kept, and it is said.
    await page.getByLabel("Delegation").selectOption("Albania");
    await page.getByRole("button", { name: "Print (PDF)" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText(
      "Choose others: of these nobody is on the list",
    );
    await expect(page.getByLabel("Delegation").locator("option:checked")).toHaveText("Albania");
    await page.goto(`${demo}/sign-in-sheet`);
    expect((await save(page, "Print (PDF)")).name).toBe("1540-sign-in-sheet-demo-meeting.pdf");
  });
});

test("a visitor sees figures and calendars, and no list of names", async ({ page }) => {
  await page.goto("/meetings");
  await expect(page.getByRole("link", { name: "Subscribe to all meetings" })).toHaveAttribute(
    "href",
    /^webcal:.*\/meetings\.ics$/,
  );
  await page.getByRole("link", { name: "Meetings in figures" }).click();
  await expect(page.getByText("the note says 23 States took part, its list names 22")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "22 of 57" })).toContainText("51 with a Point of Contact");
  await expect(page.getByText("Women and men: not recorded.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Second meeting of the OSCE Points of Contact on UNSCR 1540" }).click();
  await expect(page.getByRole("link", { name: "List of participants" })).toHaveCount(0);
  const calendar = await page.getByRole("link", { name: "Add to calendar" }).getAttribute("href");
  const answer = await page.request.get(calendar ?? "");
  expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(answer.headers()["cache-control"]).toBe("public, max-age=0, must-revalidate");
  expect(await answer.text()).toContain("DTSTART;VALUE=DATE:20150526\r\nDTEND;VALUE=DATE:20150528\r\n");
  const again = await page.request.get(calendar ?? "", { headers: { "If-None-Match": answer.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
  expect((await page.request.get("/meetings.ics")).status()).toBe(200);
  expect((await page.request.get("/meetings/2099-nowhere.ics")).status()).toBe(404);
  await page.goto(`${demo}/participants`);
  await expect(page).toHaveURL(/\/sign-in\?to=/);
});

test("a Point of Contact prints no cards; of a meeting that there is not there is no list", async ({ page }) => {
  await signIn(page, "Point of Contact for Serbia");
  expect((await page.goto(`${demo}/name-cards`))?.status()).toBe(403);
  expect((await page.goto(`${demo}/sign-in-sheet`))?.status()).toBe(403);
  expect((await page.goto("/meetings/2099-nowhere/participants"))?.status()).toBe(404);
});
