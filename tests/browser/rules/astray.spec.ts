// Addresses that lead nowhere, are not for the reader or cannot be understood: said plainly, with the fitting status.
import { expectAccessible, expectStrictPolicy } from "../expectations";
import { signIn, type Persona } from "../people";
import { expect, test } from "../test";

interface Astray {
  address: string;
  status: number;
  says: string | RegExp;
  as?: Persona;
}

const addresses: Astray[] = [
  { address: "/sign-in/confirm", status: 400, says: "This link was cut short" },
  { address: "/nothing-here", status: 404, says: "Page not found" },
  { address: "/states/XX", status: 404, says: "Page not found" },
  { address: "/meetings/2031-atlantis", status: 404, says: "Page not found" },
  { address: "/plans/XX", status: 404, says: "Page not found", as: "1540 expert" },
  { address: "/states/%FF", status: 400, says: "This address cannot be read" },
  { address: "/plans?stage=%3Cscript%3E&sort=upwards", status: 400, says: "There is a problem" },
  { address: "/states?region=Atlantis", status: 400, says: "There is a problem" },
  { address: "/plans?stagee=adopted", status: 400, says: "The address carries stagee" },
  { address: "/meetings?year=2015", status: 400, says: "The address carries year" },
  { address: "/states/RS?as=minister", status: 400, says: "The address carries as=minister" },
  { address: "/plans?utm_source=mail", status: 200, says: "All 57 participating States in view" },
  { address: "/states?q=zzzz", status: 200, says: "No State matches" },
  { address: "/meetings/demo-meeting?order=de", status: 400, says: "“de” is neither" },
  { address: "/states/AT/edit", status: 403, says: "Not open to you", as: "Point of Contact for Serbia" },
  { address: "/audit", status: 403, says: "Not open to you", as: "CPC staff" },
  { address: "/accounts", status: 403, says: "Not open to you", as: "Partner (UNODA)" },
  { address: "/meetings/demo-meeting/attendance", status: 403, says: "Not open to you", as: "1540 expert" },
  { address: "/audit?from=soon&state=ZZ", status: 400, says: "There is a problem", as: "CPC coordinator" },
  {
    address: `/audit?before=${"9".repeat(30)}`,
    status: 400,
    says: "The address carries before=9",
    as: "CPC coordinator",
  },
  {
    address: "/audit?person=nobody-of-this-name",
    status: 200,
    says: "Nothing in the trail matches",
    as: "CPC coordinator",
  },
];

for (const { address, status, says, as } of addresses) {
  test(`${as ?? "a visitor"} at ${address} is told: ${String(says)}`, async ({ page }) => {
    if (as) await signIn(page, as);
    const response = await page.goto(address);
    expect(response?.status()).toBe(status);
    expectStrictPolicy(response);
    await expect(page.getByText(says).first()).toBeVisible();
    await expectAccessible(page);
  });
}

for (const { address, says, as } of [
  { address: "/states/XX", says: "Page not found", as: undefined },
  { address: "/accounts", says: "Not open to you", as: "Partner (UNODA)" },
] as const) {
  test(`${address} looks like the portal to ${as ?? "a visitor"}: the banner, the sections, the typeface, the way back`, async ({
    page,
  }) => {
    const look = () => page.locator("h1").evaluate((heading) => getComputedStyle(heading).fontFamily);
    if (as) await signIn(page, as);
    await page.goto("/states");
    const ours = await look();
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1, name: says })).toBeVisible();
    expect(await look()).toBe(ours);
    await expect(page.getByText("Demonstration: all people are fictional.")).toBeVisible();
    await expect(page.getByText("Signed in as")).toHaveCount(as ? 1 : 0);
    await page.getByRole("navigation", { name: "Portal" }).getByRole("link", { name: "Plans" }).click();
    await expect(page).toHaveURL("/plans");
  });
}

const otherwiseTyped = [
  ["/states/rs?as=network", "/states/RS?as=network"],
  ["/plans/rs?on=2015-05-26", "/plans/RS?on=2015-05-26"],
  ["/meetings/2015-BELGRADE?order=fr", "/meetings/2015-belgrade?order=fr"],
] as const;

for (const [typed, canonical] of otherwiseTyped) {
  test(`${typed} leads to ${canonical}, for good`, async ({ request }) => {
    const response = await request.get(typed, { maxRedirects: 0 });
    expect([response.status(), response.headers().location]).toEqual([308, canonical]);
  });
}

test("a visitor at a page for others is sent to sign in, and comes back to it", async ({ page }) => {
  await page.goto("/states/RS/edit");
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await page.getByLabel("E-mail address").fill("poc.serbia");
  await page.getByRole("button", { name: "Send me a sign-in link" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Enter an e-mail address" })).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue("poc.serbia");
  await expectAccessible(page);
});
