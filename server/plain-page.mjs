// A page that needs nothing but this process: for when Next or the database cannot draw one.
import { readFileSync } from "node:fs";

const { plain } = JSON.parse(readFileSync(new URL("../messages/en.json", import.meta.url), "utf8"));

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const style = `body{margin:0;background:#fbfaf6;color:#17212b;font:1.0625rem/1.5 system-ui,sans-serif}main{max-width:40rem;margin:0 auto;padding:3rem 1.25rem}
h1{font:600 2rem/1.15 Georgia,serif;text-wrap:balance}a{color:#0b4f6c}small{color:#55606b}
@media(prefers-color-scheme:dark){body{background:#11171d;color:#e9e6df}a{color:#7cc4e0}small{color:#a3adb6}}`;

/**
 * @param {{ key: "badRequest" | "otherOrigin" | "tooLarge" | "badMethod" | "away" | "broken", id: string, nonce: string, path: string }} options
 * @returns {string} a whole HTML document
 */
export function plainPage({ key, id, nonce, path }) {
  const { title, text } = plain[key];
  const again = key === "away" || key === "broken" ? `<p><a href="${escape(path)}">${escape(plain.again)}</a></p>` : "";
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)} - ${escape(plain.portal)}</title>
<style nonce="${nonce}">${style}</style><main><p><a href="/">${escape(plain.portal)}</a></p><h1>${escape(title)}</h1><p>${escape(text)}</p>${again}<p><small>${escape(plain.reference)} ${escape(id)}</small></p></main></html>`;
}
