// What everybody may read: fresh at once, without personal data, and for machines as JSON.
import { markButton, openDesk, unmarked, undoButton } from "../desk";
import { entryOn } from "../entry";
import { expectStrictPolicy } from "../expectations";
import { signIn } from "../people";
import { expect, test } from "../test";

test("a visitor's page of the meeting shows a State the moment after it is marked", async ({ page, another }) => {
  const desk = await another();
  await openDesk(desk);
  const [name = ""] = await unmarked(desk);
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) });
  await page.goto("/meetings/demo-meeting");
  const kept = await page.reload();
  expectStrictPolicy(kept);
  expect(kept?.headers()["cache-control"]).toBe("public, max-age=0, must-revalidate");
  await expect(row).not.toContainText("present");

  const saved = desk.waitForResponse((response) => response.request().method() === "POST");
  await markButton(desk, name).click();
  expect((await saved).status()).toBe(200);
  await page.reload();
  await expect(row).toContainText("present");

  const undone = desk.waitForResponse((response) => response.request().method() === "POST");
  await undoButton(desk, name).click();
  expect((await undone).status()).toBe(200);
  await page.reload();
  await expect(row).not.toContainText("present");
});

test("asking for the head of a page leaves the page whole for the next visitor", async ({ request }) => {
  const head = await request.head("/states/TM");
  expect(head.status()).toBe(200);
  const page = await request.get("/states/TM");
  expect(await page.text()).toContain("Turkmenistan");
  expect((await request.head("/states/TM")).headers()["etag"]).toBe(page.headers()["etag"]);
});

test("a signed-in reader's page is drawn once until something is written, each time with a nonce of its own", async ({
  page,
}) => {
  await signIn(page, "1540 expert");
  const nonces = new Set<string | undefined>();
  const texts = new Set<string>();
  for (let visit = 0; visit < 3; visit += 1) {
    const response = await page.goto("/states/RS");
    const nonce = /'nonce-([^']+)'/.exec(response?.headers()["content-security-policy"] ?? "")?.[1];
    expectStrictPolicy(response);
    expect(response?.headers()["cache-control"]).toBe("private, no-store");
    nonces.add(nonce);
    texts.add(((await response?.text()) ?? "").replaceAll(nonce ?? "none", ""));
  }
  expect(nonces.size).toBe(3);
  expect(texts.size).toBe(1);
});

test("a visitor sees that a State has a Point of Contact, and nothing of who it is", async ({ page, another }) => {
  const expert = await another();
  await signIn(expert, "1540 expert");
  await expert.goto("/states/RS");
  await expect(entryOn(expert)).toContainText("Ana Primer");
  for (const address of ["/", "/states", "/states?q=primer", "/states/RS", "/plans/RS", "/meetings/demo-meeting"]) {
    const response = await page.goto(address);
    expect(await response?.text()).not.toMatch(/Ana Primer|poc\.serbia@/);
  }
  await page.goto("/states/RS");
  await expect(page.locator("section.entry")).toContainText("Named");
});

test("the directory is searched without regard to accents and case, in six languages", async ({ page }) => {
  await page.goto("/states");
  await page.getByRole("combobox", { name: "Find a State" }).fill("TURKIYE");
  await expect(page.locator("#directory > tr:visible")).toHaveCount(1);
  await page.getByRole("combobox", { name: "Find a State" }).fill("österr");
  await expect(page.locator("#directory > tr:visible")).toContainText(["Austria"]);
  await page.goto("/states?q=AUTRICHE");
  await expect(page.locator("#directory > tr:visible")).toHaveCount(1);
});

const addresses = [
  "/api/v1/states",
  "/api/v1/states/RS",
  "/api/v1/meetings",
  "/api/v1/meetings/2015-belgrade",
  "/api/v1/plans",
];

for (const address of addresses) {
  test(`${address} gives JSON without personal data, and an ETag that saves asking twice`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(200);
    expect(response.headers()["content-type"]).toContain("application/json");
    expect(await response.text()).not.toMatch(/Primer|@example|\+000/);
    const again = await request.get(address, { headers: { "If-None-Match": response.headers().etag ?? "" } });
    expect(again.status()).toBe(304);
  });
}

test("the figures of the Belgrade meeting stand side by side for machines too", async ({ request }) => {
  const { slug, attendance } = (await (await request.get("/api/v1/meetings/2015-belgrade")).json()) as {
    slug: string;
    attendance: Record<string, unknown>;
  };
  expect(slug).toBe("2015-belgrade");
  expect(attendance).toMatchObject({
    countedStates: 22,
    reportedStates: 23,
    reportedStatesWithPointOfContact: 51,
    mismatch: true,
  });
});

test("the API says plainly what it does not know, and that the portal is well", async ({ request }) => {
  expect((await request.get("/api/v1/states/XX")).status()).toBe(404);
  expect((await request.get("/api/v1/plans?colour=blue")).status()).toBe(400);
  expect((await request.get("/api/v2/states")).status()).toBe(404);
  const health = await request.get("/api/health");
  expect(health.status()).toBe(200);
  expect(Object.keys((await health.json()) as object)).toEqual(["status", "database", "migrations"]);
});
