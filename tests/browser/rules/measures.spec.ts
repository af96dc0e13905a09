// Serbia's Point of Contact reads the measures of a plan in, and reports on one; the expert reads them; Austria's is refused.
import { expectAccessible } from "../expectations";
import { portal, signIn, unique } from "../people";
import { expect, test, withAndWithoutScript } from "../test";

const heads = "No.,Measure,Paragraph,Weapon type,Responsible,Deadline,Status,As of";
const rows = (mark: string, bad: string) =>
  Array.from({ length: 10 }, (_, place) =>
    [
      `${mark}.${place + 1}`,
      `Fictional: measure ${place + 1}`,
      "OP3(a)-(b)",
      "nuclear",
      "Ministry",
      place === 4 ? bad : 2027,
      "",
      "",
    ].join(","),
  );
const file = (mark: string, bad: string) => ({
  name: "measures.csv",
  mimeType: "text/csv",
  buffer: Buffer.from([heads, ...rows(mark, bad)].join("\n")),
});

withAndWithoutScript(() => {
  test("ten measures are read in, one of them after it was corrected, and one is reported on", async ({
    page,
    another,
  }) => {
    const mark = unique("").trim();
    await signIn(page, "Point of Contact for Serbia");
    await page.goto("/plans/RS");
    await page.getByRole("link", { name: "Import measures" }).click();
    await page.getByRole("button", { name: "Hand in the list" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Choose the file with the list" })).toBeVisible();
    await expectAccessible(page);
    const handIn = async (bad: string) => {
      await page.getByLabel("The list").setInputFiles(file(mark, bad));
      await page.getByRole("button", { name: "Hand in the list" }).click();
      await expect(page.getByRole("heading", { name: "What this list would do" })).toBeVisible();
    };
    await handIn("someday");
    await expect(page.getByRole("heading", { name: "Cannot be taken (1)" })).toBeVisible();
    await expect(page.getByText("Deadline: not a day, month or year")).toBeVisible();
    await expectAccessible(page);
    await page.goto("/plans/RS/measures/import");
    await handIn("June 2027");
    await page.getByRole("button", { name: "Apply 10 rows" }).click();
    await expect(page.getByText("The list has been read into the plan.")).toBeVisible();
    await expectAccessible(page);

    await page
      .getByRole("row")
      .filter({ hasText: `${mark}.5` })
      .getByRole("link")
      .click();
    await expect(page.getByText("June 2027")).toBeVisible();
    await page.getByRole("link", { name: "Report progress" }).click();
    await page.getByRole("button", { name: "Report progress" }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await expectAccessible(page);
    await page.getByLabel("under way").check();
    await page.getByLabel("Note (optional)").fill("Fictional: begun");
    await page.getByRole("button", { name: "Report progress" }).click();
    await expect(page.getByText("Progress has been reported.")).toBeVisible();
    await expectAccessible(page);
    const measure = new URL(page.url()).pathname;

    const expert = await another();
    await signIn(expert, "1540 expert");
    await expert.goto("/plans/coverage");
    await expectAccessible(expert);
    await expert.getByRole("link", { name: /measures?: OP 3 \(a\).*, nuclear$/ }).click();
    await expect(expert.getByRole("row").filter({ hasText: `${mark}.5` })).toContainText("under way");
    await expectAccessible(expert);
    await expert.goto(measure);
    await expect(expert.getByText("Fictional: begun")).toBeVisible();
    await expect(expert.getByRole("link", { name: "Report progress" })).toHaveCount(0);

    const austria = await another();
    await signIn(austria, "Point of Contact for Austria");
    for (const end of ["/report", "/edit", "/withdraw"])
      expect((await austria.goto(`${measure}${end}`))?.status()).toBe(403);
    expect((await austria.goto("/plans/RS/measures/import"))?.status()).toBe(403);
    const forged = await austria.request.post("/plans/RS/measures/import/upload", {
      multipart: { stateCode: "RS", plan: "2", file: file(mark, "2027") },
      headers: { Origin: portal() },
      maxRedirects: 0,
    });
    expect(forged.status()).toBe(403);
  });
});
