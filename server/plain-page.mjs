// A page that needs nothing but this process: for when Next or the database cannot draw one.
import { readFileSync } from "node:fs";

const { plain, notFound, forbidden } = JSON.parse(
  readFileSync(new URL("../messages/en.json", import.meta.url), "utf8"),
);

/** What is said of each. @type {Record<Key, { title: string, text: string, links?: string, again?: string }>} */
export const sayings = { ...plain, notFound, forbidden };

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** "<states>…</states>" in a message becomes a link to /states. @param {string} text @param {string} [how] */
const linked = (text, how = "") =>
  escape(text).replace(/&#60;([\w-]+)&#62;(.*?)&#60;\/\1&#62;/g, `<a href="/$1"${how}>$2</a>`);

const style = `body{margin:0;background:#fbfaf6;color:#17212b;font:1.0625rem/1.5 system-ui,sans-serif}header{background:#fff;border-bottom:2px solid}
header p,main{max-width:73.5rem;margin:0 auto;padding:.8rem 1.25rem}main{padding-block:2rem}header a{font:600 1.25rem Georgia,serif;color:inherit;text-decoration:none}
h1{font:600 2.25rem/1.15 Georgia,serif;margin:0 0 .75rem;text-wrap:balance}p{max-width:68ch}a{color:#0b4f6c;text-underline-offset:.18em}:focus-visible{outline:3px solid #17212b;outline-offset:2px}small{color:#55606b}
button{font:600 1rem/1.5 system-ui,sans-serif;padding:.5rem 1.1rem;background:#0b4f6c;color:#fff;border:0;border-radius:2px;cursor:pointer}summary{cursor:pointer;min-height:1.5rem}li{white-space:pre-line;overflow-wrap:anywhere}
@media(prefers-color-scheme:dark){body{background:#11171d;color:#e9e6df}header{background:#182028}a{color:#7cc4e0}:focus-visible{outline-color:#ffbf47}small{color:#a3adb6}button{background:#7cc4e0;color:#0d161d}}`;

/** Fields that nobody types, and values: the database's ids. */
const machineMade = /^\$ACTION|(^|\.)(version|seen|kind|visibility|meeting|mark|id|\w+Id)$/;
const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * What somebody sent, given back to them alone as a form that sends it once more to where it was sent.
 * @param {import("./sent.mjs").Sent} sent
 */
function sendAgain(sent) {
  const fields = sent.map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`);
  return `<form method="post" enctype="multipart/form-data">${fields.join("")}<p>${escape(plain.kept)}</p><p><button>${escape(plain.sendAgain)}</button></p></form>`;
}

/** What somebody typed, to be read or copied. @param {import("./sent.mjs").Sent} sent */
function typedIn(sent) {
  const typed = sent.filter(([name, value]) => value.trim() !== "" && !machineMade.test(name) && !isId.test(value));
  const list = typed.map(([, value]) => `<li>${escape(value)}`).join("");
  return list && `<details><summary>${escape(plain.sent)}</summary><ul>${list}</ul></details>`;
}

/** Where the same may go well another time. */
const passing = new Set(["signedOut", "away", "broken"]);
const worthAnotherLook = new Set(["away", "broken", "unreadable", "outOfDate"]);

/** @typedef {"signedOut" | "badRequest" | "unreadable" | "outOfDate" | "otherOrigin" | "tooLarge" | "badMethod" | "away" | "broken" | "notFound" | "forbidden"} Key */

/**
 * @param {{ key: Key, id: string, nonce: string, path: string, sent?: import("./sent.mjs").Sent }} options
 * @returns {string} a whole HTML document
 */
export function plainPage({ key, id, nonce, path, sent = [] }) {
  const { title, text, links, again = plain.again } = sayings[key];
  const form = passing.has(key) && sent.length > 0 ? sendAgain(sent) : "";
  const next =
    worthAnotherLook.has(key) && !form
      ? `<a href="${escape(path)}">${escape(again)}</a>`
      : linked(links ?? "", key === "signedOut" ? ' target="_blank"' : "");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escape(title)} - ${escape(plain.portal)}</title>
<style nonce="${nonce}">${style}</style><header><p><a href="/">${escape(plain.portal)}</a></p></header><main><h1>${escape(title)}</h1><p>${escape(text)}</p>${next && `<p>${next}</p>`}${form}${typedIn(sent)}<p><small>${escape(plain.reference)} ${escape(id)}</small></p></main></html>`;
}
