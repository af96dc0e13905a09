// Another State's entry is not one's own: no edit is offered, and none is accepted.
import { entryOn } from "../entry";
import { disguise, fieldsOf, post } from "../forging";
import { signIn, unique } from "../people";
import { expect, test } from "../test";

test("the Point of Contact for Serbia finds no edit on Austria's page", async ({ page }) => {
  await signIn(page, "Point of Contact for Serbia");
  await page.goto("/states/AT");
  await expect(entryOn(page)).toBeVisible();
  await expect(page.getByRole("link", { name: /^Edit/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Confirm/ })).toHaveCount(0);
});

test("an edit of Austria's entry sent by hand as Serbia's Point of Contact is refused and changes nothing", async ({
  page,
  another,
}) => {
  const austria = await another();
  await signIn(austria, "Point of Contact for Austria");
  await austria.goto("/states/AT");
  const before = await entryOn(austria).innerText();
  const theirs = await fieldsOf(austria, "/states/AT/edit", "familyName");

  await signIn(page, "Point of Contact for Serbia");
  const own = await fieldsOf(page, "/states/RS/edit", "familyName");
  const position = unique("Forged");
  const forged = { ...disguise(theirs, own), position };
  expect((await post(page, "/states/RS/edit", forged)).status()).toBe(403);
  expect((await post(page, "/states/AT/edit", forged)).status()).toBe(403);
  const onlyTheId = { ...own, position, appointmentId: theirs.appointmentId ?? "", version: theirs.version ?? "" };
  expect((await post(page, "/states/RS/edit", onlyTheId)).status()).toBe(403);

  await austria.reload();
  expect(await entryOn(austria).innerText()).toBe(before);

  // The same request about the own entry is accepted: what was refused above was Austria's, not the way of asking.
  expect((await post(page, "/states/RS/edit", { ...own, position })).status()).toBe(303);
  await page.goto("/states/RS");
  await expect(entryOn(page)).toContainText(position);
});

for (const origin of ["https://elsewhere.example", "null", "http://[", ""]) {
  test(`an edit that says it comes from "${origin}" changes nothing`, async ({ page }) => {
    await signIn(page, "Point of Contact for Serbia");
    const own = await fieldsOf(page, "/states/RS/edit", "familyName");
    const position = unique("Forged");
    const response = await post(page, "/states/RS/edit", { ...own, position }, origin);
    expect(response.status()).toBe(403);
    expect(await response.text()).toContain("Not sent from the portal");
    await page.goto("/states/RS");
    await expect(entryOn(page)).toBeVisible();
    await expect(entryOn(page)).not.toContainText(position);
  });
}

test("a signed-out visitor who sends Serbia's own forms changes nothing", async ({ page, another }) => {
  await signIn(page, "Point of Contact for Serbia");
  await page.goto("/states/RS");
  const before = await entryOn(page).innerText();
  const editing = await fieldsOf(page, "/states/RS/edit", "familyName");
  const confirming = await fieldsOf(page, "/states/RS", "appointmentId");
  const visitor = await another();
  await visitor.goto("/states/RS");
  const edited = await post(visitor, "/states/RS/edit", { ...editing, position: unique("Forged") });
  expect(edited.status()).toBe(401);
  expect((await post(visitor, "/states/RS", confirming)).status()).toBe(401);
  await page.reload();
  expect(await entryOn(page).innerText()).toBe(before);
});
