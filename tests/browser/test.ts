// What every browser test starts from: a page that is watched, and more people at once where one is not enough.
import { expect, test as base, type BrowserContext, type Page } from "@playwright/test";
import { expectNothingSideways } from "./expectations";

export { expect };

interface Portal {
  /** Opens a second browser, as of somebody else. */
  another: () => Promise<Page>;
  watched: undefined;
  /** What a test brings about on purpose. */
  expectedTrouble: RegExp | null;
}

const statusInConsole = /the server responded with a status of (\d{3})/;

/** An answer that refuses something is reported by Chromium as an error of the console; it is none of the page's own. */
const isRefusal = (text: string) => /^4\d\d$/.test(statusInConsole.exec(text)?.[1] ?? "");

/** Notes whatever no visit to the portal may bring about. */
function watch(context: BrowserContext, host: string): string[] {
  const troubles: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error" && !isRefusal(message.text())) troubles.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => troubles.push(`page: ${error.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) troubles.push(`another host: ${request.url()}`);
  });
  return troubles;
}

async function expectNoTrouble(context: BrowserContext, troubles: string[], expected: RegExp | null = null) {
  for (const page of context.pages()) await expectNothingSideways(page);
  const unexpected = troubles.filter((trouble) => !expected?.test(trouble));
  expect(unexpected, "console errors, page errors and requests to other hosts").toEqual([]);
}

export const test = base.extend<Portal>({
  expectedTrouble: [null, { option: true }],
  watched: [
    async ({ context, baseURL, expectedTrouble }, use) => {
      const troubles = watch(context, new URL(baseURL ?? "").host);
      await use(undefined);
      await expectNoTrouble(context, troubles, expectedTrouble);
    },
    { auto: true },
  ],
  another: async ({ browser, baseURL }, use) => {
    const opened: { context: BrowserContext; troubles: string[] }[] = [];
    await use(async () => {
      const context = await browser.newContext();
      opened.push({ context, troubles: watch(context, new URL(baseURL ?? "").host) });
      return context.newPage();
    });
    for (const { context, troubles } of opened) {
      await expectNoTrouble(context, troubles);
      await context.close();
    }
  },
});

/** Declares the same journeys twice: in a browser that runs scripts, and in one that does not. */
export function withAndWithoutScript(journeys: (scripted: boolean) => void) {
  for (const scripted of [true, false]) {
    test.describe(scripted ? "with JavaScript" : "without JavaScript", () => {
      test.use({ javaScriptEnabled: scripted });
      journeys(scripted);
    });
  }
}
