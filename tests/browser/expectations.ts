// What holds of every page.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, type Response } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Nothing on the page stands out to the right: nobody has to scroll sideways to read. */
export async function expectNothingSideways(page: Page) {
  const { wide, room } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { wide: scrollWidth, room: clientWidth };
  });
  expect(wide, `the width of ${page.url()} in a window of ${room}`).toBeLessThanOrEqual(room);
}

/** A page that runs no script has no timers either: what axe puts off goes to a promise, which the inspector does keep. */
const promiseTimers = () => {
  if (matchMedia("(scripting: enabled)").matches) return;
  const soon = (put: () => void) => {
    void Promise.resolve().then(put);
    return 0;
  };
  Object.assign(window, { setTimeout: soon });
};

async function inspect(page: Page) {
  await page.evaluate(promiseTimers);
  // What passes is not written out, which halves the time. Legacy mode opens no second page; it leaves out frames: there are none.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(standards)
    .setLegacyMode();
  return (await axe.analyze()).violations;
}

/** The page as it stands breaks no rule of WCAG 2.2 A and AA that a machine can check. */
export async function expectAccessible(page: Page) {
  await expectNothingSideways(page);
  const found = (await inspect(page)).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
  expect(found, `what axe finds at ${page.url()}`).toEqual([]);
}

/** A form came back with complaints: said in the title and above it, each complaint leading to its field. */
export async function expectComplaints(page: Page, scripted: boolean) {
  await expect(page).toHaveTitle(/^Error: /);
  const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary).toBeVisible();
  if (scripted) await expect(summary).toBeFocused();
  for (const link of await summary.getByRole("link").all()) {
    await link.click();
    const field = page.locator(`[id="${(await link.getAttribute("href"))?.slice(1) ?? ""}"]`);
    await expect(field).toBeInViewport();
    await expect(field).toHaveAttribute("aria-invalid", "true");
  }
  return summary;
}

/** Only scripts and styles that the page's own policy names can run. */
export function expectStrictPolicy(response: Pick<Response, "headers"> | null) {
  const policy = response?.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toMatch(/script-src 'self' '(nonce|sha256)-/);
  expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
}
