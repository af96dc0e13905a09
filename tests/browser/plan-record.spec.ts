// A State's Point of Contact says what happened to its plan; others read it, and nobody else's can say it.
import { expectAccessible } from "./expectations";
import { disguise, fieldsOf, post } from "./forging";
import { signIn, unique } from "./people";
import { expect, test, withAndWithoutScript } from "./test";

withAndWithoutScript(() => {
  test.use({ expectedTrouble: /status of (403|422)/ });

  test("Serbia reports an event, which the expert reads at once; Austria cannot", async ({ page, another }) => {
    await signIn(page, "Point of Contact for Serbia");
    await page.goto("/plans/RS");
    await expectAccessible(page);
    await page.getByRole("link", { name: "Report an event" }).click();
    await expect(page.getByRole("heading", { name: "Report an event" })).toBeVisible();
    await expect(page.getByLabel("Source")).toHaveCount(0);
    const said = unique("The plan was put before the Committee.");
    await page.getByLabel("What happened").selectOption("Submitted to the Committee");
    await page.getByLabel("Month").fill("13");
    await page.getByLabel("Year").fill("2022");
    await page.getByLabel("What there is to say of it (optional)").fill(said);
    await page.getByRole("button", { name: "Report the event" }).click();
    await expect(page.getByRole("link", { name: "When: Enter the month as a number from 1 to 12" })).toBeVisible();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByLabel("Year")).toHaveValue("2022");
    await expectAccessible(page);
    await page.getByLabel("Month").fill("3");
    await page.getByRole("button", { name: "Report the event" }).click();
    await expect(page.getByText("The event is on record.")).toBeVisible();
    await expectAccessible(page);

    const expert = await another();
    await signIn(expert, "1540 expert");
    await expert.goto("/plans/RS");
    const event = expert.getByRole("listitem").filter({ hasText: said });
    await expect(event).toContainText("March 2022");
    await expect(event).toContainText("Reported by the State");
    await expect(expert.getByRole("link", { name: "Report an event" })).toHaveCount(0);

    const theirs = await fieldsOf(page, "/plans/RS/report/event", "plan");
    const austria = await another();
    await signIn(austria, "Point of Contact for Austria");
    expect((await austria.goto("/plans/RS/report/event"))?.status()).toBe(403);
    const own = await fieldsOf(austria, "/plans/AT/report/plan", "state");
    const forged = { ...theirs, kind: "adopted", "date.year": "2022" };
    for (const sent of [forged, disguise(forged, theirs)])
      expect((await post(austria, "/plans/AT/report/plan", sent)).status()).toBe(403);
    expect(own.state).toBe("AT");

    await page.getByRole("link", { name: "This is not right: Submitted to the Committee, March 2022" }).last().click();
    await page.getByLabel("Why it is not right").fill("It was not sent.");
    await page.getByLabel("There was no such event: withdraw it").check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Go on to check" }).click();
    await expect(page.getByRole("heading", { name: "Check before you withdraw it" })).toBeVisible();
    await expect(page.getByRole("definition").filter({ hasText: said })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Withdraw", exact: true }).click();
    await expect(page.getByText("The event has been withdrawn.")).toBeVisible();
    await expert.reload();
    await expect(event).toHaveCount(0);
    await page.getByRole("link", { name: "History" }).click();
    await expect(page.getByText("It was not sent.").first()).toBeVisible();
  });
});
