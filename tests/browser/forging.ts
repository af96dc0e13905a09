// What somebody can send without any page of ours.
import type { Page } from "@playwright/test";
import { portal } from "./people";

/** The fields of a form as its page carries them before any script runs, the framework's own among them. */
export async function fieldsOf(page: Page, address: string, having: string): Promise<Record<string, string>> {
  const html = await (await page.request.get(address)).text();
  return page.evaluate(
    ([text, name]) => {
      const forms = [...new DOMParser().parseFromString(text ?? "", "text/html").forms];
      const form = forms.find((one) => one.elements.namedItem(name ?? ""));
      return Object.fromEntries(new FormData(form)) as Record<string, string>;
    },
    [html, having],
  );
}

/** Sends a form by hand, as this page's person. */
export const post = (page: Page, address: string, fields: Record<string, string>, origin?: string) =>
  page.request.post(address, {
    multipart: fields,
    maxRedirects: 0,
    headers: { Accept: "text/html", Origin: origin ?? portal() },
  });

const ofTheFramework = ([name]: [string, string]) => name.startsWith("$ACTION");

/** The fields of one form, sent by the action of another. */
export const disguise = (fields: Record<string, string>, as: Record<string, string>) =>
  Object.fromEntries([
    ...Object.entries(fields).filter((one) => !ofTheFramework(one)),
    ...Object.entries(as).filter(ofTheFramework),
  ]);
