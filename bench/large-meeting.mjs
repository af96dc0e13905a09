// A meeting as large as they come: 57 States and 3 organisations, 300 delegates; made by the portal's own forms.

const [organisations, delegatesEach] = [3, 5];

/**
 * What a form that works without JavaScript would send.
 * @param {import("@playwright/test").Page} page
 * @param {string} button what its button says
 */
const fieldsOf = (page, button) =>
  page
    .locator("form")
    .filter({ has: page.getByRole("button", { name: button, exact: true }) })
    .evaluate((form) =>
      Object.fromEntries(
        [...new FormData(/** @type {HTMLFormElement} */ (form))].map(([name, value]) => [name, String(value)]),
      ),
    );

/**
 * @param {import("@playwright/test").Page} page
 * @param {Record<string, string>} fields
 */
async function send(page, fields) {
  const headers = { Origin: new URL(page.url()).origin };
  const response = await page.request.post(page.url(), { multipart: fields, headers, maxRedirects: 0 });
  if (response.status() !== 303) throw new Error(`${page.url()} answered ${response.status()}`);
}

/** @param {import("@playwright/test").Page} page */
async function addDelegations(page) {
  const state = await fieldsOf(page, "Add the State");
  const codes = await page
    .locator("select[name=state] option")
    .evaluateAll((options) => options.map((option) => /** @type {HTMLOptionElement} */ (option).value));
  for (const code of codes.filter(Boolean)) await send(page, { ...state, state: code, present: "" });
  const organisation = await fieldsOf(page, "Add the organisation");
  for (let number = 1; number <= organisations; number += 1)
    await send(page, { ...organisation, name: `Example Organisation ${"ABC"[number - 1]}`, present: "" });
}

/** @param {import("@playwright/test").Page} page @param {string} desk */
async function addDelegates(page, desk) {
  await page.goto(desk);
  const rows = await page
    .locator("a[data-add]")
    .evaluateAll((links) => links.map((link) => /** @type {HTMLElement} */ (link).dataset.add ?? ""));
  await page.goto(`${desk}?add=${rows[0] ?? ""}`);
  const delegate = await fieldsOf(page, "Add the delegate");
  for (const [place, delegation] of rows.entries())
    for (let number = 0; number < delegatesEach; number += 1) {
      const letters = [...String(place * delegatesEach + number)].map((digit) => "abcdefghij"[Number(digit)]).join("");
      const name = { givenNames: "Example", familyName: `Delegate ${letters}`, position: "Adviser on examples" };
      await send(page, { ...delegate, ...name, delegation, id: crypto.randomUUID(), present: "" });
    }
}

/**
 * Plans the meeting for today and puts everybody on its list.
 * @param {import("@playwright/test").Page} page of a member of staff, without JavaScript
 * @returns {Promise<string>} its address
 */
export async function largeMeeting(page) {
  const today = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Vienna" }).format();
  await page.goto("/meetings/new");
  await page.getByLabel("Title").fill("Large meeting of examples");
  await page.getByLabel("City", { exact: true }).fill("Large");
  await page.getByLabel("First day").fill(today);
  await page.getByRole("button", { name: "Put on record" }).click();
  await page.waitForURL(/done=/);
  const meeting = new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
  await page.goto(`${meeting}/attendance`);
  await addDelegations(page);
  await addDelegates(page, `${meeting}/attendance`);
  return meeting;
}
