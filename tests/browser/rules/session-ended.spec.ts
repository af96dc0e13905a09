// A session ends while somebody is typing: what they typed is still there, and is saved once they are signed in again.
import { entryOn, field, openForm, send } from "../entry";
import { expectAccessible } from "../expectations";
import { fieldsOf, post } from "../forging";
import { endSession, signIn, signInBeside, unique } from "../people";
import { expect, test, withAndWithoutScript } from "../test";

withAndWithoutScript((scripted) => {
  const again = scripted ? "Save and confirm" : "Send again";

  test("what was typed outlives the session and is saved after signing in elsewhere", async ({ page }) => {
    const position = unique(`Counsellor <"&'>`);
    await signIn(page, "Point of Contact for Serbia");
    await openForm(page);
    await field(page, "Position").fill(position);
    await endSession(page);

    expect(await send(page, "Save and confirm")).toBe(401);
    await expect(page.getByRole("heading", { name: "Your session has ended" })).toBeVisible();
    if (scripted) await expect(field(page, "Position")).toHaveValue(position);
    await expectAccessible(page);
    expect(await send(page, again)).toBe(401);

    await signInBeside(page, "Point of Contact for Serbia");
    await page.getByRole("button", { name: again }).click();
    await expect(page.getByText("Saved and confirmed.")).toBeVisible();
    await expect(entryOn(page)).toContainText(position);
  });

  test("whoever signs in elsewhere sends it as themselves: without the right to, it is refused", async ({ page }) => {
    const position = unique("Counsellor");
    await signIn(page, "Point of Contact for Serbia");
    await openForm(page);
    await field(page, "Position").fill(position);
    await endSession(page);
    expect(await send(page, "Save and confirm")).toBe(401);
    await signInBeside(page, "1540 expert");
    expect(await send(page, again)).toBe(403);
    await page.goto("/states/RS");
    await expect(entryOn(page)).not.toContainText(position);
  });
});

test("who is signed out gets back what they sent, and nothing of the record", async ({ page, another }) => {
  await signIn(page, "Point of Contact for Serbia");
  const fields = await fieldsOf(page, "/states/RS/edit", "familyName");
  const visitor = await another();
  await visitor.goto("/");
  const sent = Object.entries(fields).filter(([name]) => /^\$ACTION|^appointmentId$|^version$/.test(name));
  const position = unique("<script>");
  const answer = await post(visitor, "/states/RS/edit", { ...Object.fromEntries(sent), position });
  expect(answer.status()).toBe(401);
  const html = await answer.text();
  expect(html).toContain(position.replace("<script>", "&#60;script&#62;"));
  for (const value of [fields.familyName ?? "", "@example.org"]) expect(html).not.toContain(value);
});
