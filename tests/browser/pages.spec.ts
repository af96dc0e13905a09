// Every page opens for those it is for: whole, accessible, guarded.
import { expectAccessible, expectStrictPolicy } from "./expectations";
import { signIn, type Persona } from "./people";
import { expect, test } from "./test";

/** Each page once by each whom it shows something else: what two readers see alike is opened by one of them. */
const pages: Record<Persona | "a visitor", string[]> = {
  "a visitor": [
    "/",
    "/states",
    "/states/RS",
    "/states?on=2015-05-26",
    "/meetings",
    "/meetings/2015-belgrade",
    "/meetings/demo-meeting?order=fr",
    "/meetings/statistics",
    "/plans",
    "/plans/RS",
    "/plans/VA",
    "/plans/support",
    "/plans/lessons",
    "/plans/RS/measures",
    "/plans/coverage",
    "/activities",
    "/activities?view=month&at=2022-11",
    "/activities?view=year&at=2017-01",
    "/activities?view=states",
    "/activities?view=timeline&at=2017-01",
    "/activities/2020-12-webinars-south-asia-mongolia",
    "/activities/needs",
    "/activities/offers",
    "/sign-in",
    "/sign-in?problem=link",
    "/demo/outbox",
  ],
  "CPC coordinator": [
    "/",
    "/states/RS",
    "/meetings",
    "/meetings/demo-meeting",
    "/account/data",
    "/accounts",
    "/audit",
    "/checks",
    "/checks/new",
    "/plans/RS/committee",
    "/plans/RS/committee/new",
    "/plans/RS/support/new",
    "/activities/overlaps",
    "/activities/overlaps/rules",
    "/directory",
    "/directory/import",
    "/directory/retention",
    "/states/export",
    "/states/write",
    "/states/RS/appoint",
    "/states/RS/appoint?person=new",
    "/states/RS/appointments",
    "/states/RS/channels",
    "/states/RS/edit",
    "/states/RS/history",
    "/states/RS/nominate",
    "/plans/RS/report/event",
    "/plans/RS/report/plan/1",
  ],
  "CPC staff": [
    "/",
    "/states/RS",
    "/meetings/demo-meeting",
    "/meetings/demo-meeting/attendance",
    "/meetings/demo-meeting/participants?contacts=with",
    "/meetings/2015-belgrade/participants?order=fr",
    "/meetings/demo-meeting/name-cards",
    "/meetings/demo-meeting/sign-in-sheet",
  ],
  "Point of Contact for Serbia": [
    "/",
    "/states/RS",
    "/states/RS/edit",
    "/states/RS/history",
    "/states/RS/propose",
    "/states/RS?as=network",
    "/plans/RS/report",
    "/plans/RS/report/plan/1",
    "/plans/RS/report/plan/1/withdraw",
    "/plans/RS/measures/new",
    "/plans/RS/needs",
    "/account",
  ],
  "Point of Contact for Austria": ["/", "/states/AT", "/plans/AT/report/plan"],
  "1540 expert": [
    "/",
    "/states",
    "/states/RS",
    "/states/RS?on=2015-05-26",
    "/states?q=kyrgystan",
    "/plans/KG?on=2020-01-01",
    "/account",
  ],
  "Partner (UNODA)": ["/", "/account", "/activities/new", "/activities/offers/new"],
};

for (const [reader, addresses] of Object.entries(pages)) {
  test(`${reader} opens every page meant for them`, async ({ page }) => {
    test.setTimeout(150_000);
    const isVisitor = reader === "a visitor";
    if (!isVisitor) await signIn(page, reader as Persona);
    for (const address of addresses) {
      await test.step(address, async () => {
        const response = await page.goto(address);
        expect(response?.status()).toBe(200);
        expectStrictPolicy(response);
        if (!isVisitor) expect(response?.headers()["cache-control"]).toContain("no-store");
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expectAccessible(page);
      });
    }
  });
}

test("on the coordinator's list of accounts, one leads to where a part is changed", async ({ page }) => {
  await signIn(page, "CPC coordinator");
  await page.goto("/accounts");
  await page
    .getByRole("link", { name: /^Change / })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Change /);
  await expectAccessible(page);
});
